using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>The rows of one appendix table in the making.</summary>
internal abstract class TableRows(ExpectedReport expected, AppendixTable table, List<Finding> findings)
{
    private string? unitAbove;

    public AppendixTable Table { get; } = table;

    /// <summary>The table as a reader would call it.</summary>
    public string Place => PlaceNames.Table(Table, Number);

    /// <summary>Number of the appendix.</summary>
    protected int Number { get; } = PlaceNames.NumberOf(expected.Campaign, table.Key);

    /// <summary>What is wrong with cells and rows.</summary>
    protected List<Finding> Findings { get; } = findings;

    /// <summary>Whether a row says that there is nothing to report.</summary>
    protected bool SaysNothing { get; set; }

    /// <summary>Whether the document has the table twice, and differently.</summary>
    protected bool IsTwice { get; private set; }

    /// <summary>Takes the answer of one cell; what is there already stays.</summary>
    public abstract void Add(string row, TableColumn column, string text, string? unit = null);

    /// <summary>Takes the rows below a recognised header.</summary>
    public void Add(AppendixColumns found, TableGrid grid, string? unit)
    {
        unitAbove = unit;
        AddRows(found, grid);
    }

    /// <summary>All rows with a filled cell.</summary>
    public abstract TableFigures Figures();

    /// <summary>Takes the rows below a recognised header.</summary>
    protected abstract void AddRows(AppendixColumns found, TableGrid grid);

    /// <summary>Rows with figures and their labels: no blank ones, headings across the table, numbers of columns or repeated headers.</summary>
    protected IEnumerable<(int Row, string Label)> Filled(AppendixColumns found, TableGrid grid)
    {
        for (var row = found.FirstRow; row < grid.Height; row++)
        {
            if (grid.IsBlank(row) || grid.IsOneCell(row) || grid.IsColumnNumbers(row))
            {
                SaysNothing |= grid.IsOneCell(row) && NothingToReport.Is(grid.Text(row, 0));
            }
            else if (!Enumerable.Range(0, found.FirstRow).Any(header => grid.IsSame(header, row)))
            {
                yield return (row, Label(found, grid, row));
            }
        }
    }

    /// <summary>The first cell of a row.</summary>
    protected static string Label(AppendixColumns found, TableGrid grid, int row) => grid.Text(row, found.LabelColumn).Replace('\n', ' ').Trim();

    /// <summary>Reads one cell; null when it is blank.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="row">Its row; null where rows are free.</param>
    /// <param name="place">Where it stands, for findings.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="unit">Unit of money that counts for it.</param>
    protected Figure? Read(TableColumn column, ReportRow? row, string place, string text, string? unit) =>
        new FigureCell(column, row, place) { Convention = expected.Numbers, Year = expected.Campaign.Year }.Read(text, unit, Findings);

    /// <summary>The unit of money for a cell: of its row, else of its column, else of the line over the table.</summary>
    protected string? UnitOf(AppendixColumns found, TableGrid grid, int row, string? header) =>
        (found.UnitColumn is { } column ? MoneyUnit.Of(grid.Text(row, column)) : null) ?? MoneyUnit.Of(header) ?? unitAbove;

    /// <summary>Tells once that the document has the table twice, and differently.</summary>
    protected void Twice()
    {
        if (!IsTwice)
        {
            IsTwice = true;
            Findings.Add(FindingTexts.TableTwice(Table, Number));
        }
    }
}
