using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

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
