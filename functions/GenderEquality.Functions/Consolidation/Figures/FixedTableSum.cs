using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Adds up a table whose rows the campaign lists: the whole, row by row as the campaign says, and every group of agencies.</summary>
internal sealed class FixedTableSum : TableSum
{
    private readonly IReadOnlyList<ReportRow> known;
    private readonly Dictionary<string, CombinedRow> whole;
    private readonly Dictionary<(string Row, string Column), JoinedNotes> notes = [];
    private readonly Dictionary<string, GroupSums> groups = new(StringComparer.Ordinal);
    private readonly List<TableColumn> noteColumns;
    private readonly TotalDifferences differences;
    private readonly HashSet<string> fillers = new(StringComparer.Ordinal);

    public FixedTableSum(Campaign campaign, AppendixTable table)
        : base(campaign, table)
    {
        known = ReportRows.Of(campaign, table, null);
        whole = known.ToDictionary(row => row.Key, row => new CombinedRow(table, row), StringComparer.Ordinal);
        differences = new TotalDifferences(table, known, SumColumns);
        noteColumns = [.. table.Columns.Where(column => column.Kind == ColumnKind.Text)];
    }

    /// <inheritdoc />
    protected override string? Note => groups.Count > 1 && fillers.Count > 1 && !HasRules ? ConsolidationTexts.GroupsMayOverlap : null;

    /// <summary>Whether the campaign says how rows combine.</summary>
    private bool HasRules => Table.Combine is not null || Table.Rows.Any(row => row.Combine is not null);

    /// <inheritdoc />
    protected override void AddRows(FigureSource source, IReadOnlyList<FigureRow> rows)
    {
        var agency = source.Agency;
        fillers.Add(Table.FilledBy.Names(agency) ? "named" : "group");
        if (!groups.TryGetValue(agency.Group, out var group))
        {
            groups[agency.Group] = group = new GroupSums(Table);
        }

        group.Contributors++;
        AddNotes(agency, source.Index, rows, group);
        var report = new ReportedRows(known, rows);
        foreach (var (place, row) in known.Index())
        {
            var values = Values(source, report, row, place);
            whole[row.Key].Add(source, values);
            group.Add(source, row.Key, values);
        }
    }

    /// <inheritdoc />
    protected override (IReadOnlyList<AggregatedRow> Rows, IReadOnlyList<GroupFigures> Groups) Build(ConflictList conflicts)
    {
        conflicts.AddNoted(differences);
        conflicts.AddRange(known.Select(row => whole[row.Key].Difference()).OfType<FigureConflict>());
        var byGroup = Campaign.Groups
            .Where(group => groups.ContainsKey(group.Key))
            .Select(group => new GroupFigures(group, groups[group.Key].Contributors, [.. known.Select(row => Row(row, groups[group.Key].Cells(row.Key), groups[group.Key].Notes))]));
        return ([.. known.Select(row => Row(row, Whole(row), notes) with { Source = whole[row.Key].Source, SourceAgency = whole[row.Key].SourceAgency })], [.. byGroup]);
    }

    private Dictionary<string, decimal> Values(FigureSource source, ReportedRows report, ReportRow row, int place)
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (number, column) in SumColumns.Index())
        {
            var own = report.Own(row.Key, column.Key);
            var parts = column.AddsRows ? report.Parts(row, column.Key) : null;
            if ((own ?? parts) is { } value)
            {
                values[column.Key] = value;
            }

            if (own is not null && parts is not null && own != parts)
            {
                differences.Add(source, (place, number), own.Value, parts.Value);
            }
        }

        return values;
    }

    /// <summary>The figures of all; of a row that is the sum of parts from those of its parts.</summary>
    private Dictionary<string, AggregatedCell> Whole(ReportRow row)
    {
        if (!whole[row.Key].IsOfParts)
        {
            return whole[row.Key].Cells();
        }

        var parts = row.SumOf.Select(part => Whole(known.First(other => string.Equals(other.Key, part, StringComparison.Ordinal)))).ToList();
        var cells = new Dictionary<string, AggregatedCell>(StringComparer.Ordinal);
        foreach (var column in SumColumns.Where(column => column.AddsRows))
        {
            var filled = parts.Select(part => part.GetValueOrDefault(column.Key)).OfType<AggregatedCell>().ToList();
            if (FigureMath.Sum(filled.Select(cell => cell.Number ?? 0)) is { } sum && filled.Count > 0)
            {
                cells[column.Key] = CellSum.Cell(sum, Provenance.Join(filled.Select(cell => cell.From))) with { IsDecided = true };
            }
        }

        return cells;
    }

    private AggregatedRow Row(ReportRow row, Dictionary<string, AggregatedCell> figures, Dictionary<(string Row, string Column), JoinedNotes> words)
    {
        // In the order of the columns
        var cells = Table.Columns.Select(column => column.Key)
            .Where(column => figures.ContainsKey(column) || words.ContainsKey((row.Key, column)))
            .ToDictionary(column => column, column => figures.TryGetValue(column, out var figure) ? figure : words[(row.Key, column)].ToCell(), StringComparer.Ordinal);
        ComputedCells.Add(Table, cells);
        return new AggregatedRow(AggregatedRowKind.Figures, row.Key, row.Label, cells) { Row = row };
    }

    /// <summary>Joins what agencies wrote in columns of words: it cannot be added up, but must not be lost.</summary>
    private void AddNotes(Agency agency, int sourceIndex, IReadOnlyList<FigureRow> rows, GroupSums group)
    {
        foreach (var row in rows)
        {
            foreach (var column in noteColumns)
            {
                if (row.Cells.TryGetValue(column.Key, out var note) && !string.IsNullOrWhiteSpace(note.Text))
                {
                    JoinedNotes.Add(notes, (row.Key, column.Key), agency, sourceIndex, note.Text);
                    JoinedNotes.Add(group.Notes, (row.Key, column.Key), agency, sourceIndex, note.Text);
                }
            }
        }
    }
}
