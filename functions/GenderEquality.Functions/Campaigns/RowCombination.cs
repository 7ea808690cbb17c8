namespace GenderEquality.Functions.Campaigns;

/// <summary>How what several agencies report in a fixed row becomes the figure of all.</summary>
public sealed record RowCombination
{
    /// <summary>The sum of all who fill the table in: where they count different things.</summary>
    public static RowCombination SumOfAll { get; } = new();

    /// <summary>How.</summary>
    public CombinationKind How { get; init; }

    /// <summary>Whose figures count; null for all who fill the table in.</summary>
    public AgencySelection? From { get; init; }

    /// <summary>What figures of others mean, who report the row as well: they are never added.</summary>
    public OtherSources Others { get; init; }

    /// <summary>Whether an agency's figures count.</summary>
    public bool Counts(Agency agency) => From?.Includes(agency) ?? true;
}

/// <summary>How figures of several agencies become one.</summary>
public enum CombinationKind
{
    /// <summary>They are added up.</summary>
    Sum,

    /// <summary>One agency's: the first in <see cref="RowCombination.From"/> that reports the row.</summary>
    First,

    /// <summary>One agency's: the one whose figure in the first column of numbers is the largest.</summary>
    Largest,

    /// <summary>The row of all adds up the rows of all that it is the sum of.</summary>
    Parts,

    /// <summary>There is no figure of all.</summary>
    None,
}

/// <summary>What it means that an agency whose figures do not count says something else.</summary>
public enum OtherSources
{
    /// <summary>Nothing can be signed before an officer has decided.</summary>
    Compare,

    /// <summary>It is shown in the review; the campaign has decided.</summary>
    Note,
}
