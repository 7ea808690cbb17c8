using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>The rows of a table whose rows are the agency's own, such as a list of activities; the sum under them is kept apart.</summary>
internal sealed class FreeTableRows(ExpectedReport expected, AppendixTable table, List<Finding> findings) : TableRows(expected, table, findings)
{
    private readonly List<FigureRow> rows = [];
    private readonly List<FreeLine> waiting = [];
    private readonly List<TableColumn> added = [.. table.Columns.Where(column => column.Kind is ColumnKind.Integer or ColumnKind.Number && column.Aggregate.AddsUp)];
    private FigureRow? total;

    private string NextKey => (rows.Count + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Does nothing: controls of cells name rows that the campaign knows, and here are none.</summary>
    public override void Add(string row, TableColumn column, string text, string? unit = null)
    {
    }

    /// <inheritdoc/>
    public override TableFigures Figures()
    {
        Settle();
        return new(Table.Key, rows) { Total = rows.Count > 0 ? total : null, NothingToReport = SaysNothing && rows.Count == 0 };
    }

    /// <inheritdoc/>
    protected override void AddRows(AppendixColumns found, TableGrid grid)
    {
        if (!found.GoesOn)
        {
            Settle();
        }

        foreach (var line in LinesOf(found, grid))
        {
            if (NothingToReport.Is(line.Label))
            {
                SaysNothing = true;
            }
            else if (!grid.IsOneCell(line.Row))
            {
                waiting.Add(Line(found, grid, line));
            }
        }
    }

    private FreeLine Line(AppendixColumns found, TableGrid grid, TableLine line)
    {
        var isSame = found.OrdinalColumn is { } ordinal && grid.GoesOn(line.Row, ordinal);
        return new FreeLine(found, grid, line)
        {
            Label = Label(found, grid, line.Row),
            Values = added.ConvertAll(column => found.Columns.TryGetValue(column.Key, out var place) ? Value(found, grid, line.Row, (column, place)) : null),
            Rank = isSame && waiting.Count > 0 ? waiting[^1].Rank : line.Rank,
        };
    }

    private decimal? Value(AppendixColumns found, TableGrid grid, int row, (TableColumn Column, (int Column, string? Unit) Place) at) =>
        grid.GoesOn(row, at.Place.Column) ? null : Try(at.Column, grid.Answer(row, at.Place.Column, at.Column.Kind), UnitOf(found, grid, row, at.Place.Unit));

    /// <summary>Tells rows from sums in what has been read so far, and takes the rows.</summary>
    private void Settle()
    {
        var notices = SumRows.Mark(waiting).ToLookup(notice => notice.Line);
        foreach (var line in waiting)
        {
            Tell(line, notices[line]);
            Take(line);
        }

        waiting.Clear();
    }

    private void Take(FreeLine line)
    {
        if (line.Role == LineRole.Total)
        {
            AddTotal(line.Label, Cells(line, added, isTotal: true));
        }
        else if (line.Role == LineRole.Row || line.Alone.Count > 0)
        {
            var columns = line.Role == LineRole.Row ? Table.Columns : [.. line.Alone.Select(column => added[column])];
            if (Cells(line, columns, isTotal: false) is var cells && (cells.Count > 0 || line.Label.Length > 0))
            {
                rows.Add(new FigureRow(NextKey, line.Label, cells));
            }
        }
    }

    private void Tell(FreeLine line, IEnumerable<LineNotice> notices)
    {
        var place = $"{Place}, dòng {line.Label}";
        Findings.AddRange(notices.Select(notice => notice.Notice switch
        {
            SumNotice.Differs => FindingTexts.GroupSumDiffers(place, PlaceNames.Column(added[notice.Column]), line.Values[notice.Column] ?? 0, notice.Sum),
            SumNotice.ByArithmetic => FindingTexts.SumByArithmetic(place, line.Label),
            SumNotice.PartsLeft => FindingTexts.PartsLeft(place, line.Label),
            _ => FindingTexts.SumDoubtful(place, line.Label),
        }));
    }

    /// <summary>Two totals: each is that of its own table, and neither that of all rows.</summary>
    private void AddTotal(string label, Dictionary<string, Figure> cells)
    {
        if (total is not null)
        {
            Twice();
        }

        total = IsTwice ? null : new FigureRow("total", label, cells);
    }

    private Dictionary<string, Figure> Cells(FreeLine line, IReadOnlyList<TableColumn> columns, bool isTotal)
    {
        var (found, grid, row) = (line.Found, line.Grid, line.Line.Row);
        var cells = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var column in columns.Where(column => found.Columns.ContainsKey(column.Key)))
        {
            var place = found.Columns[column.Key];
            var where = isTotal ? PlaceNames.Total(Table, Number, line.Label, column) : PlaceNames.Cell(Number, rows.Count + 1, line.Label, column);
            if (CellText(line, column, place.Column, where) is { } text && Read(column, null, where, text, UnitOf(found, grid, row, place.Unit), isTotal ? null : NextKey) is { } figure)
            {
                cells[column.Key] = figure;
            }
        }

        return cells;
    }

    /// <summary>A figure over several rows counts once, with the first; over several columns it is nobody's. Words and days over several rows are each row's.</summary>
    private string? CellText(FreeLine line, TableColumn column, int place, string where)
    {
        var (grid, row) = (line.Grid, line.Line.Row);
        var text = grid.Answer(row, place, column.Kind);
        if (column.Kind is not (ColumnKind.Integer or ColumnKind.Number) || !text.Any(char.IsAsciiDigit))
        {
            return text;
        }

        if (line.Found.Columns.Values.Any(other => other.Column != place && grid.IsSameCell(row, place, other.Column)))
        {
            Findings.Add(FindingTexts.MergedFigure(where, text));
            return null;
        }

        if (!grid.GoesOn(row, place) && row + 1 < grid.Height && grid.GoesOn(row + 1, place))
        {
            Findings.Add(FindingTexts.MergedOnce(where, text));
        }

        return grid.GoesOn(row, place) ? null : text;
    }
}
