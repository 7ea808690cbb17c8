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
        unitAbove = found.GoesOn ? unit ?? unitAbove : unit;
        AddRows(found, grid);
    }

    /// <summary>All rows with a filled cell.</summary>
    public abstract TableFigures Figures();

    /// <summary>Takes the rows below a recognised header.</summary>
    protected abstract void AddRows(AppendixColumns found, TableGrid grid);

    /// <summary>The rows below a header that are of the year reported on; those of another year are told.</summary>
    protected IReadOnlyList<TableLine> LinesOf(AppendixColumns found, TableGrid grid)
    {
        var lines = TableLine.Of(found, grid);
        var others = OtherYears.Among(lines, expected.Campaign.Year);
        Findings.AddRange(others.Where(line => !line.IsHeading).Select(line => FindingTexts.RowNotRecognised(Place, string.Join(" - ", line.Levels.Append(line.Label)))));
        return others.Count == 0 ? lines : [.. lines.Where(line => !others.Contains(line))];
    }

    /// <summary>The first cell of a row.</summary>
    protected static string Label(AppendixColumns found, TableGrid grid, int row) => grid.Text(row, found.LabelColumn).Replace('\n', ' ').Trim();

    /// <summary>Reads one cell; null when it is blank.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="row">Its row; null where rows are free.</param>
    /// <param name="place">Where it stands, for findings.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="unit">Unit of money that counts for it.</param>
    /// <param name="key">Key of the row; null where it is none of the report's figures.</param>
    protected Figure? Read(TableColumn column, ReportRow? row, string place, string text, string? unit, string? key) =>
        new FigureCell(column, row, place) { Cell = key is null ? null : new FindingCell(Table.Key, key, column.Key), Convention = expected.Numbers, Year = expected.Campaign.Year }.Read(text, unit, Findings);

    /// <summary>The number of a cell, without telling what is wrong with it.</summary>
    protected decimal? Try(TableColumn column, string text, string? unit) =>
        new FigureCell(column, null, string.Empty) { Convention = expected.Numbers, Year = expected.Campaign.Year }.Read(text, unit, [])?.Number;

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
