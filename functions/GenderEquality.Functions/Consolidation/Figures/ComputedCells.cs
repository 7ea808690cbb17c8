using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Cells that are computed from the joined figures of other columns in their row, such as shares.</summary>
internal static class ComputedCells
{
    /// <summary>Puts them beside the cells that they are computed from; none where a part is missing.</summary>
    public static void Add(AppendixTable table, Dictionary<string, AggregatedCell> cells)
    {
        foreach (var column in table.Columns.Where(column => column.Aggregate.Parts > 0))
        {
            var parts = column.Of.Select(key => cells.GetValueOrDefault(key)).OfType<AggregatedCell>().ToList();
            var numbers = parts.Select(part => part.Number).OfType<decimal>().ToList();
            if (numbers.Count == column.Aggregate.Parts && column.Aggregate.OfParts(numbers) is { } value)
            {
                cells[column.Key] = CellSum.Cell(value, Provenance.Join(parts.Select(part => part.From)));
            }
        }
    }
}
