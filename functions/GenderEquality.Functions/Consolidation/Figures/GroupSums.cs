using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>What the agencies of one group wrote in a table whose rows the campaign lists.</summary>
internal sealed class GroupSums(AppendixTable table)
{
    private readonly Dictionary<(string Row, string Column), CellSum> cells = [];

    /// <summary>How many of them filled it in.</summary>
    public int Contributors { get; set; }

    /// <summary>Their remarks.</summary>
    public Dictionary<(string Row, string Column), JoinedNotes> Notes { get; } = [];

    /// <summary>Adds a report's figures of a row.</summary>
    public void Add(FigureSource source, string row, IReadOnlyDictionary<string, decimal> values)
    {
        foreach (var column in table.Columns.Where(column => values.ContainsKey(column.Key)))
        {
            if (!cells.TryGetValue((row, column.Key), out var sum))
            {
                cells[(row, column.Key)] = sum = new CellSum(column.Aggregate);
            }

            sum.Add(new ReportedFigure(values[column.Key], source.Received), source.Index);
        }
    }

    /// <summary>Their figures of a row.</summary>
    public Dictionary<string, AggregatedCell> Cells(string row) => table.Columns.Where(column => cells.ContainsKey((row, column.Key)))
        .ToDictionary(column => column.Key, column => cells[(row, column.Key)].ToCell(), StringComparer.Ordinal);
}
