using GenderEquality.Functions.Portal.Uploading;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The page that asks which of several Word files is the report.</summary>
public sealed record WhichModel : AgencyFrame
{
    /// <summary>Under which the files wait.</summary>
    public required string Id { get; init; }

    /// <summary>The files, in their order.</summary>
    public required IReadOnlyList<UnsortedFile> Files { get; init; }

    /// <summary>Whether the other Word files go along.</summary>
    public bool Attached { get; init; } = true;
}
