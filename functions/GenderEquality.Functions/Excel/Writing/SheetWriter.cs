using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace GenderEquality.Functions.Excel;

/// <summary>Writes one sheet row by row and knows where it is.</summary>
internal sealed class SheetWriter(Spreadsheet spreadsheet, WorkbookStyles styles, CancellationToken cancellation)
{
    private const double LineHeight = 15;
    private IReadOnlyList<double> widths = [];

    /// <summary>Styles of the workbook.</summary>
    public WorkbookStyles Styles { get; } = styles;

    /// <summary>Number of the row that comes next, from 1.</summary>
    public int NextRow { get; private set; } = 1;

    /// <summary>Starts the sheet.</summary>
    /// <param name="name">On its tab.</param>
    /// <param name="widths">Widths of its columns, in characters; 0 hides a column.</param>
    /// <param name="frozen">Rows and columns that stay in view.</param>
    public async Task StartAsync(string name, IReadOnlyList<double> widths, (int Rows, int Columns) frozen)
    {
        var options = new WorksheetOptions { FrozenRows = frozen.Rows, FrozenColumns = frozen.Columns == 0 ? null : frozen.Columns };
        for (var i = 0; i < widths.Count; i++)
        {
            options.Column(i + 1).Hidden = widths[i] == 0;
            options.Column(i + 1).Width = Math.Max(1, widths[i]);
        }

        await spreadsheet.StartWorksheetAsync(name, options, cancellation);
        this.widths = widths;
        NextRow = 1;
    }

    /// <summary>Adds a row, as high as its longest text needs: programs do not all work that out when they open a file.</summary>
    public Task AddAsync(params IReadOnlyList<SheetCell> cells) =>
        AddAsync(cells, cells.Select((cell, i) => cell.Wraps ? LinesOf(cell.Length, widths[i]) : 1).DefaultIfEmpty(1).Max());

    private async Task AddAsync(IReadOnlyList<SheetCell> cells, int lines)
    {
        await spreadsheet.AddRowAsync([.. cells.Select(cell => cell.Cell)], new RowOptions { Height = Math.Min(400, LineHeight * lines) }, cancellation);
        NextRow++;
    }

    private static int LinesOf(int length, double width) => Math.Max(1, (int)Math.Ceiling(length * 1.15 / width));

    /// <summary>Adds the title, and under it a remark.</summary>
    public async Task AddTitleAsync(string title, string? note)
    {
        await AddAsync(Styled(title, Styles.Title));
        await AddAsync(Styled(note, Styles.Note));
    }

    /// <summary>Adds header rows; neighbours with the same text in the upper row become one cell, and so do a column's two equal texts.</summary>
    public async Task AddHeaderAsync(IReadOnlyList<(string Upper, string Lower)> columns)
    {
        var top = NextRow;
        var upper = columns.Select((column, i) => (column.Upper, Width: widths[i]))
            .GroupBy(column => column.Upper, StringComparer.Ordinal)
            .Max(group => LinesOf(group.Key.Length, group.Sum(column => column.Width)));
        await AddAsync([.. columns.Select(column => Styled(column.Upper, Styles.Header))], Math.Min(2, upper));
        await AddAsync([.. columns.Select(column => Wrapped(column.Lower, Styles.Header))]);
        for (var from = 0; from < columns.Count;)
        {
            var to = from;
            while (to + 1 < columns.Count && string.Equals(columns[to + 1].Upper, columns[from].Upper, StringComparison.Ordinal) && !IsOne(columns[from]))
            {
                to++;
            }

            if (to > from || IsOne(columns[from]))
            {
                spreadsheet.MergeCells($"{At(from, top)}:{At(to, IsOne(columns[from]) ? top + 1 : top)}");
            }

            from = to + 1;
        }
    }

    /// <summary>Address of a cell.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string At(int column, int row) => string.Create(null, $"{SpreadsheetUtility.GetColumnName(column + 1)}{row}");

    /// <summary>A cell with a number, or an empty one.</summary>
    public SheetCell Number(decimal? value, bool sum = false) => new(new Cell(value, Styles.Number(value, sum)));

    /// <summary>A cell with a formula that gives a number; viewers that do not calculate show <paramref name="value"/>.</summary>
    public SheetCell Formula(string formula, decimal? value, bool sum = false) => new(new Cell(new Formula(formula), value, Styles.Number(value, sum)));

    /// <summary>A cell with words.</summary>
    public SheetCell Text(string? text, bool sum = false) => Wrapped(text, sum ? Styles.SumText : Styles.Text);

    /// <summary>A header cell.</summary>
    public SheetCell Header(string text) => Wrapped(text, Styles.Header);

    /// <summary>A cell with a style of its own, whose text may run over its neighbours.</summary>
    public static SheetCell Styled(string? text, StyleId style) => new(new Cell(text, style));

    private static SheetCell Wrapped(string? text, StyleId style) => new(new Cell(text, style)) { Wraps = true, Length = text?.Length ?? 0 };

    private static bool IsOne((string Upper, string Lower) column) => string.Equals(column.Upper, column.Lower, StringComparison.Ordinal);
}

/// <summary>A cell and how long its text is.</summary>
internal readonly record struct SheetCell(Cell Cell)
{
    /// <summary>Whether its text breaks into lines.</summary>
    public bool Wraps { get; init; }

    /// <summary>Letters.</summary>
    public int Length { get; init; }
}
