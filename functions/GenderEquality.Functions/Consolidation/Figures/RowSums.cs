using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Sums of rows that agencies made, column by column.</summary>
internal sealed class RowSums
{
    public int Rows { get; private set; }

    public Provenance From { get; } = new();

    public Dictionary<string, CellSum> Columns { get; } = new(StringComparer.Ordinal);

    public void Add(IReadOnlyList<TableColumn> columns, IReadOnlyList<FigureRow> rows, FigureSource source)
    {
        Rows += rows.Count;
        From.Add(source.Index);
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                if (row.Addable(column.Key) is { } value)
                {
                    var sum = Columns.TryGetValue(column.Key, out var known) ? known : Columns[column.Key] = new CellSum(column.Aggregate);
                    sum.Add(new ReportedFigure(value, source.Received), source.Index);
                }
            }
        }
    }
}
