using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>What is known of one submission without opening its file: a row of the table <c>Submissions</c>.</summary>
public sealed record SubmissionSummary
{
    /// <summary>Campaign it was sent to.</summary>
    public required CampaignId Campaign { get; init; }

    /// <summary>Agency through whose link it came.</summary>
    public required AgencyCode Agency { get; init; }

    /// <summary>Its id.</summary>
    public required SubmissionId Id { get; init; }

    /// <summary>Name of the file on the sender's computer.</summary>
    public required string FileName { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the file as it arrived, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it arrived.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>Whether it made its agency late. Derived when it is read for a page, a mail or a report (<see cref="Agencies.AgencyRow.Judge"/>): what
    /// a row of an earlier release holds is only kept.</summary>
    public bool Late { get; init; }

    /// <summary>Where it stands.</summary>
    public SubmissionStatus Status { get; init; } = SubmissionStatus.Processing;

    /// <summary>Whether it could be read as this agency's report; only such a one is consolidated.</summary>
    public bool Readable { get; init; }

    /// <summary>Findings that ask for correction.</summary>
    public int Errors { get; init; }

    /// <summary>Findings that do not.</summary>
    public int Warnings { get; init; }

    /// <summary>Who uploaded it: the agency, or an officer on its behalf.</summary>
    public required string UploadedBy { get; init; }

    /// <summary>Files kept with it, such as a signed PDF.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>What the coordinator decided about it, oldest first; nothing is ever taken out.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>The decision that holds: the last one; null when the findings alone decide.</summary>
    public Review? Review => Reviews.Count > 0 ? Reviews[^1] : null;

    /// <summary>The agency's word that the figures that were read are right; null while it has not given it.</summary>
    public FiguresConfirmed? Confirmed { get; init; }

    /// <summary>How often reading was begun.</summary>
    public int Tries { get; init; }

    /// <summary>When reading was begun last; null before the first time.</summary>
    public DateTimeOffset? Tried { get; init; }

    /// <summary>Why it does not count although it was read; it waits for somebody's word.</summary>
    public SubmissionHold Hold { get; init; }

    /// <summary>What holds it, where it says much less than the one that counted.</summary>
    public PoorerReason Poorer { get; init; }

    /// <summary>Who said that it counts although it was held; null without.</summary>
    public SubmissionMark? Released { get; init; }

    /// <summary>How much it says; null while it is not read, and in rows of earlier releases.</summary>
    public Substance? Substance { get; init; }

    /// <summary>SHA-256 of the names and bytes of what came with it, lower-case hexadecimal; null without anything, and in rows of earlier releases.</summary>
    public string? BesideSha256 { get; init; }

    /// <summary>Who took it back as sent by mistake; null while it stands. It is kept and never counts.</summary>
    public SubmissionMark? Withdrawn { get; init; }

    /// <summary>Who chose it to count again before newer ones; null without.</summary>
    public SubmissionMark? Reused { get; init; }

    /// <summary>Campaign, agency and id.</summary>
    public SubmissionRef Ref => new(Campaign, Agency, Id);
}

/// <summary>The coordinator's decision about one submission. It outlives a second reading of the file.</summary>
/// <param name="Accepted">True: accepted in spite of its findings. False: returned for correction.</param>
/// <param name="Remark">What the agency is told.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
public sealed record Review(bool Accepted, string Remark, string By, DateTimeOffset At);

/// <summary>The agency's word that the figures read from one submission are right. Another reading of the file asks for it again.</summary>
/// <param name="By">Who gave it.</param>
/// <param name="At">When.</param>
public sealed record FiguresConfirmed(string By, DateTimeOffset At);

/// <summary>Names one submission wherever it is kept.</summary>
public readonly record struct SubmissionRef(CampaignId Campaign, AgencyCode Agency, SubmissionId Id)
{
    /// <summary>Such as <c>{campaign}/{agency}/01JE…</c>: the start of its blobs' names.</summary>
    public override string ToString() => $"{Campaign}/{Agency}/{Id}";
}
