namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>How an agency of a list differs from those that a draft has.</summary>
public enum AgencyDifferenceKind
{
    /// <summary>The draft has none such.</summary>
    New,

    /// <summary>The list has it no more.</summary>
    Gone,

    /// <summary>It is called otherwise; code and history stay.</summary>
    Renamed,

    /// <summary>Name and code are the same, something else is not.</summary>
    Changed,

    /// <summary>Nothing is different.</summary>
    Same,
}

/// <summary>One agency compared.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Code">Its code in the draft; for a new one the code that it gets.</param>
/// <param name="Name">Its name in the list; of one that is gone the one it had.</param>
public sealed record AgencyDifference(AgencyDifferenceKind Kind, string Code, string Name)
{
    /// <summary>Its name in the draft, where it has another one.</summary>
    public string? OldName { get; init; }

    /// <summary>What else is different, in words.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>Its row in the list; null for one that is gone.</summary>
    public int? Row { get; init; }

    /// <summary>Code of the agency that is gone and may be this one under its former name; null without.</summary>
    public string? MayBe { get; init; }
}
