using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A mail being written.</summary>
public sealed record ComposeModel : CoordinatorPageModel
{
    /// <summary>To whom it goes.</summary>
    public required IReadOnlySet<AgencyCode> Selected { get; init; }

    /// <summary>Subject as typed so far.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Text as typed so far.</summary>
    public string Body { get; init; } = string.Empty;
}

/// <summary>The consolidated reports.</summary>
public sealed record ReportsModel : CoordinatorPageModel
{
    /// <summary>Versions, newest first.</summary>
    public required IReadOnlyList<ReportVersionLine> Versions { get; init; }

    /// <summary>Agencies whose report would be in a version made now.</summary>
    public required int Ready { get; init; }

    /// <summary>Agencies that are expected to report.</summary>
    public required int Expected { get; init; }
}

/// <summary>One version.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Final">False for a draft.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Contributions">Reports in it.</param>
/// <param name="Files">What can be downloaded.</param>
public sealed record ReportVersionLine(int Number, bool Final, DateTimeOffset Made, int Contributions, IReadOnlyList<ReportFileLine> Files)
{
    /// <summary>Who asked for it; null when the schedule did.</summary>
    public string? MadeBy { get; init; }

    /// <summary>What changed since the version before, a sentence each.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];
}

/// <summary>A file of a version.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Name">Name of the blob below the version.</param>
/// <param name="Size">Bytes.</param>
public sealed record ReportFileLine(string Label, string Name, long Size);

/// <summary>Who did what, newest first.</summary>
public sealed record AuditModel : CoordinatorPageModel
{
    /// <summary>Entries, newest first.</summary>
    public required IReadOnlyList<AuditLine> Lines { get; init; }
}

/// <summary>One entry of the audit log.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Account.</param>
/// <param name="What">What was done.</param>
/// <param name="Agency">Which agency it is about; null for all.</param>
public sealed record AuditLine(DateTimeOffset At, string Who, string What, AgencyCode? Agency);

/// <summary>The campaign's own data, to look at.</summary>
public sealed record CampaignModel : CoordinatorPageModel;
