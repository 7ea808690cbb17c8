using GenderEquality.Functions.Consolidation.Official;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>Lines with personal data, and what is decided about them.</summary>
public sealed record PersonalDataModel : CoordinatorPageModel
{
    /// <summary>Lines shown on one page: each has a form of its own choices.</summary>
    public const int PageSize = 50;

    /// <summary>All lines, those that nobody has decided about first.</summary>
    public required IReadOnlyList<PersonalDataEntry> Entries { get; init; }

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Entries.Count + PageSize - 1) / PageSize);

    /// <summary>Lines of this page.</summary>
    public IEnumerable<PersonalDataEntry> Shown => Entries.Skip((Page - 1) * PageSize).Take(PageSize);

    /// <summary>How many lines nobody has decided about.</summary>
    public int Undecided => Entries.Count(entry => entry.Decision is null);
}
