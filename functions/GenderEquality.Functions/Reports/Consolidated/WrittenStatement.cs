using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>A sentence with its figures.</summary>
/// <param name="Statement">As the campaign declares it.</param>
/// <param name="Text">What it says; null where a figure that it needs is missing.</param>
/// <param name="Missing">The measure that is missing; null where nothing is.</param>
/// <param name="Figures">The figures that it says, in their order.</param>
public sealed record WrittenStatement(Statement Statement, string? Text, string? Missing, IReadOnlyList<StatementFigure> Figures);

/// <summary>A figure that a sentence says.</summary>
/// <param name="Measure">Key of its measure.</param>
/// <param name="Member">Key of the group, agency, row, text or indicator that it is said of, in a repeat; empty outside of one.</param>
/// <param name="Value">The number, not rounded; null for days and words.</param>
/// <param name="Text">As it is printed.</param>
/// <param name="From">The reports that it comes from.</param>
public sealed record StatementFigure(string Measure, string Member, decimal? Value, string Text, Provenance From);

/// <summary>A small table with its figures.</summary>
/// <param name="Table">As the campaign declares it.</param>
/// <param name="Rows">Cells of each row, in the order of its columns; the row of totals last.</param>
public sealed record WrittenStatementTable(StatementTable Table, IReadOnlyList<IReadOnlyList<string>> Rows);
