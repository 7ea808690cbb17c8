using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Submissions;

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
    public required IReadOnlyList<ReportVersion> Versions { get; init; }

    /// <summary>Whether one was just asked for: the page then loads itself once more.</summary>
    public bool Assembling { get; init; }

    /// <summary>Agencies whose report would be in a version made now.</summary>
    public required int Ready { get; init; }

    /// <summary>Agencies that are expected to report.</summary>
    public required int Expected { get; init; }
}

/// <summary>Who did what, newest first.</summary>
public sealed record AuditModel : CoordinatorPageModel
{
    /// <summary>Entries, newest first.</summary>
    public required IReadOnlyList<AuditEntry> Lines { get; init; }
}

/// <summary>The campaign's own data, to look at.</summary>
public sealed record CampaignModel : CoordinatorPageModel;
