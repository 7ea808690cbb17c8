using System.Globalization;
using ExcelDataReader;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Excel;

/// <summary>The texts of a sheet, as a person sees them, in the form in which tables of Word files are read.</summary>
internal sealed class SheetTable
{
    private const int MostRows = 5_000;
    private const int MostColumns = 100;
    private const int MostHeaders = 10;

    private readonly List<string[]> rows = [];
    private readonly IReadOnlyList<CellRange> merged;

    private SheetTable(string name, IReadOnlyList<CellRange> merged) => (Name, this.merged) = (name, merged);

    /// <summary>Name on its tab.</summary>
    public string Name { get; }

    /// <summary>Reads the sheet at which the reader stands; what lies beyond any table of figures is left.</summary>
    public static SheetTable Read(IExcelDataReader reader)
    {
        var sheet = new SheetTable(reader.Name.Trim(), reader.MergeCells ?? []);
        var width = Math.Min(reader.FieldCount, MostColumns);
        while (sheet.rows.Count < MostRows && reader.Read())
        {
            sheet.rows.Add([.. Enumerable.Range(0, width).Select(column => Text(reader, column))]);
        }

        return sheet;
    }

    /// <summary>Text right of the cell with that text; null when there is none.</summary>
    public string? Beside(string label) => rows
        .Where(row => row.Length > 1 && string.Equals(row[0], label, StringComparison.OrdinalIgnoreCase) && row[1].Length > 0)
        .Select(row => row[1])
        .FirstOrDefault();

    /// <summary>Unit of money in a line of its own, where it is the only cell of its row.</summary>
    public string? Unit => rows
        .Where(row => row.Count(text => text.Length > 0) == 1)
        .Select(row => MoneyUnit.OfLine(row.First(text => text.Length > 0)))
        .FirstOrDefault(unit => unit is not null);

    /// <summary>Whether lines of the sheet call more than one appendix by its number.</summary>
    public bool CallsSeveralAppendices => rows
        .SelectMany(row => row)
        .Select(TextKey.Words)
        .Where(words => words is ["phu", "luc", _, ..])
        .Select(words => words[2])
        .Distinct(StringComparer.Ordinal)
        .Skip(1)
        .Any();

    /// <summary>The table, beginning with each row that may be its header: heading block and title above it can be rows of several cells too.</summary>
    public IEnumerable<TableGrid> Grids() => rows
        .Select((row, index) => (Index: index, Filled: row.Count(text => text.Length > 0)))
        .Where(row => row.Filled > 1)
        .Take(MostHeaders)
        .Select(row => Grid(row.Index))
        .OfType<TableGrid>();

    private TableGrid? Grid(int first)
    {
        var table = rows.Select((_, row) => row).Skip(first).Select(row => new SourceRow([.. Cells(row, first)], Header: false));
        return TableGrid.Of(new SourceTable([.. table], []));
    }

    private IEnumerable<SourceCell> Cells(int row, int first)
    {
        for (var column = 0; column < rows[row].Length;)
        {
            var range = merged.FirstOrDefault(range => range.FromRow <= row && row <= range.ToRow && range.FromColumn <= column && column <= range.ToColumn);
            var span = range is null ? 1 : Math.Min(range.ToColumn, rows[row].Length - 1) - column + 1;
            var merge = range is null || range.FromRow == range.ToRow ? RowMerge.None : row == Math.Max(range.FromRow, first) ? RowMerge.Start : RowMerge.Continue;
            yield return new SourceCell(column, span, merge, [new Paragraph([new TextRun(rows[row][column])])]);
            column += span;
        }
    }

    private static string Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => string.Empty,
        string text => text.Trim(),
        bool answer => answer ? ExcelTexts.Yes : ExcelTexts.No,
        DateTime day => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        double number => Number(number, reader.GetNumberFormatString(column)),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? string.Empty,
    };

    /// <summary>A number in a notation with one reading: no separators of thousands, and never just three places after the comma.</summary>
    private static string Number(double number, string? format)
    {
        var percent = format?.Contains('%', StringComparison.Ordinal) ?? false;
        if (!double.IsFinite(number) || Math.Abs(number) > 1e15)
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        var value = Math.Round((decimal)number * (percent ? 100 : 1), 6);
        var text = value.ToString("0.######", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : text.Length - point - 1;
        return (places == 3 ? text + "0" : text).Replace('.', ',') + (percent ? "%" : string.Empty);
    }
}
