namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>A made-up report with what is right for each of its figures.</summary>
/// <param name="Name">Layout, wording and format, for messages.</param>
/// <param name="Agency">Agency that sends it.</param>
/// <param name="Body">Body of the document.</param>
/// <param name="Figures">What is right.</param>
internal sealed record CorpusDocument(string Name, string Agency, string Body, IReadOnlyList<CorpusFigure> Figures);

/// <summary>What is right for one figure.</summary>
/// <param name="Table">Key of the appendix table.</param>
/// <param name="Row">Key of the row; in a table of free rows, its label.</param>
/// <param name="Column">Key of the column.</param>
/// <param name="Value">The value; null where it cannot be said with certainty, and must not be without a finding.</param>
/// <param name="Typed">What stands in the document.</param>
internal sealed record CorpusFigure(string Table, string Row, string Column, decimal? Value, string Typed)
{
    /// <summary>Label that the row has in the document.</summary>
    public string Label { get; init; } = Row;

    /// <summary>Whether it is the figure of a row and column that were read.</summary>
    public bool IsOf(string row, string label, string column) =>
        string.Equals(column, Column, StringComparison.Ordinal) && (string.Equals(row, Row, StringComparison.Ordinal) || label.EndsWith(Row, StringComparison.Ordinal));
}

/// <summary>How a figure came out.</summary>
internal enum CorpusOutcome
{
    /// <summary>Its value was taken; or, where nobody can be certain, it was asked about.</summary>
    Right,

    /// <summary>It was not taken, or taken otherwise, and a finding says so.</summary>
    Said,

    /// <summary>It was taken otherwise, or not at all, and nothing says so.</summary>
    WrongInSilence,
}
