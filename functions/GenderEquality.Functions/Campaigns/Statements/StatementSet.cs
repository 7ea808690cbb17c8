namespace GenderEquality.Functions.Campaigns.Statements;

/// <summary>What the consolidated report says in figures: measures, each declared once, and the sentences and small tables that are made from them.</summary>
public sealed record StatementSet
{
    /// <summary>Nothing declared.</summary>
    public static StatementSet None { get; } = new();

    /// <summary>Named measures.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Sentences, in the order of the report.</summary>
    public IReadOnlyList<Statement> Sentences { get; init; } = [];

    /// <summary>Small tables in the text, in the order of the report.</summary>
    public IReadOnlyList<StatementTable> Tables { get; init; } = [];
}
