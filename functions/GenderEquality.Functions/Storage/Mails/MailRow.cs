using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>One mail to one agency: a row of the table <c>Mails</c>. The text is not kept, for it holds the link; what the coordinator wrote is.</summary>
public sealed record MailRow(CampaignId Campaign, AgencyCode Agency, MailReason Reason)
{
    private static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(5);

    /// <summary>How far it got.</summary>
    public MailState State { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset Queued { get; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? Sent { get; init; }

    /// <summary>How often sending was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>How often it got another message because it had waited long.</summary>
    public int Rescues { get; init; }

    /// <summary>When somebody began to send it; null when nobody does.</summary>
    public DateTimeOffset? Claimed { get; init; }

    /// <summary>To whom it went, or was to go.</summary>
    public IReadOnlyList<EmailAddress> To { get; init; } = [];

    /// <summary>What became of it at each address, once something did.</summary>
    public IReadOnlyList<AddressResult> Results { get; init; } = [];

    /// <summary>When its message comes up again, of a mail that was put off; null when it was not.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>When the queue gave its message up: it counts as failed since then, and is tried again all the same; null when it did not.</summary>
    public DateTimeOffset? Poisoned { get; init; }

    /// <summary>The provider's id of the message.</summary>
    public string? ProviderId { get; init; }

    /// <summary>Why it failed or was not sent; Vietnamese, for the coordinator.</summary>
    public string? Problem { get; init; }

    /// <summary>What the coordinator wrote, of a mail written by hand.</summary>
    public WrittenMail? Written { get; init; }

    /// <summary>Which reminder to its agency it is, from 1; null for other mails. Worked out when rows are listed, not kept.</summary>
    public int? Number { get; init; }

    /// <summary>Campaign, agency and reason.</summary>
    public MailOrder Order => new(Campaign, Agency, Reason);

    /// <summary>Whether somebody is just sending it. Sending takes seconds: a claim of five minutes ago is that of an app that stopped.
    /// A moment that is long still to come was written by a clock that went wrong, and holds nothing up.</summary>
    public bool IsClaimed(DateTimeOffset now) => Claimed is { } claimed && (now - claimed).Duration() < ClaimLasts;
}

/// <summary>A mail that the coordinator wrote: plain text.</summary>
public sealed record WrittenMail(string Subject, string Text);

/// <summary>How far a mail got.</summary>
public enum MailState
{
    /// <summary>Decided, not sent yet.</summary>
    Queued,

    /// <summary>Taken over by the provider.</summary>
    Sent,

    /// <summary>Cannot be sent; somebody must look at it.</summary>
    Failed,

    /// <summary>No longer called for when its turn came.</summary>
    Skipped,
}
