namespace GenderEquality.Functions.Storage.Versions;

/// <summary>In short what changed since the version before: the whole list is in the review sheet.</summary>
/// <param name="SinceVersion">Number of the version before.</param>
/// <param name="New">Agencies whose report is new.</param>
/// <param name="Replaced">Agencies whose report was replaced by a newer one.</param>
/// <param name="Withdrawn">Agencies whose report is no longer taken in.</param>
/// <param name="Figures">Figures of the whole that changed.</param>
public sealed record VersionChanges(int SinceVersion, int New, int Replaced, int Withdrawn, int Figures)
{
    /// <summary>The first of them in words, for a short list.</summary>
    public IReadOnlyList<string> First { get; init; } = [];
}
