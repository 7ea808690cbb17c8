using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>One version of the consolidated report: a row of the table <c>Reports</c>.</summary>
/// <param name="Campaign">Of which campaign.</param>
/// <param name="Number">From 1.</param>
public sealed record ReportVersion(CampaignId Campaign, int Number)
{
    /// <summary>When it was made.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>Whether it was made as an official one; else it is a draft. Whether it is valid, <see cref="VersionStates"/> tells.</summary>
    public required bool Final { get; init; }

    /// <summary>Who asked for it, or which function made it.</summary>
    public required string By { get; init; }

    /// <summary>What it was made from, in plan order.</summary>
    public required IReadOnlyList<ReportSource> Sources { get; init; }

    /// <summary>Hash of all that went into it: the same again means that nothing changed.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Names of its files in the container <c>reports</c>.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>What changed since the version before; null for the first, and for those of a release that kept nothing.</summary>
    public VersionChanges? Changes { get; init; }

    /// <summary>What the coordinator decided when ordering an official version; null for a draft.</summary>
    public OfficialOrder? Order { get; init; }

    /// <summary>Whether a second person must approve it before it is valid. Fixed when it is made.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>The second person's decision; null where there is none.</summary>
    public VersionApproval? Approval { get; init; }

    /// <summary>That it was withdrawn; null where it was not.</summary>
    public VersionWithdrawal? Withdrawal { get; init; }

    /// <summary>That it was issued; null where it was not.</summary>
    public VersionIssue? Issue { get; init; }

    /// <summary>Whether it waits, or waited in vain, for the second person.</summary>
    public bool IsUnapproved => NeedsApproval && Approval is not { Approved: true };
}

/// <summary>A submission that went into a report.</summary>
/// <param name="Agency">Whose.</param>
/// <param name="Submission">Which.</param>
/// <param name="Sha256">Of the file as it arrived.</param>
public sealed record ReportSource(AgencyCode Agency, SubmissionId Submission, string Sha256);
