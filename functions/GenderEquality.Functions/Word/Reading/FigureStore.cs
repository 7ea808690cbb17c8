using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Content;
using GenderEquality.Functions.Submissions.Figures;
using GenderEquality.Functions.Submissions.Text;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>The figures of appendix tables as they are found: by tags of cells, or by headers and labels.</summary>
internal sealed class FigureStore(ExpectedReport expected)
{
    private static readonly HashSet<string> Losses = new([FindingCodes.ColumnNotRecognised.Code, FindingCodes.RowNotRecognised.Code, FindingCodes.TableTwice.Code], StringComparer.Ordinal);

    private readonly Dictionary<TableKey, TableRows> tables = [];

    /// <summary>What is wrong with single cells, rows and columns.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Takes the answers in controls of cells. They count more than what stands around them, so they are taken first.</summary>
    public void Add(IEnumerable<CellAnswer> answers)
    {
        foreach (var answer in answers)
        {
            if (answer.Tag.Table is { } key && Table(key) is { } table && table.Table.Columns.FirstOrDefault(column => string.Equals(column.Key, answer.Tag.Column, StringComparison.Ordinal)) is { } column)
            {
                table.Add(answer.Tag.Row!, column, column.Kind == ColumnKind.Text ? answer.Text : answer.Figure, null, Findings);
            }
        }
    }

    /// <summary>Takes a table of the document whose header was recognised; whether all of it was taken.</summary>
    /// <param name="found">Its header.</param>
    /// <param name="grid">The table.</param>
    /// <param name="unit">Unit of money in the line over it.</param>
    public bool Add(AppendixColumns found, TableGrid grid, string? unit = null)
    {
        var before = Findings.Count;
        if (Table(found.Table.Key) is { } table)
        {
            var missing = table.Table.Columns.Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number && !found.Columns.ContainsKey(column.Key));
            Findings.AddRange(missing.Select(column => FindingTexts.ColumnMissing(table.Place, PlaceNames.Column(column))));
            Findings.AddRange(found.Unknown.Select(header => FindingTexts.ColumnNotRecognised(table.Place, header)));
            table.Add(found, grid, unit, Findings);
        }

        return !Findings.Skip(before).Any(finding => Losses.Contains(finding.Code));
    }

    /// <summary>Tables with figures, in order of the campaign.</summary>
    public IReadOnlyList<TableFigures> Tables() =>
        [.. expected.Campaign.Tables.Where(table => tables.ContainsKey(table.Key)).Select(table => tables[table.Key].Figures()).Where(table => table.Rows.Count > 0 || table.NothingToReport)];

    private TableRows? Table(TableKey key)
    {
        if (!tables.TryGetValue(key, out var table) && expected.Campaign.Tables.FirstOrDefault(other => other.Key == key) is { } definition)
        {
            table = new TableRows(expected, definition);
            tables[key] = table;
        }

        return table;
    }
}

/// <summary>The rows of one appendix table in the making.</summary>
internal sealed class TableRows
{
    private readonly int number;
    private readonly NumberConvention convention;
    private readonly int year;
    private readonly List<ReportRow> known;
    private readonly Dictionary<string, Dictionary<string, Figure>> cells = new(StringComparer.Ordinal);
    private readonly List<FigureRow> free = [];
    private FigureRow? total;
    private bool saysNothing;
    private bool isTwice;
    private bool hasOtherRows;
    private string? unitAbove;
    private int grids;
    private int gridsBefore;

    public TableRows(ExpectedReport expected, AppendixTable table)
    {
        Table = table;
        number = PlaceNames.NumberOf(expected.Campaign, table.Key);
        convention = expected.Numbers;
        year = expected.Campaign.Year;

        // The agency's own rows first; all others too, for a report of a whole city and for agencies that answer more than they are asked
        var own = ReportRows.Of(expected.Campaign, table, expected.Agency);
        known = [.. own.Concat(ReportRows.Of(expected.Campaign, table, null)).DistinctBy(row => row.Key, StringComparer.Ordinal)];
    }

    public AppendixTable Table { get; }

    /// <summary>The table as a reader would call it.</summary>
    public string Place => PlaceNames.Table(Table, number);

    /// <summary>Takes the answer of one cell; what is there already stays.</summary>
    public void Add(string row, TableColumn column, string text, string? unit, List<Finding> findings)
    {
        var index = known.FindIndex(other => string.Equals(other.Key, row, StringComparison.Ordinal));
        if (index < 0 || (cells.TryGetValue(row, out var filled) && filled.ContainsKey(column.Key)))
        {
            if (index >= 0 && gridsBefore > 0 && text.Trim().Length > 0 && !string.Equals(cells[row][column.Key].Text, text.Replace('\n', ' ').Trim(), StringComparison.Ordinal))
            {
                Twice(findings);
            }

            return;
        }

        var cell = new FigureCell(column, known[index], PlaceNames.Cell(number, index + 1, known[index].Label, column)) { Convention = convention, Year = year };
        if (cell.Read(text, unit, findings) is { } figure)
        {
            filled ??= new Dictionary<string, Figure>(StringComparer.Ordinal);
            cells[row] = filled;
            filled[column.Key] = figure;
        }
    }

