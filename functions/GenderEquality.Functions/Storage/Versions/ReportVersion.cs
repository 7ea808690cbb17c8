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

    /// <summary>Whether it is a final one; else a draft.</summary>
    public required bool Final { get; init; }

    /// <summary>Who asked for it, or which function made it.</summary>
    public required string By { get; init; }

    /// <summary>What it was made from, in plan order.</summary>
    public required IReadOnlyList<ReportSource> Sources { get; init; }

    /// <summary>Hash of all that went into it: the same again means that nothing changed.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Names of its files in the container <c>reports</c>.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}

/// <summary>A submission that went into a report.</summary>
/// <param name="Agency">Whose.</param>
/// <param name="Submission">Which.</param>
/// <param name="Sha256">Of the file as it arrived.</param>
public sealed record ReportSource(AgencyCode Agency, SubmissionId Submission, string Sha256);
