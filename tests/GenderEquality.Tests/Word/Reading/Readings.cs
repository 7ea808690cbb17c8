using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Reads documents as reports of one agency of the shipped campaign.</summary>
internal static class Readings
{
    public static readonly Campaign Campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    public static readonly Agency Health = Campaign.FindAgency(AgencyCode.Parse("so-y-te"))!;

    public static ReadReport Read(Stream file, Agency? agency = null) => ReportReader.Read(file, new ExpectedReport(Campaign, agency ?? Health));

    /// <summary>Content of a document that must be readable.</summary>
    public static ReportContent ContentOf(DocxBuilder document, Agency? agency = null)
    {
        using var report = Read(document.Build(), agency);
        Assert.DoesNotContain(report.Findings, finding => finding.Refuses);
        return report.Content!;
    }

    /// <summary>Codes of all findings.</summary>
    public static IReadOnlyList<string> CodesOf(DocxBuilder document, Agency? agency = null)
    {
        using var report = Read(document.Build(), agency);
        return [.. report.Findings.Select(finding => finding.Code)];
    }

    /// <summary>Blocks of body text, read within section I.</summary>
    public static IReadOnlyList<Block> Blocks(DocxBuilder document, string body)
    {
        document.Body(DocxBuilder.Control("section:I", body));
        return Section(ContentOf(document), "I");
    }

    public static IReadOnlyList<Block> Blocks(string body) => Blocks(new DocxBuilder(), body);

    /// <summary>Blocks of a section; none when it is empty.</summary>
    public static IReadOnlyList<Block> Section(ReportContent content, string key, int? task = null) =>
        content.Sections.FirstOrDefault(section => section.Key == SectionKey.Parse(key) && section.Task == task)?.Blocks ?? [];

    /// <summary>A line for each paragraph, with its marker; rows of a table with cells between bars.</summary>
    public static string Lines(IEnumerable<Block> blocks) => string.Join('\n', blocks.Select(Line));

    /// <summary>Text of a cell; null when it is not filled.</summary>
    public static Figure? Cell(ReportContent content, string table, string row, string column) =>
        content.Tables.FirstOrDefault(other => other.Key == TableKey.Parse(table))?.Rows.FirstOrDefault(other => string.Equals(other.Key, row, StringComparison.Ordinal))?.Cells.GetValueOrDefault(column);

    private static string Line(Block block) => block switch
    {
        Paragraph paragraph => (paragraph.Marker is { } marker ? marker + " " : string.Empty) + string.Concat(paragraph.Inlines.Select(Text)),
        TableBlock table => string.Join('\n', table.Rows.Select(row => "|" + string.Join('|', row.Cells.Select(cell => Lines(cell.Blocks))) + "|")),
        _ => throw new InvalidOperationException(),
    };

    private static string Text(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        LineBreak => "⏎",
        Picture => "▣",
        Footnote note => $"[{Lines(note.Blocks)}]",
        _ => throw new InvalidOperationException(),
    };
}
