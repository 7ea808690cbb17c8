using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Adds up a table whose rows the campaign lists: the whole, and every group of agencies.</summary>
internal sealed class FixedTableSum(Campaign campaign, AppendixTable table) : TableSum(campaign, table)
{
    private readonly IReadOnlyList<ReportRow> known = ReportRows.Of(campaign, table, null);
    private readonly Dictionary<(string Row, string Column), CellSum> whole = [];
    private readonly Dictionary<string, (int Contributors, Dictionary<(string Row, string Column), CellSum> Cells)> groups = new(StringComparer.Ordinal);
    private readonly List<FigureConflict> differences = [];
    private readonly HashSet<string> fillers = new(StringComparer.Ordinal);

    /// <inheritdoc />
    protected override string? Note => groups.Count > 1 && fillers.Count > 1 ? ConsolidationTexts.GroupsMayOverlap : null;

    /// <inheritdoc />
    protected override void AddRows(Agency agency, int place, IReadOnlyList<FigureRow> rows)
    {
        fillers.Add(Table.FilledBy.Names(agency) ? "named" : "group");
        var (contributors, cells) = groups.GetValueOrDefault(agency.Group, (0, []));
        groups[agency.Group] = (contributors + 1, cells);
        var report = new ReportedRows(known, rows);
        foreach (var row in known)
        {
            foreach (var column in SumColumns)
            {
                Add(agency, place, report, row, column, cells);
            }
        }
    }

    /// <inheritdoc />
    protected override (IReadOnlyList<AggregatedRow> Rows, IReadOnlyList<GroupFigures> Groups) Build(List<FigureConflict> conflicts)
    {
        conflicts.AddRange(differences);
        var byGroup = Campaign.Groups
            .Where(group => groups.ContainsKey(group.Key))
            .Select(group => new GroupFigures(group, groups[group.Key].Contributors, Rows(groups[group.Key].Cells)));
        return (Rows(whole), [.. byGroup]);
    }

    private static void Add(Dictionary<(string Row, string Column), CellSum> cells, string row, string column, decimal value, int place)
    {
        if (!cells.TryGetValue((row, column), out var sum))
        {
            cells[(row, column)] = sum = new CellSum();
        }

        sum.Add(value, place);
    }

    private void Add(
        Agency agency, int place, ReportedRows report, ReportRow row, TableColumn column, Dictionary<(string Row, string Column), CellSum> cells)
    {
        var own = report.Own(row.Key, column.Key);
        var parts = report.Parts(row, column.Key);
        if ((own ?? parts) is not { } value)
        {
            return;
        }

        Add(whole, row.Key, column.Key, value, place);
        Add(cells, row.Key, column.Key, value, place);
        if (own is not null && parts is not null && own != parts)
        {
            differences.Add(FigureConflicts.TotalDiffersFromParts(Table, row, column, agency, place, own.Value, parts.Value));
        }
    }

    private AggregatedRow[] Rows(Dictionary<(string Row, string Column), CellSum> cells) => [.. known.Select(row => new AggregatedRow(
        AggregatedRowKind.Figures,
        row.Key,
        row.Label,
        SumColumns.Where(column => cells.ContainsKey((row.Key, column.Key)))
            .ToDictionary(column => column.Key, column => cells[(row.Key, column.Key)].ToCell(), StringComparer.Ordinal)) { Row = row })];
}
