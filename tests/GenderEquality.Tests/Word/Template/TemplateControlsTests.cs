using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Tests.SecondCampaign;
using GenderEquality.Tests.Word.Reading;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GenderEquality.Tests.Word.Template;

/// <summary>What the shipped campaign's templates lock, offer and ask for, and how they are signed.</summary>
public sealed class TemplateControlsTests : IDisposable
{
    private static readonly Campaign Campaign = Readings.Campaign;
    private readonly WordFile district = Template("quan-hong-bang");

    [Theory]
    [InlineData("quan-hong-bang", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "- Lưu: VT, LĐTBXH.")]
    [InlineData("so-y-te", null, "GIÁM ĐỐC", "- Lưu: VT, VP.")]
    [InlineData("thanh-tra", null, "CHÁNH THANH TRA", "- Lưu: VT, VP.")]
    [InlineData("hoi-lien-hiep-phu-nu", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "- Lưu: VP.")]
    [InlineData("doan-thanh-nien", "TM. BAN THƯỜNG VỤ", "BÍ THƯ", "- Lưu: VP.")]
    public void EveryKindOfAgencySignsInItsOwnWay(string code, string? authority, string position, string filing)
    {
        using var template = Template(code);
        var lines = template.Body.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "Signature").Select(line => line.InnerText).Where(line => line.Length > 0);

        Assert.Equal(new[] { authority, position }.OfType<string>(), lines);
        Assert.NotNull(template.Paragraph("- Như trên;"));
        Assert.NotNull(template.Paragraph(filing));
    }

    [Fact]
    public void NoAgencyIsLeftWithoutASignatureBlock() =>
        Assert.Empty(Campaign.Agencies.Where(agency => Campaign.SignatureOf(agency) is null || Campaign.FilingOf(agency) is null).Select(agency => agency.Name));

    [Fact]
    public void HeadingsLabelsAndColumnHeadersCannotBeChanged()
    {
        var headings = district.Body.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) is true).ToList();
        var tables = district.Body.Descendants<SdtBlock>().Where(control => TagOf(control).StartsWith("table:", StringComparison.Ordinal)).SelectMany(control => control.Descendants<TableRow>()).ToList();
        var headers = tables.Where(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null).SelectMany(row => row.Elements<TableCell>());
        var labels = tables.Where(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is null).Select(row => row.Elements<TableCell>().First());
        Assert.True(headings.Count > 15);
        Assert.All(headings.Concat(headers.Concat(labels).SelectMany(cell => cell.Elements<Paragraph>())), paragraph => Assert.Empty(paragraph.Elements<Run>()));
        Assert.All(district.Body.Descendants<SdtRun>().Where(control => TagOf(control) is ReportTags.Fixed), control => Assert.Equal(LockingValues.SdtContentLocked, LockOf(control)));
    }

    [Fact]
    public void AnswersCanBeWrittenAndTheirControlsStay() =>
        Assert.All(district.Body.Descendants<SdtElement>().Where(control => TagOf(control).Contains('/', StringComparison.Ordinal) || TagOf(control).StartsWith("section:", StringComparison.Ordinal)), control => Assert.Equal(LockingValues.SdtLocked, LockOf(control)));

    [Fact]
    public void FreeRowsOfferAListAndACalendarAndCanBeRemoved()
    {
        var controls = district.Control("table:PL2").Descendants<SdtRun>().Where(control => TagOf(control).Length == 0).ToList();
        var lists = controls.Select(control => control.SdtProperties!.GetFirstChild<SdtContentDropDownList>()).OfType<SdtContentDropDownList>().ToList();
        var table = Campaign.Tables[1];
        Assert.Equal((2 * table.BlankRows, table.BlankRows), (controls.Count, lists.Count));
        Assert.Equal(table.Columns[0].Choices, lists[0].Elements<ListItem>().Select(item => item.DisplayText!.Value!));
        Assert.Equal("dd/MM/yyyy", controls[1].SdtProperties!.GetFirstChild<SdtContentDate>()!.DateFormat!.Val!.Value);
        Assert.All(controls, control => Assert.Null(LockOf(control)));
        Assert.All(controls, control => Assert.NotNull(control.SdtProperties!.GetFirstChild<ShowingPlaceholder>()));
    }

    [Fact]
    public void HintsGoAwayWithTheirContent()
    {
        var hints = district.Body.Descendants<SdtBlock>().Where(control => TagOf(control) is ReportTags.Hint).ToList();
        Assert.Equal(1 + ReportRows.TablesOf(Campaign, Agency("quan-hong-bang")).Count(), hints.Count);
        Assert.All(hints, hint => Assert.NotNull(hint.SdtProperties!.GetFirstChild<TemporarySdt>()));
        Assert.All(hints, hint => Assert.Null(LockOf(hint)));
    }

    [Fact]
    public void NobodyIsAskedForRowsOfOthers()
    {
        using var department = Template("so-noi-vu");
        Assert.Contains("PL4/district/leaders", Tags(district));
        Assert.DoesNotContain("PL4/city/leaders", Tags(district));
        Assert.Contains("PL4/city/leaders", Tags(department));
        Assert.DoesNotContain("PL4/commune/leaders", Tags(department));
        Assert.DoesNotContain("PL5/district-budget/planned", Tags(department));
    }

    [Fact]
    public void NoInstructionStandsTwiceOverATable()
    {
        var hints = district.Body.Descendants<SdtBlock>().Where(control => TagOf(control) is ReportTags.Hint).Select(control => control.InnerText.Split(". "));
        Assert.All(hints, sentences => Assert.Equal(sentences.Length, sentences.Distinct(StringComparer.Ordinal).Count()));
        Assert.Single(district.Body.Descendants<SdtBlock>(), control => TagOf(control) is ReportTags.Hint && control.InnerText.Contains("thêm dòng", StringComparison.Ordinal));
    }

    public void Dispose() => district.Dispose();

    private static WordFile Template(string code) => new(Produced.Template(Campaign, Agency(code)));

    private static Agency Agency(string code) => Campaign.FindAgency(AgencyCode.Parse(code))!;

    private static List<string> Tags(WordFile file) => [.. file.Body.Descendants<SdtElement>().Select(TagOf)];

    private static string TagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value ?? string.Empty;

    private static LockingValues? LockOf(SdtElement control) => control.SdtProperties?.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Lock>()?.Val?.Value;
}
