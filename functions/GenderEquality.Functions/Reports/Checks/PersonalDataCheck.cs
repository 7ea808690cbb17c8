using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Checks;

/// <summary>Looks for personal data in all text of a report: sections, notes in tables, what could not be placed.</summary>
internal static class PersonalDataCheck
{
    /// <summary>One finding for each thing found, with its paragraph.</summary>
    public static IEnumerable<Finding> Find(Campaign campaign, Agency agency, ReportContent content) =>
    [
        .. content.Sections.SelectMany(section => Find(PlaceNames.Section(campaign, section.Key, section.Task), section.Blocks)),
        .. content.Tables.SelectMany(figures => Find(campaign, agency, figures)),
        .. Find("Nội dung chưa xếp được vào mục nào", content.Unplaced),
    ];

    private static IEnumerable<Finding> Find(string place, IReadOnlyList<Block> blocks) => BlockText.Paragraphs(blocks)
        .SelectMany((text, index) => PersonalData.Find(text).Select(found => FindingTexts.PersonalData(found.Code, $"{place}, đoạn {index + 1}", found.Masked)));

    private static IEnumerable<Finding> Find(Campaign campaign, Agency agency, TableFigures figures)
    {
        if (campaign.Tables.FirstOrDefault(table => table.Key == figures.Key) is not { } definition)
        {
            return [];
        }

        var table = new CheckedTable(campaign, agency, definition, figures);
        var words = definition.Columns.Where(column => column.Kind == ColumnKind.Text).ToList();
        return table.Rows.SelectMany(row => Texts(row, words)
            .SelectMany(text => PersonalData.Find(text.Text).Select(found => FindingTexts.PersonalData(found.Code, table.Place(row, text.Column), found.Masked))));
    }

    private static IEnumerable<(TableColumn? Column, string Text)> Texts(CheckedRow row, List<TableColumn> words) =>
        words.Where(column => row.Figures.Cells.ContainsKey(column.Key))
            .Select(column => ((TableColumn?)column, row.Figures.Cells[column.Key].Text))
            .Concat(row.Known is null ? [(null, row.Figures.Label)] : []);
}
