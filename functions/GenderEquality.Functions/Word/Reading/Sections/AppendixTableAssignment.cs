using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Appendices;
using GenderEquality.Functions.Word.Reading.Tables;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Finds the appendix tables among the document's tables, by their controls, by the titles over them and by their headers.</summary>
/// <param name="expected">What is expected.</param>
/// <param name="trail">Where the place of a recognised table is marked.</param>
/// <param name="unplaced">Where a table goes that was not taken whole.</param>
/// <param name="work">What the comparison of tables may cost.</param>
internal sealed class AppendixTableAssignment(ExpectedReport expected, PlaceTrail trail, List<Block> unplaced, WorkBudget work)
{
    /// <summary>Lines between the one that says the unit and the table.</summary>
    private const int UnitLines = 3;
    private const int LongestTitle = 300;

    private readonly AppendixMatcher appendices = new(expected.Campaign, work);
    private readonly FigureStore figures = new(expected);
    private TableKey? announced;
    private (AppendixColumns Found, int Width)? open;
    private bool isInterrupted;
    private string? unit;
    private int unitAt;
    private readonly Queue<BodyElement> linesAbove = new();
    private int? otherYearAt;

    /// <summary>Element that announced an appendix last.</summary>
    public int AnnouncedAt { get; private set; }

    /// <summary>What is wrong with figures.</summary>
    public IReadOnlyList<Finding> Findings => figures.Findings;

    /// <summary>Figures of all tables.</summary>
    public IReadOnlyList<TableFigures> Figures() => figures.Tables();

    /// <summary>Keys of the tables as they were found; null where that is the campaign's order.</summary>
    public IReadOnlyList<TableKey>? AsSent() => figures.AsSent();

    /// <summary>Takes what stands in controls of cells.</summary>
    public void Add(IEnumerable<CellAnswer> answers) => figures.Add(answers);

    /// <summary>The next table is likely that appendix's; a title may name another year.</summary>
    public void Announce(TableKey appendix, BodyElement title)
    {
        (announced, AnnouncedAt) = (appendix, title.Index);
        otherYearAt = title.Format is { Text.Length: <= LongestTitle } format && OtherYears.IsTitleOfOther(format.Text, expected.Campaign.Year) ? title.Index : null;
    }

    /// <summary>The next table may be any.</summary>
    public void Forget() => announced = null;

    /// <summary>Remembers a line such as "Đơn vị tính: triệu đồng" for the table under it; after a line with words a table goes on only under its title.</summary>
    public void Note(BodyElement element)
    {
        if (element.Format is not { } format)
        {
            return;
        }

        if (MoneyUnit.OfLine(format.Text) is { } said)
        {
            (unit, unitAt) = (said, element.Index);
        }

        isInterrupted |= !string.IsNullOrWhiteSpace(format.Text);
        linesAbove.Enqueue(element);
        if (linesAbove.Count > UnitLines)
        {
            linesAbove.Dequeue();
        }
    }

    /// <summary>Whether a table is of the year that a line over it names, and not of the one reported on.</summary>
    private bool IsOfOtherYear(BodyElement element, SourceTable table, AppendixColumns found) =>
        element.Index <= OtherYearAt() + UnitLines && TaggedKey(element, table) is null && !found.Headers.Any(header => OtherYears.IsOther(header, expected.Campaign.Year) is false);

    /// <summary>The last line over a table that names another year; null where none does, or one after it names the year reported on.</summary>
    private int? OtherYearAt()
    {
        var at = otherYearAt;
        foreach (var line in linesAbove.Where(line => line.Index > AnnouncedAt && line.Format!.Text.Length <= LongestTitle))
        {
            at = OtherYears.IsOther(line.Format!.Text, expected.Campaign.Year) is { } isOther ? (isOther ? line.Index : null) : at;
        }

        return at;
    }

    /// <summary>The appendix that a table is of by its controls; null without.</summary>
    public static TableKey? TaggedKey(BodyElement element, SourceTable table) => element.Tag?.Table ?? table.Answers.FirstOrDefault()?.Tag.Table;

    /// <summary>The appendix that a table is of by its controls or by the title over it; null when neither tells.</summary>
    public TableKey? KeyOf(BodyElement element, SourceTable table) => TaggedKey(element, table) ?? announced;

    /// <summary>Takes the figures of a table whose header is an appendix's; false when it is none's.</summary>
    public bool Take(BodyElement element, SourceTable table, TableKey? key)
    {
        if (TableGrid.Of(table, fewestRows: open is null ? 2 : 1) is not { } grid || Match(grid, key) is not { } found || IsOfOtherYear(element, table, found))
        {
            open = null;
            return false;
        }

        trail.Mark(element.Index, NameOf(found.Table.Key));
        if (!figures.Add(found, grid, element.Index <= unitAt + UnitLines ? unit : null))
        {
            // Rows and columns of the agency's own have no place in the appendix, and are not lost all the same
            unplaced.Add(element.Block);
        }

        (open, isInterrupted) = ((found, grid.Width), false);
        (announced, unit) = (null, null);
        return true;
    }

    /// <summary>The header of a table; that of the table before where it goes on after a page break, its header repeated or not.</summary>
    private AppendixColumns? Match(TableGrid grid, TableKey? key)
    {
        var found = grid.Height > 1 ? appendices.Match(grid, key) : null;
        return open is not { } before || before.Width != grid.Width || (isInterrupted && key != before.Found.Table.Key) ? found
            : found is null ? (before.Found.HoldsFigures(grid) ? before.Found with { FirstRow = 0, GoesOn = true } : null)
            : found with { GoesOn = found.Table.Key == before.Found.Table.Key && !isInterrupted };
    }

    /// <summary>Tells that a table stands where an appendix's should, and has another header.</summary>
    public Finding NotRecognised(BodyElement element, TableKey? key) =>
        FindingTexts.TableNotRecognised((key is { } named ? NameOf(named) : null) ?? "Phụ lục", BlockText.Of([element.Block]));

    /// <summary>The appendix as a reader would call it; null for one that the campaign does not have.</summary>
    public string? NameOf(TableKey key) =>
        expected.Campaign.Tables.FirstOrDefault(table => table.Key == key) is { } table ? PlaceNames.Table(table, PlaceNames.NumberOf(expected.Campaign, key)) : null;
}
