using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Where one agency stands when a report is made.</summary>
/// <param name="Agency">Who.</param>
/// <param name="Exempt">Whether it need not report.</param>
/// <param name="Taken">The submission that is taken in; null without one that could be read.</param>
/// <param name="Attempt">How many times it has submitted.</param>
public sealed record AgencyStanding(Agency Agency, bool Exempt, SubmissionSummary? Taken, int Attempt)
{
    /// <summary>The newest report that arrived and that we have not read; null without one.</summary>
    public SubmissionSummary? NotRead { get; init; }

    /// <summary>Whether a report arrived, and none is taken in by our own fault alone.</summary>
    public bool IsUnread => Taken is null && NotRead is not null;

    /// <summary>The report that was to be taken in is lost to us for now: it is not there, or cannot be read.</summary>
    public AgencyStanding Lost() => this with { Taken = null, NotRead = Taken };

    /// <summary>When its first readable submission arrived: whether it was in time is judged by it.</summary>
    public DateTimeOffset? First { get; init; }

    /// <summary>When the submission taken in arrived, where it corrects or replaces an earlier one; null where it is the first.</summary>
    public DateTimeOffset? Corrected { get; init; }

    /// <summary>Its line in the list of submissions.</summary>
    public SubmissionLine ToLine(Campaign campaign) => new(Agency, State)
    {
        Received = (Taken ?? NotRead) is { } arrived ? campaign.Local(arrived.Received) : null,
        First = First is { } first ? campaign.Local(first) : null,
        Corrected = Corrected is { } corrected ? campaign.Local(corrected) : null,
        Attempt = Taken is null ? 0 : Attempt,
        Sha256 = Taken?.Sha256,
        Submission = Taken?.Id.ToString(),
        NeedsCorrection = Taken?.Status == SubmissionStatus.NeedsCorrection,
        NotRead = NotRead is null ? null : campaign.Local(NotRead.Received),
    };

    private SubmissionLineState State => Taken switch
    {
        { Late: true } => SubmissionLineState.Late,
        { Late: false } => SubmissionLineState.OnTime,
        null when NotRead is not null => SubmissionLineState.NotRead,
        null => Exempt ? SubmissionLineState.Exempt : SubmissionLineState.Missing,
    };
}
