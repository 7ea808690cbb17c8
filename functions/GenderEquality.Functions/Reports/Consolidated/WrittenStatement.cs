using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>A sentence with its figures.</summary>
/// <param name="Statement">As the campaign declares it.</param>
/// <param name="Text">What it says; null where a figure that it needs is missing.</param>
/// <param name="Missing">The measure that is missing; null where nothing is.</param>
/// <param name="From">The reports that its figures come from.</param>
public sealed record WrittenStatement(Statement Statement, string? Text, string? Missing, Provenance From);

/// <summary>A small table with its figures.</summary>
/// <param name="Table">As the campaign declares it.</param>
/// <param name="Rows">Cells of each row, in the order of its columns; the row of totals last.</param>
public sealed record WrittenStatementTable(StatementTable Table, IReadOnlyList<IReadOnlyList<string>> Rows);
