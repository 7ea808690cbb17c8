using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Adds up a table whose rows the agencies make (activities): a row per agency with their number and sums, a subtotal per
/// group, a total. The single rows are in the workbook.</summary>
internal sealed class FreeTableSum(Campaign campaign, AppendixTable table) : TableSum(campaign, table)
{
    private readonly List<(Agency Agency, AggregatedRow Row)> agencies = [];
    private readonly Dictionary<string, Sums> groups = new(StringComparer.Ordinal);
    private readonly Sums whole = new();

    private string? CountColumn { get; } = table.Columns.FirstOrDefault(column => column.Kind == ColumnKind.Text)?.Key;

    /// <inheritdoc />
    protected override void AddRows(FigureSource source, IReadOnlyList<FigureRow> rows)
    {
        var agency = source.Agency;
        var own = new Sums();
        var group = groups.TryGetValue(agency.Group, out var known) ? known : groups[agency.Group] = new Sums();
        foreach (var sums in (Sums[])[own, group, whole])
        {
            sums.Add(SumColumns, rows, source);
        }

        agencies.Add((agency, Row(AggregatedRowKind.Figures, agency.Code.ToString(), agency.Name, own)));
    }

    /// <inheritdoc />
    protected override (IReadOnlyList<AggregatedRow> Rows, IReadOnlyList<GroupFigures> Groups) Build(List<FigureConflict> conflicts)
    {
        var rows = new List<AggregatedRow>();
        var byGroup = agencies.ToLookup(entry => entry.Agency.Group, entry => entry.Row, StringComparer.Ordinal);
        foreach (var group in Campaign.Groups.Where(group => byGroup.Contains(group.Key)))
        {
            rows.Add(new AggregatedRow(AggregatedRowKind.Heading, "group:" + group.Key, group.Name, new Dictionary<string, AggregatedCell>(StringComparer.Ordinal)));
            rows.AddRange(byGroup[group.Key]);
            rows.Add(Row(AggregatedRowKind.Subtotal, "sum:" + group.Key, ConsolidationTexts.Subtotal(group.Name), groups[group.Key]));
        }

        if (agencies.Count > 0)
        {
            rows.Add(Row(AggregatedRowKind.Total, "total", ConsolidationTexts.Total, whole));
        }

        return (rows, []);
    }

    private AggregatedRow Row(AggregatedRowKind kind, string key, string label, Sums sums)
    {
        var cells = sums.Columns.ToDictionary(entry => entry.Key, entry => entry.Value.ToCell(), StringComparer.Ordinal);
        ComputedCells.Add(Table, cells);
        if (CountColumn is not null)
        {
            cells[CountColumn] = new AggregatedCell(ConsolidationTexts.ActivityCount(sums.Rows), null) { From = sums.From };
        }

        return new AggregatedRow(kind, key, label, cells) { Count = sums.Rows };
    }

    private sealed class Sums
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
}
