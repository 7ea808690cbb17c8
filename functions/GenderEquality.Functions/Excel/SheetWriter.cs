using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace GenderEquality.Functions.Excel;

/// <summary>Writes one sheet row by row and knows where it is.</summary>
internal sealed class SheetWriter(Spreadsheet spreadsheet, WorkbookStyles styles, CancellationToken cancellation)
{
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
        NextRow = 1;
    }

    /// <summary>Adds a row.</summary>
    public async Task AddAsync(params IReadOnlyList<Cell> cells)
    {
        await spreadsheet.AddRowAsync([.. cells], cancellation);
        NextRow++;
    }

    /// <summary>Adds the title, and under it a remark.</summary>
    public async Task AddTitleAsync(string title, string? note)
    {
        await AddAsync(new Cell(title, Styles.Title));
        await AddAsync(new Cell(note, Styles.Note));
    }

    /// <summary>Adds header rows; neighbours with the same text in the upper row become one cell, and so do a column's two equal texts.</summary>
    public async Task AddHeaderAsync(IReadOnlyList<(string Upper, string Lower)> columns)
    {
        var top = NextRow;
        await AddAsync([.. columns.Select(column => new Cell(column.Upper, Styles.Header))]);
        await AddAsync([.. columns.Select(column => new Cell(column.Lower, Styles.Header))]);
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
    public Cell Number(decimal? value, bool sum = false) => new(value, Styles.Number(value, sum));

    /// <summary>A cell with a formula that gives a number; viewers that do not calculate show <paramref name="value"/>.</summary>
    public Cell Formula(string formula, decimal? value, bool sum = false) => new(new Formula(formula), value, Styles.Number(value, sum));

    /// <summary>A cell with words.</summary>
    public Cell Text(string? text, bool sum = false) => new(text, sum ? Styles.SumText : Styles.Text);

    /// <summary>A cell with a style of its own.</summary>
    public static Cell Styled(string? text, StyleId style) => new(text, style);

    private static bool IsOne((string Upper, string Lower) column) => string.Equals(column.Upper, column.Lower, StringComparison.Ordinal);
}
