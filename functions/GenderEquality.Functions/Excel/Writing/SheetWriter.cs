using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace GenderEquality.Functions.Excel.Writing;

/// <summary>Writes sheets one after the other, row by row, and knows where it is.</summary>
internal sealed class SheetWriter(Spreadsheet spreadsheet, WorkbookStyles styles, CancellationToken cancellation)
{
    private const double LineHeight = 15;
    private readonly List<SheetLayout> sheets = [];
    private IReadOnlyList<double> widths = [];

    /// <summary>Styles of the workbook.</summary>
    public WorkbookStyles Styles { get; } = styles;

    /// <summary>The sheets that have been started, in that order.</summary>
    public IReadOnlyList<SheetLayout> Sheets => sheets;

    /// <summary>Number of the row that comes next, from 1.</summary>
    public int NextRow { get; private set; } = 1;

    /// <summary>Starts a sheet.</summary>
    /// <param name="name">On its tab.</param>
    /// <param name="columns">Widths of its columns, in characters; 0 hides a column.</param>
    /// <param name="frozen">Rows and columns that stay in view; rows that do are repeated on every printed page.</param>
    /// <param name="first">Whether it stands before all that were written before it.</param>
    public async Task StartAsync(string name, IReadOnlyList<double> columns, (int Rows, int Columns) frozen, bool first = false)
    {
        var options = new WorksheetOptions { FrozenRows = frozen.Rows == 0 ? null : frozen.Rows, FrozenColumns = frozen.Columns == 0 ? null : frozen.Columns };
        for (var i = 0; i < columns.Count; i++)
        {
            options.Column(i + 1).Hidden = columns[i] == 0;
            options.Column(i + 1).Width = Math.Max(1, columns[i]);
        }

        await spreadsheet.StartWorksheetAsync(name, options, cancellation);
        sheets.Add(new SheetLayout(name, first));
        widths = columns;
        NextRow = 1;
    }

    /// <summary>Lets the reader filter the rows that were written since a header row.</summary>
    public void FilterFrom(int headerRow) => sheets[^1].Filter = $"{FixedAt(0, headerRow)}:{FixedAt(widths.Count - 1, Math.Max(headerRow, NextRow - 1))}";

    /// <summary>Says what may stand in cells.</summary>
    public void Validate(string cells, DataValidation validation) => spreadsheet.TryAddDataValidation(cells, validation);

    /// <summary>Makes one cell of the first to the last of a row.</summary>
    public void Merge(int row, int first, int last) => spreadsheet.MergeCells($"{At(first, row)}:{At(last, row)}");

    /// <summary>Adds a row, as high as its longest text needs: programs do not all work that out when they open a file.</summary>
    public Task AddAsync(params IReadOnlyList<SheetCell> cells) =>
        AddAsync(cells, cells.Select((cell, i) => cell.Wraps ? LinesOf(cell.Length, widths[i]) : 1).DefaultIfEmpty(1).Max());

    /// <summary>Adds the title, and under it a remark.</summary>
    public async Task AddTitleAsync(string title, string? note)
    {
        await AddAsync(Styled(title, Styles.Title));
        await AddAsync(Styled(note, Styles.Note));
    }

    /// <summary>Adds header rows; neighbours with the same text in the upper row become one cell, and so do a column's two equal texts. Without anything
    /// in the upper row there is only the lower one.</summary>
    public async Task AddHeaderAsync(IReadOnlyList<(string Upper, string Lower)> columns)
    {
        if (columns.All(column => column.Upper.Length == 0))
        {
            await AddAsync([.. columns.Select(column => Wrapped(column.Lower, Styles.Header))]);
            return;
        }

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

    /// <summary>How many rows stand above the figures of a sheet with title, remark and the header of these columns.</summary>
    public static int RowsAbove(IEnumerable<Campaigns.TableColumn> columns) => columns.Any(column => column.Group is not null) ? 4 : 3;

    /// <summary>An empty cell without lines around it.</summary>
    public static SheetCell Nothing { get; } = new(new Cell((string?)null));

    /// <summary>Address of a cell.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string At(int column, int row) => string.Create(null, $"{SpreadsheetUtility.GetColumnName(column + 1)}{row}");

    /// <summary>Address of a cell that stays the same when a formula is copied, such as <c>$A$4</c>.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string FixedAt(int column, int row) => string.Create(null, $"${SpreadsheetUtility.GetColumnName(column + 1)}${row}");

    /// <summary>A cell with a number, or an empty one.</summary>
    public SheetCell Number(decimal? value, bool sum = false) => new(new Cell(value, Styles.Number(value, sum)));

    /// <summary>A cell with a formula that gives a number; viewers that do not calculate show <paramref name="value"/>.</summary>
    public SheetCell Formula(string formula, decimal? value, bool sum = false) => new(new Cell(new Formula(formula), value, Styles.Number(value, sum)));

    /// <summary>A cell with words.</summary>
    public SheetCell Text(string? text, bool sum = false) => Wrapped(text, sum ? Styles.SumText : Styles.Text);

    /// <summary>A cell with a formula that gives words.</summary>
    public static SheetCell WordsFormula(string formula, string? text, StyleId style) =>
        new(new Cell(new Formula(formula), text, style)) { Wraps = true, Length = text?.Length ?? 0 };

    /// <summary>A header cell.</summary>
    public SheetCell Header(string text) => Wrapped(text, Styles.Header);

    /// <summary>A cell with a style of its own, whose text may run over its neighbours.</summary>
    public static SheetCell Styled(string? text, StyleId style) => new(new Cell(text, style));

    /// <summary>A cell with a style of its own, whose text breaks into lines.</summary>
    public static SheetCell Wrapped(string? text, StyleId style) => new(new Cell(text, style)) { Wraps = true, Length = text?.Length ?? 0 };

    private async Task AddAsync(IReadOnlyList<SheetCell> cells, int lines)
    {
        await spreadsheet.AddRowAsync([.. cells.Select(cell => cell.Cell)], new RowOptions { Height = Math.Min(400, LineHeight * lines) }, cancellation);
        NextRow++;
    }

    private static int LinesOf(int length, double width) => Math.Max(1, (int)Math.Ceiling(length * 1.15 / width));

    private static bool IsOne((string Upper, string Lower) column) => string.Equals(column.Upper, column.Lower, StringComparison.Ordinal);
}
