using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Word.Consolidated.Signed;

/// <summary>A campaign that lays out no signed report gets one in the order of its outline, with every table as an appendix.</summary>
public sealed class OutlineOrderTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create();

    [Fact]
    public async Task ReportInTheOutlinesOrderIsValidAndOpens() => await DocxAssert.ValidAndOpens(SampleReport.Signed(Campaign, SampleReport.All(Campaign)));

    [Fact]
    public void ReportWithoutAnySubmissionIsValid() => DocxAssert.Valid(SampleReport.Signed(Campaign, []));

    [Fact]
    public void SectionsOfTheOutlineHoldTheOfficersText()
    {
        using var file = new WordFile(SampleReport.Signed(Campaign, SampleReport.All(Campaign), final: true));
        var lines = file.Text.Split('\n').ToList();
        Assert.Equal("Kết quả của mục II.1.", lines[lines.IndexOf("1. Thi hành luật") + 1]);
        Assert.Equal("Kết quả của mục I.", lines[lines.IndexOf("I. CÔNG TÁC LÃNH ĐẠO") + 1]);
    }

    [Fact]
    public void EveryTableIsAnAppendixInRomanNumeralsAndTheListOfReportsTheLast()
    {
        using var file = new WordFile(SampleReport.Signed(Campaign, SampleReport.All(Campaign)));
        var headings = file.Body.Elements<Paragraph>().Where(paragraph => paragraph.InnerText.StartsWith("Phụ lục ", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"], headings.Select(heading => heading.InnerText));
        Assert.All(headings, heading => Assert.Equal(0, heading.ParagraphProperties!.OutlineLevel!.Val!.Value));
        Assert.Equal([.. Campaign.Tables.Select(table => table.Title), "Tình hình gửi báo cáo"], headings.Select(heading => heading.ElementsAfter().First().InnerText));
        Assert.All(headings, heading => Assert.StartsWith("(Kèm theo Báo cáo số", heading.ElementsAfter().Skip(1).First().InnerText, StringComparison.Ordinal));
    }

    [Fact]
    public void FiguresCarryTheTemplatesTags()
    {
        using var file = new WordFile(SampleReport.Signed(Campaign, [SubmittedReports.Of(Campaign, "so-b", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.1", 45, 90)))]));
        Assert.Equal("45", file.Control("PL1/1.1/num").InnerText);
        Assert.Equal("90", file.Control("PL1/1.1/den").InnerText);
        Assert.Equal("50,0", file.Control("PL1/1.1/value").InnerText);
        Assert.Contains("chưa đạt", file.Control("table:PL1").InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void BasesStandInOneParagraphWithoutTheOneThatTheOpeningNames()
    {
        var campaign = Campaign with
        {
            LegalBases = [Campaign.LegalBases[0], new LegalBasis("28/NQ-CP", new DateOnly(2021, 3, 3), "Nghị quyết số 28/NQ-CP"), new LegalBasis("1303/VB", new DateOnly(2024, 3, 29), "Văn bản số 1303/VB")],
            Audiences = [Campaign.Audiences[0] with { Opening = "Thực hiện Văn bản số 1303/VB, Sở A báo cáo như sau:" }],
        };
        using var file = new WordFile(SampleReport.Signed(campaign, []));
        var lines = file.Text.Split('\n').Where(text => text.StartsWith("Căn cứ ", StringComparison.Ordinal));
        Assert.Equal(["Căn cứ Kế hoạch số 117/KH-UBND ngày 17 tháng 5 năm 2021; Nghị quyết số 28/NQ-CP;"], lines);
    }

    [Fact]
    public void AbbreviationIsExplainedAtItsFirstUseOnly()
    {
        var campaign = Campaign with { Abbreviations = [new Abbreviation("UBND", "Ủy ban nhân dân"), new Abbreviation("TP", "thành phố")] };
        var report = SampleReport.Consolidate(campaign, SampleReport.All(campaign)) with { Opening = ["Ủy ban nhân dân thành phố giao.", "UBND các quận, huyện báo cáo."] };
        using var file = new WordFile(Written(report));
        Assert.Contains("Ủy ban nhân dân (UBND) thành phố giao.\nUBND các quận, huyện báo cáo.", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void RowOfWhichSourcesDifferShowsNoFigure()
    {
        SubmittedReport[] reports =
        [
            SubmittedReports.Of(Campaign, "so-a", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.2", 1, 2))),
            SubmittedReports.Of(Campaign, "so-b", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.2", 1, 3))),
        ];
        using var file = new WordFile(SampleReport.Signed(Campaign, reports));
        var row = file.Control("table:PL1").Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Single(row => row.InnerText.StartsWith("1.2. ", StringComparison.Ordinal));
        Assert.Equal(["đang đối chiếu", "đang đối chiếu", "đang đối chiếu", "đang đối chiếu", "50", "chưa kết luận", "50", "chưa kết luận"], row.Elements<TableCell>().Skip(1).Select(cell => cell.InnerText));
    }

    [Fact]
    public void FigureThatNobodyGaveIsSaidToBeMissing()
    {
        using var file = new WordFile(SampleReport.Signed(Campaign, []));
        Assert.Contains("không có số liệu", file.Control("table:PL3").InnerText, StringComparison.Ordinal);
        Assert.All(file.Body.Descendants<TableCell>().Where(cell => cell.Ancestors<SdtBlock>().Any() && cell.TableCellProperties!.VerticalMerge is null), cell => Assert.NotEmpty(cell.InnerText));
    }

    [Fact]
    public void OneReportIsWrittenForEachAudience()
    {
        var report = SampleReport.Consolidate(Campaign, SampleReport.All(Campaign));
        using var first = new WordFile(Written(report));
        using var second = new WordFile(Written(report with { Audience = Campaign.Audiences[1] }));
        Assert.NotNull(first.Paragraph("Kính gửi: Bộ Lao động"));
        Assert.NotNull(second.Paragraph("Kính gửi: Ủy ban nhân dân thành phố"));
    }

    [Fact]
    public void ChartsAreNativeBringTheirWorkbookAndAreNumberedThrough()
    {
        var report = SampleReport.Consolidate(Campaign, SampleReport.All(Campaign));
        using var file = new WordFile(Written(report));
        Assert.Equal(2, file.Main.ChartParts.Count());
        Assert.Equal(["Hình 1", "Hình 2"], file.Text.Split('\n').Where(line => line.StartsWith("Hình ", StringComparison.Ordinal)).Select(line => line.Split('.')[0]));
        foreach (var part in file.Main.ChartParts)
        {
            using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), isEditable: false);
            var sheet = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!;
            var points = part.ChartSpace!.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericPoint>().Select(point => point.InnerText);
            var cells = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Where(cell => cell.DataType is null).Select(cell => cell.InnerText);
            Assert.Equal(points.Order(StringComparer.Ordinal), cells.Order(StringComparer.Ordinal));
        }
    }

    private static byte[] Written(Functions.Reports.Consolidated.ConsolidatedReport report)
    {
        using var stream = new MemoryStream();
        SignedDocument.Write(stream, report);
        return stream.ToArray();
    }
}
