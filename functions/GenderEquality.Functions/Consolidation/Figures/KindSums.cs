using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Sums of rows by what they say in a column of choices, however it is typed; what is none of the choices is added up apart.</summary>
internal sealed class KindSums(TableColumn column)
{
    private readonly Dictionary<string, RowSums> sums = new(StringComparer.Ordinal);

    public void Add(IReadOnlyList<TableColumn> columns, IReadOnlyList<FigureRow> rows, FigureSource source)
    {
        foreach (var kind in rows.GroupBy(KindOf, StringComparer.Ordinal))
        {
            var sum = sums.TryGetValue(kind.Key, out var known) ? known : sums[kind.Key] = new RowSums();
            sum.Add(columns, [.. kind], source);
        }
    }

    /// <summary>A row for each kind that there is, in the order of the choices.</summary>
    public IEnumerable<AggregatedRow> Build(AppendixTable table)
    {
        foreach (var kind in column.Choices.Append(string.Empty).Where(sums.ContainsKey))
        {
            var sum = sums[kind];
            var cells = sum.Columns.ToDictionary(entry => entry.Key, entry => entry.Value.ToCell(), StringComparer.Ordinal);
            ComputedCells.Add(table, cells);
            if (kind.Length > 0)
            {
                cells[column.Key] = new AggregatedCell(kind, null) { From = sum.From };
            }

            yield return new AggregatedRow(AggregatedRowKind.Figures, "kind:" + kind, FigureTexts.OfKind(kind, sum.Rows, sum.From.Count), cells) { Count = sum.Rows };
        }
    }

    private string KindOf(FigureRow row) => row.Cells.GetValueOrDefault(column.Key) is { } said
        ? column.Choices.FirstOrDefault(choice => string.Equals(TextKey.Of(choice), TextKey.Of(said.Text), StringComparison.Ordinal)) ?? string.Empty
        : string.Empty;
}
