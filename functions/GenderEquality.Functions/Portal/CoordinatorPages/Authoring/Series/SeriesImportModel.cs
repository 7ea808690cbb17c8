using GenderEquality.Functions.Consolidation.Series;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>Figures of earlier years from a file, beside what is there.</summary>
public sealed record SeriesImportModel : CoordinatorPageModel
{
    /// <summary>What was taken before.</summary>
    public required StoredSeries Stored { get; init; }

    /// <summary>Id of what was read; null without.</summary>
    public string? ListId { get; init; }

    /// <summary>Name of the file that was read; null without.</summary>
    public string? FileName { get; init; }

    /// <summary>What it would change; null without.</summary>
    public SeriesChanges? Changes { get; init; }
}
