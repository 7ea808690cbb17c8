using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Totals of agencies that are not the sum of their parts, in one table. Each conflict is made when it is looked at: ten thousand reports can have a hundred thousand of them.</summary>
internal sealed class TotalDifferences(AppendixTable table, IReadOnlyList<ReportRow> rows, IReadOnlyList<TableColumn> columns) : IndexedList<FigureConflict>
{
    private readonly ChunkedList<TotalDifference> found = [];
    private readonly string[] explanations = [.. columns.Select(column => FigureTexts.TotalDiffersFromParts(column.Header))];

    /// <inheritdoc />
    public override int Count => found.Count;

    /// <inheritdoc />
    public override FigureConflict this[int index] => Conflict(found[index]);

    /// <summary>Adds one.</summary>
    /// <param name="source">Whose total.</param>
    /// <param name="place">Places of row and column.</param>
    /// <param name="own">The total.</param>
    /// <param name="parts">The sum of its parts.</param>
    public void Add(FigureSource source, (int Row, int Column) place, decimal own, decimal parts) =>
        found.Add(new TotalDifference(source.Agency, source.Index, (short)place.Row, (short)place.Column, own, parts));

    private FigureConflict Conflict(TotalDifference total) => new(
        FigureConflictKind.TotalDiffersFromParts,
        table.Key,
        rows[total.Row].Key,
        rows[total.Row].Label,
        new TotalClaims(total.Agency, total.SourceIndex, total.Own, total.Parts),
        explanations[total.Column]);

    private readonly record struct TotalDifference(Agency Agency, int SourceIndex, short Row, short Column, decimal Own, decimal Parts);
}
