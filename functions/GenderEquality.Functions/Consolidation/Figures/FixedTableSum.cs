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
    private readonly Dictionary<string, Dictionary<(string Row, string Column), JoinedNotes>> groupNotes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Row, string Column), JoinedNotes> notes = [];
    private readonly List<TableColumn> noteColumns = [.. table.Columns.Where(column => column.Kind == ColumnKind.Text)];
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
        AddNotes(agency, place, rows);
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
            .Select(group => new GroupFigures(group, groups[group.Key].Contributors, Rows(groups[group.Key].Cells, groupNotes[group.Key])));
        return (Rows(whole, notes), [.. byGroup]);
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

    /// <summary>Joins what agencies wrote in columns of words: it cannot be added up, but must not be lost.</summary>
    private void AddNotes(Agency agency, int place, IReadOnlyList<FigureRow> rows)
    {
        if (!groupNotes.TryGetValue(agency.Group, out var ofGroup))
        {
            groupNotes[agency.Group] = ofGroup = [];
        }

        foreach (var row in rows)
        {
            foreach (var column in noteColumns)
            {
                if (row.Cells.TryGetValue(column.Key, out var note) && !string.IsNullOrWhiteSpace(note.Text))
                {
                    JoinedNotes.Add(notes, (row.Key, column.Key), agency, place, note.Text);
                    JoinedNotes.Add(ofGroup, (row.Key, column.Key), agency, place, note.Text);
                }
            }
        }
    }

    private AggregatedRow[] Rows(
        Dictionary<(string Row, string Column), CellSum> cells, Dictionary<(string Row, string Column), JoinedNotes> texts)
    {
        IEnumerable<(string Column, AggregatedCell Cell)> Cells(string row) => Table.Columns.Select(column => column.Key)
            .Where(column => cells.ContainsKey((row, column)) || texts.ContainsKey((row, column)))
            .Select(column => (column, cells.TryGetValue((row, column), out var sum) ? sum.ToCell() : texts[(row, column)].ToCell()));
        return [.. known.Select(row => new AggregatedRow(
            AggregatedRowKind.Figures,
            row.Key,
            row.Label,
            Cells(row.Key).ToDictionary(entry => entry.Column, entry => entry.Cell, StringComparer.Ordinal)) { Row = row })];
    }
}
