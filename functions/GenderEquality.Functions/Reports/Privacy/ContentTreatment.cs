using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Reports.Privacy;

/// <summary>Treats the lines with personal data of a report's content as the officer decided. Whatever is made from what it returns (documents, sums, workbook,
/// proposals) cannot hold what was blotted out or left out.</summary>
/// <param name="campaign">Campaign.</param>
/// <param name="agency">Whose report.</param>
/// <param name="decisions">The agency's decisions by line (see <see cref="LineKey"/>).</param>
public sealed class ContentTreatment(Campaign campaign, AgencyCode agency, IReadOnlyDictionary<string, PersonalDataDecision> decisions)
{
    private readonly LineTreatment lines = new(agency, decisions);

    /// <summary>Words that were found in lines to blot out or to leave out: they must not be printed from elsewhere either.</summary>
    public IReadOnlySet<string> Hidden => lines.Hidden;

    /// <summary>A line of plain text of the agency; null when it is left out. What nobody has decided about stays.</summary>
    public string? Apply(string text) => lines.Apply(text);

    /// <summary>The content, treated. What nobody has decided about is marked, see <see cref="TextRun.Remark"/>; in cells of appendix tables it stays.</summary>
    public ReportContent Apply(ReportContent content) => content with
    {
        Sections = [.. content.Sections.Select(section => section with { Blocks = Apply(section.Blocks) }).Where(section => section.Blocks.Count > 0)],
        Tables = [.. content.Tables.Select(Apply)],
        Unplaced = Apply(content.Unplaced),
    };

    private IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks) => [.. blocks.Select(Apply).OfType<Block>()];

    private Block? Apply(Block block) => block switch
    {
        Paragraph paragraph => lines.Apply(paragraph),
        TableBlock table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Apply)] })] },
        _ => block,
    };

    private TableBlockCell Apply(TableBlockCell cell)
    {
        var blocks = Apply(cell.Blocks);

        // A cell ends with a paragraph, whatever was left out.
        return cell with { Blocks = blocks.Count > 0 && blocks[^1] is Paragraph ? blocks : [.. blocks, new Paragraph([])] };
    }

    private TableFigures Apply(TableFigures figures)
    {
        var words = campaign.Tables.FirstOrDefault(table => table.Key == figures.Key)?.Columns
            .Where(column => column.Kind == ColumnKind.Text).Select(column => column.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        return figures with
        {
            Rows = [.. figures.Rows.Select(row => Apply(row, words))],
            Total = figures.Total is { } total ? Apply(total, words) : null,
        };
    }

    // A row whose words are left out still counts: its figures are no personal data.
    private FigureRow Apply(FigureRow row, HashSet<string> words) => row with
    {
        Label = lines.Apply(row.Label) ?? PrivacyTexts.Masked,
        Cells = row.Cells
            .Select(cell => words.Contains(cell.Key) ? (cell.Key, Figure: Apply(cell.Value)) : (cell.Key, Figure: cell.Value))
            .Where(cell => cell.Figure is not null)
            .ToDictionary(cell => cell.Key, cell => cell.Figure!, StringComparer.Ordinal),
    };

    private Figure? Apply(Figure figure) => lines.Apply(figure.Text) is { } text ? figure with { Text = text } : null;
}
