namespace GenderEquality.Functions.Campaigns.Statements;

/// <summary>A parsed text: words, <c>{measure|format}</c>, and clauses.
/// <list type="bullet">
/// <item><c>{women}</c> prints a measure at its decimals; formats behind <c>|</c> say otherwise, see <see cref="StatementFormats"/>.</item>
/// <item><c>[[ … ]]</c> is left out when a figure in it is missing or not settled, or a set in it is empty; without brackets the whole sentence is.</item>
/// <item><c>[[change &lt; 0 ? giảm {change|abs} vụ]]</c> stands only where the condition holds; several are joined by <c>and</c>.</item>
/// <item><c>{repeat:KEY}</c> is the sentence's repeat of that key.</item>
/// </list></summary>
/// <param name="Parts">In order.</param>
public sealed record StatementText(IReadOnlyList<StatementPart> Parts)
{
    /// <summary>Words before a repeat's key.</summary>
    public const string RepeatPrefix = "repeat:";

    /// <summary>Names of measures and repeats that it calls, those of conditions too.</summary>
    public IEnumerable<string> Names => Parts.SelectMany(NamesOf);

    private static IEnumerable<string> NamesOf(StatementPart part) => part switch
    {
        FigurePart figure => [figure.Name],
        ClausePart clause => [.. clause.Conditions.SelectMany(condition => condition.Names), .. clause.Parts.SelectMany(NamesOf)],
        _ => [],
    };
}

/// <summary>A part of a text.</summary>
public abstract record StatementPart;

/// <summary>Words as they stand.</summary>
public sealed record WordsPart(string Text) : StatementPart;

/// <summary>A measure.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Formats">How it is printed.</param>
public sealed record FigurePart(string Name, IReadOnlyList<string> Formats) : StatementPart;

/// <summary>A clause that may be left out.</summary>
/// <param name="Conditions">All must hold.</param>
/// <param name="Parts">What it says.</param>
public sealed record ClausePart(IReadOnlyList<ClauseCondition> Conditions, IReadOnlyList<StatementPart> Parts) : StatementPart;

/// <summary>A condition of a clause.</summary>
/// <param name="Measure">Measure on the left.</param>
/// <param name="Is">Comparison, or <c>incomplete</c>, <c>complete</c>, <c>unsettled</c>.</param>
/// <param name="Than">Number or measure on the right; empty for the words.</param>
public sealed record ClauseCondition(string Measure, string Is, string Than)
{
    /// <summary>Whether not all that should have reported have.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Whether all that should have reported have.</summary>
    public const string Complete = "complete";

    /// <summary>Whether it is not settled.</summary>
    public const string Unsettled = "unsettled";

    /// <summary>Measures that it names.</summary>
    public IEnumerable<string> Names => Than.Length > 0 && !StatementNumbers.TryParse(Than, out _) ? [Measure, Than] : [Measure];
}