    /// <summary>Takes the rows below a recognised header.</summary>
    public void Add(AppendixColumns found, TableGrid grid, string? unit, List<Finding> findings)
    {
        unitAbove = unit;
        gridsBefore = grids++;
        if (Table.RowSource == TableRowSource.Free)
        {
            var groups = new GroupRows(grid, found);
            foreach (var (row, label) in Filled(found, grid).Where(entry => !groups.IsGroup(entry.Row) && !HeaderText.IsSubtotal(entry.Label)))
            {
                AddFree(found, grid, row, label, findings);
            }

            return;
        }

        var labels = new AppendixRows(known);
        labels.Reserve(Enumerable.Range(found.FirstRow, grid.Height - found.FirstRow).Select(row => Label(found, grid, row)));
        foreach (var (row, label) in Filled(found, grid))
        {
            AddKnown(found, grid, row, label, labels.Find(label), findings);
        }
    }

    /// <summary>Rows with figures and their labels: no blank ones, headings across the table, numbers of columns or repeated headers.</summary>
    private IEnumerable<(int Row, string Label)> Filled(AppendixColumns found, TableGrid grid)
    {
        for (var row = found.FirstRow; row < grid.Height; row++)
        {
            if (grid.IsBlank(row) || grid.IsOneCell(row) || grid.IsColumnNumbers(row))
            {
                saysNothing |= grid.IsOneCell(row) && NothingToReport.Is(grid.Text(row, 0));
            }
            else if (!Enumerable.Range(0, found.FirstRow).Any(header => grid.IsSame(header, row)))
            {
                yield return (row, Label(found, grid, row));
            }
        }
    }

    /// <summary>All rows with a filled cell.</summary>
    public TableFigures Figures() => Table.RowSource == TableRowSource.Free
        ? new TableFigures(Table.Key, free) { Total = free.Count > 0 ? total : null, NothingToReport = saysNothing && free.Count == 0 }
        : new TableFigures(Table.Key, [.. known.Where(row => cells.ContainsKey(row.Key)).Select(row => new FigureRow(row.Key, row.Label, cells[row.Key]))]) { HasOtherRows = hasOtherRows };

    private static string Label(AppendixColumns found, TableGrid grid, int row) => grid.Text(row, found.LabelColumn).Replace('\n', ' ').Trim();

    private void Twice(List<Finding> findings)
    {
        if (!isTwice)
        {
            isTwice = true;
            findings.Add(FindingTexts.TableTwice(Table, number));
        }
    }

    private void AddKnown(AppendixColumns found, TableGrid grid, int row, string label, ReportRow? match, List<Finding> findings)
    {
        if (match is null)
        {
            var hasFigures = found.Columns.Values.Any(place => grid.OwnText(row, place.Column).Any(char.IsAsciiDigit));
            if (hasFigures && !HeaderText.OfLabel(label).IsTotal)
            {
                hasOtherRows = true;
                findings.Add(FindingTexts.RowNotRecognised(Place, label));
            }

            return;
        }

        foreach (var column in Table.Columns.Where(column => found.Columns.ContainsKey(column.Key)))
        {
            var place = found.Columns[column.Key];
            Add(match.Key, column, grid.Answer(row, place.Column, column.Kind), UnitOf(found, grid, row, place.Unit), findings);
        }
    }

    /// <summary>The unit of money for a cell: of its row, else of its column, else of the line over the table.</summary>
    private string? UnitOf(AppendixColumns found, TableGrid grid, int row, string? header) =>
        (found.UnitColumn is { } column ? MoneyUnit.Of(grid.Text(row, column)) : null) ?? MoneyUnit.Of(header) ?? unitAbove;

    private void AddFree(AppendixColumns found, TableGrid grid, int row, string label, List<Finding> findings)
    {
        if (NothingToReport.Is(label))
        {
            saysNothing = true;
            return;
        }

        var isTotal = HeaderText.IsGrandTotal(label);
        var filled = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var column in Table.Columns.Where(column => found.Columns.ContainsKey(column.Key) && (!isTotal || column.Aggregate.AddsUp)))
        {
            var place = found.Columns[column.Key];
            var cell = new FigureCell(column, null, isTotal ? $"{Place}, dòng {label}, cột {PlaceNames.Column(column)}" : PlaceNames.Cell(number, free.Count + 1, label, column)) { Convention = convention, Year = year };
            if (cell.Read(grid.Answer(row, place.Column, column.Kind), UnitOf(found, grid, row, place.Unit), findings) is { } figure)
            {
                filled[column.Key] = figure;
            }
        }

        if (isTotal)
        {
            // Two totals: each is that of its own table, and neither that of all rows
            if (total is not null)
            {
                Twice(findings);
            }

            total = isTwice ? null : new FigureRow("total", label, filled);
        }
        else if (filled.Count > 0 || label.Length > 0)
        {
            free.Add(new FigureRow((free.Count + 1).ToString(CultureInfo.InvariantCulture), label, filled));
        }
    }
}
