using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Adds up a table whose rows the campaign lists: the whole, and every group of agencies.</summary>
internal sealed class FixedTableSum(Campaign campaign, AppendixTable table) : TableSum(campaign, table)
{
    private readonly IReadOnlyList<ReportRow> known = ReportRows.Of(campaign, table, null);
    private readonly Sums whole = new();
    private readonly Dictionary<string, Sums> groups = new(StringComparer.Ordinal);
    private readonly List<TableColumn> noteColumns = [.. table.Columns.Where(column => column.Kind == ColumnKind.Text)];
    private readonly List<FigureConflict> differences = [];
    private readonly HashSet<string> fillers = new(StringComparer.Ordinal);

    /// <inheritdoc />
    protected override string? Note => groups.Count > 1 && fillers.Count > 1 ? ConsolidationTexts.GroupsMayOverlap : null;

    /// <inheritdoc />
    protected override void AddRows(FigureSource source, IReadOnlyList<FigureRow> rows)
    {
        var agency = source.Agency;
        fillers.Add(Table.FilledBy.Names(agency) ? "named" : "group");
        if (!groups.TryGetValue(agency.Group, out var group))
        {
            groups[agency.Group] = group = new Sums();
        }

        group.Contributors++;
        AddNotes(agency, source.Index, rows, group);
        var report = new ReportedRows(known, rows);
        foreach (var row in known)
        {
            foreach (var column in SumColumns)
            {
                Add(source, report, row, column, group.Cells);
            }
        }
    }

    /// <inheritdoc />
    protected override (IReadOnlyList<AggregatedRow> Rows, IReadOnlyList<GroupFigures> Groups) Build(List<FigureConflict> conflicts)
    {
        conflicts.AddRange(differences);
        var byGroup = Campaign.Groups
            .Where(group => groups.ContainsKey(group.Key))
            .Select(group => new GroupFigures(group, groups[group.Key].Contributors, Rows(groups[group.Key])));
        return (Rows(whole), [.. byGroup]);
    }

    private static void Add(Dictionary<(string Row, string Column), CellSum> cells, ReportRow row, TableColumn column, decimal value, FigureSource source)
    {
        if (!cells.TryGetValue((row.Key, column.Key), out var sum))
        {
            cells[(row.Key, column.Key)] = sum = new CellSum(column.Aggregate);
        }

        sum.Add(new ReportedFigure(value, source.Received), source.Index);
    }

    private void Add(
        FigureSource source, ReportedRows report, ReportRow row, TableColumn column, Dictionary<(string Row, string Column), CellSum> cells)
    {
        var own = report.Own(row.Key, column.Key);
        var parts = column.AddsRows ? report.Parts(row, column.Key) : null;
        if ((own ?? parts) is not { } value)
        {
            return;
        }

        Add(whole.Cells, row, column, value, source);
        Add(cells, row, column, value, source);
        if (own is not null && parts is not null && own != parts)
        {
            differences.Add(FigureConflicts.TotalDiffersFromParts(Table, row, column, source.Agency, source.Index, own.Value, parts.Value));
        }
    }

    /// <summary>Joins what agencies wrote in columns of words: it cannot be added up, but must not be lost.</summary>
    private void AddNotes(Agency agency, int sourceIndex, IReadOnlyList<FigureRow> rows, Sums group)
    {
        foreach (var row in rows)
        {
            foreach (var column in noteColumns)
            {
                if (row.Cells.TryGetValue(column.Key, out var note) && !string.IsNullOrWhiteSpace(note.Text))
                {
                    JoinedNotes.Add(whole.Notes, (row.Key, column.Key), agency, sourceIndex, note.Text);
                    JoinedNotes.Add(group.Notes, (row.Key, column.Key), agency, sourceIndex, note.Text);
                }
            }
        }
    }

    private AggregatedRow[] Rows(Sums sums)
    {
        Dictionary<string, AggregatedCell> Cells(string row)
        {
            var cells = Table.Columns.Select(column => column.Key)
                .Where(column => sums.Cells.ContainsKey((row, column)) || sums.Notes.ContainsKey((row, column)))
                .ToDictionary(column => column, column => sums.Cells.TryGetValue((row, column), out var sum) ? sum.ToCell() : sums.Notes[(row, column)].ToCell(), StringComparer.Ordinal);
            ComputedCells.Add(Table, cells);
            return cells;
        }

        return [.. known.Select(row => new AggregatedRow(
            AggregatedRowKind.Figures,
            row.Key,
            row.Label,
            Cells(row.Key)) { Row = row })];
    }

    /// <summary>What the agencies of a group, or all of them, wrote.</summary>
    private sealed class Sums
    {
        public int Contributors { get; set; }

        public Dictionary<(string Row, string Column), CellSum> Cells { get; } = [];

        public Dictionary<(string Row, string Column), JoinedNotes> Notes { get; } = [];
    }
}
