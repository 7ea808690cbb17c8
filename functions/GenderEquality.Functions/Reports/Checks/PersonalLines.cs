using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Reports.Privacy;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>A line of a report with what looks like personal data in it.</summary>
/// <param name="Key">The line's key, see <see cref="LineKey"/>.</param>
/// <param name="Place">Where it stands, as a reader would say it.</param>
/// <param name="Text">Its words.</param>
/// <param name="Matches">What was found, in order; at least one.</param>
public sealed record PersonalLine(string Key, string Place, string Text, IReadOnlyList<PersonalDataMatch> Matches);

/// <summary>Looks for lines with personal data in all text of a report: sections, words in tables, what could not be placed.</summary>
public static class PersonalLines
{
    /// <summary>The lines in the order of the report; the same words twice are two.</summary>
    public static IEnumerable<PersonalLine> Of(Campaign campaign, Agency agency, ReportContent content) =>
        from line in Texts(campaign, agency, content)
        let matches = PersonalData.Find(line.Text)
        where matches.Count > 0
        select new PersonalLine(LineKey.Of(agency.Code, line.Text), Blotted(line.Place), line.Text, matches);

    /// <summary>A finding for each thing found in a line.</summary>
    public static IEnumerable<Finding> Findings(PersonalLine line) => line.Matches.Select(found => FindingTexts.PersonalData(found.Code, line.Place, found.Masked));

    /// <summary>A place names the row, whose words may hold personal data themselves: it is written where those must not be.</summary>
    private static string Blotted(string place) =>
        PersonalData.Find(place).Reverse().Aggregate(place, (text, match) => string.Concat(text.AsSpan(0, match.Start), match.Masked, text.AsSpan(match.Start + match.Length)));

    private static IEnumerable<(string Place, string Text)> Texts(Campaign campaign, Agency agency, ReportContent content) =>
    [
        .. content.Sections.SelectMany(section => Texts(PlaceNames.Section(campaign, section.Key, section.Task), section.Blocks)),
        .. content.Tables.SelectMany(figures => Texts(campaign, agency, figures)),
        .. Texts("Nội dung chưa xếp được vào mục nào", content.Unplaced),
    ];

    private static IEnumerable<(string Place, string Text)> Texts(string place, IReadOnlyList<Block> blocks) =>
        BlockText.Paragraphs(blocks).Select((text, index) => ($"{place}, đoạn {index + 1}", text));

    private static IEnumerable<(string Place, string Text)> Texts(Campaign campaign, Agency agency, TableFigures figures)
    {
        if (campaign.Tables.FirstOrDefault(table => table.Key == figures.Key) is not { } definition)
        {
            return [];
        }

        var table = new CheckedTable(campaign, agency, definition, figures);
        var words = definition.Columns.Where(column => column.Kind == ColumnKind.Text).ToList();
        return table.Rows.SelectMany(row => Texts(row, words).Select(text => (table.Place(row, text.Column), text.Text)));
    }

    private static IEnumerable<(TableColumn? Column, string Text)> Texts(CheckedRow row, List<TableColumn> words) =>
        words.Where(column => row.Figures.Cells.ContainsKey(column.Key))
            .Select(column => ((TableColumn?)column, row.Figures.Cells[column.Key].Text))
            .Concat(row.Known is null ? [(null, row.Figures.Label)] : []);
}
