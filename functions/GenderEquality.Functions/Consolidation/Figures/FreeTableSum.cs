using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Adds up a table whose rows the agencies make (activities): a row per agency with their number and sums, a subtotal per
/// group, a total. The single rows are in the workbook.</summary>
internal sealed class FreeTableSum(Campaign campaign, AppendixTable table) : TableSum(campaign, table)
{
    private readonly List<(Agency Agency, AggregatedRow Row)> agencies = [];
    private readonly Dictionary<string, RowSums> groups = new(StringComparer.Ordinal);
    private readonly RowSums whole = new();
    private readonly KindSums? kinds = table.Columns.FirstOrDefault(column => column.Choices.Count > 0) is { } column ? new KindSums(column) : null;

    private string? CountColumn { get; } = table.Columns.FirstOrDefault(column => column.Kind == ColumnKind.Text)?.Key;

    /// <inheritdoc />
    protected override void AddRows(FigureSource source, IReadOnlyList<FigureRow> rows)
    {
        var agency = source.Agency;
        var own = new RowSums();
        var group = groups.TryGetValue(agency.Group, out var known) ? known : groups[agency.Group] = new RowSums();
        foreach (var sums in (RowSums[])[own, group, whole])
        {
            sums.Add(SumColumns, rows, source);
        }

        kinds?.Add(SumColumns, rows, source);
        agencies.Add((agency, Row(AggregatedRowKind.Figures, agency.Code.ToString(), agency.Name, own)));
    }

    /// <inheritdoc />
    protected override (IReadOnlyList<AggregatedRow> Rows, IReadOnlyList<GroupFigures> Groups) Build(ConflictList conflicts)
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

    /// <inheritdoc />
    protected override IReadOnlyList<AggregatedRow> Kinds => kinds is null ? [] : [.. kinds.Build(Table)];

    private AggregatedRow Row(AggregatedRowKind kind, string key, string label, RowSums sums)
    {
        var cells = sums.Columns.ToDictionary(entry => entry.Key, entry => entry.Value.ToCell(), StringComparer.Ordinal);
        ComputedCells.Add(Table, cells);
        if (CountColumn is not null)
        {
            cells[CountColumn] = new AggregatedCell(ConsolidationTexts.ActivityCount(sums.Rows), null) { From = sums.From };
        }

        return new AggregatedRow(kind, key, label, cells) { Count = sums.Rows };
    }
}
