using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Consolidated;
using GenderEquality.Tests.Consolidation;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace GenderEquality.Tests.Word.Consolidated;

public sealed class ConsolidatedDocumentTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create();

    [Fact]
    public async Task ReportOfEverythingIsValidAndOpensInLibreOffice() =>
        await DocxAssert.ValidAndOpens(SampleReport.Write(Campaign, SampleReport.All(Campaign)));

    [Fact]
    public void ReportOfTheShippedCampaignIsValid()
    {
        var shipped = ShippedCampaigns.Load(ShippedCampaigns.Ids[0]);
        DocxAssert.Valid(SampleReport.Write(shipped, SampleReport.All(shipped)));
    }

    [Fact]
    public void ReportWithoutAnySubmissionIsValid() => DocxAssert.Valid(SampleReport.Write(Campaign, []));

    [Fact]
    public void SameReportsGiveTheSameBytesWhateverIsWrittenTo()
    {
        var first = SampleReport.Write(Campaign, SampleReport.All(Campaign));
        var path = Path.GetTempFileName();
        using (var document = new ConsolidatedDocument(Campaign))
        {
            var report = SampleReport.Add(document, Campaign, SampleReport.All(Campaign));
            using var file = File.Create(path);
            document.WriteTo(file, report);
        }

        Assert.Equal(first, File.ReadAllBytes(path));
        File.Delete(path);
    }

    [Fact]
    public void OneDocumentIsWrittenForEachAudience()
    {
        using var document = new ConsolidatedDocument(Campaign);
        var report = SampleReport.Add(document, Campaign, SampleReport.All(Campaign));
        using var first = new WordFile(SampleReport.Write(document, report));
        using var second = new WordFile(SampleReport.Write(document, report with { Audience = Campaign.Audiences[1] }));
        Assert.NotNull(first.Paragraph("Kính gửi: Bộ Lao động"));
        Assert.NotNull(second.Paragraph("Kính gửi: Ủy ban nhân dân thành phố"));
        Assert.Equal(first.Main.ImageParts.Count(), second.Main.ImageParts.Count());
    }

    [Fact]
    public void AgenciesStandInPlanOrderUnderTheirSection()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, [Text("so-a", "II.1", "Việc của sở A."), Text("quan-1", "II.1", "Việc của quận 1.")]));
        var control = file.Control("section:II.1");
        Assert.Equal(["Sở a", "Việc của sở A.", "UBND quận 1", "Việc của quận 1."], control.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
        Assert.Equal("Heading4", control.Descendants<Paragraph>().First().ParagraphProperties!.ParagraphStyleId!.Val!.Value);
    }

    [Fact]
    public void AgenciesWithNothingToReportShareOneLine()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, [Nothing("so-a"), Text("so-b", "I", "Có việc."), Nothing("quan-1")]));
        Assert.Equal(["Sở b", "Có việc.", "Không phát sinh: Sở a; UBND quận 1."], file.Control("section:I").Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    [Fact]
    public void SectionThatNobodyReportedSaysSoAndIsNotReadAsNothing()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, [Nothing("so-a")]));
        var line = Assert.Single(file.Control("section:II.1").Descendants<Paragraph>()).InnerText;
        Assert.Equal("Chưa có đơn vị nào báo cáo nội dung này.", line);
        Assert.False(GenderEquality.Functions.Reports.Content.NothingToReport.Is(line));
    }

    [Fact]
    public void LastLegalBasisEndsWithAFullStop()
    {
        var campaign = Campaign with { LegalBases = [Campaign.LegalBases[0], Campaign.LegalBases[0]] };
        using var file = new WordFile(SampleReport.Write(campaign, []));
        var lines = file.Body.Elements<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.StartsWith("Căn cứ ", StringComparison.Ordinal));
        Assert.Equal([';', '.'], lines.Select(line => line[^1]));
    }

    [Fact]
    public void AppendicesStandInTheNavigationPane()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, SampleReport.All(Campaign)));
        var headings = file.Body.Elements<Paragraph>().Where(paragraph => paragraph.InnerText.StartsWith("Phụ lục ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(headings);
        Assert.All(headings, heading => Assert.Equal(0, heading.ParagraphProperties!.OutlineLevel!.Val!.Value));
    }

    [Fact]
    public void FiguresToCompareNameTheAppendixAndNotItsKey()
    {
        SubmittedReport[] reports =
        [
            SubmittedReports.Of(Campaign, "so-a", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.2", 1, 2))),
            SubmittedReports.Of(Campaign, "so-b", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.2", 1, 3))),
        ];
        using var file = new WordFile(SampleReport.Write(Campaign, reports));
        Assert.Contains("Phụ lục I: Chỉ tiêu 1.2", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("PL1: ", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TextRefersToAllAppendicesThatAreThere()
    {
        foreach (var reports in new[] { SampleReport.All(Campaign), [] })
        {
            using var file = new WordFile(SampleReport.Write(Campaign, reports));
            var last = file.Body.Elements<Paragraph>().Last(paragraph => paragraph.InnerText.StartsWith("Phụ lục ", StringComparison.Ordinal)).InnerText["Phụ lục ".Length..];
            Assert.NotNull(file.Paragraph($"Số liệu chi tiết, biểu đồ và các bảng kê kèm theo tại các Phụ lục I đến {last}."));
        }
    }

    [Fact]
    public void LongTablesOfTheTextRepeatTheirFirstRowAndKeepRowsWhole()
    {
        static TableBlockRow Row(params string[] cells) => new([.. cells.Select(cell => new TableBlockCell([SampleReport.P(cell)]))]);
        TableBlock Long(string first) => new([100, 20_000], [Row("TT", first), .. Enumerable.Range(1, 20).Select(i => Row($"{i}", i == 1 ? new string('x', 2000) : "việc"))]);
        using var file = new WordFile(SampleReport.Write(Campaign, [SampleReport.With(Campaign, "so-a", "I", Long("Nội dung"), Long("Năm 2024"))]));
        var tables = file.Control("section:I").Descendants<Table>().ToList();
        Assert.Equal([1, 0], tables.Select(table => table.Descendants<TableHeader>().Count()));
        Assert.Equal([20, 20], tables.Select(table => table.Descendants<CantSplit>().Count()));
        Assert.Equal("600", tables[0].Descendants<GridColumn>().First().Width!.Value);
    }

    [Fact]
    public void SameTextOfSeveralAgenciesStandsOnceUnderAllTheirNames()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, [Text("so-a", "I", "Giống nhau."), Text("so-b", "I", "Khác."), Text("quan-1", "I", "Giống nhau.")]));
        Assert.Equal(["Sở a; UBND quận 1", "Giống nhau.", "Sở b", "Khác."], file.Control("section:I").Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    [Fact]
    public void OwnTasksAreQuotedAboveTheirResults()
    {
        var report = SubmittedReports.Of(Campaign, "so-b");
        report = report with { Content = report.Content with { Sections = [new SectionContent(SectionKey.Parse("II.2"), 2, [SampleReport.P("Đã xong.")], NothingToReport: false)] } };
        using var file = new WordFile(SampleReport.Write(Campaign, [report]));
        Assert.Equal(["Sở b", "Nhiệm vụ: “Nhiệm vụ thứ hai”", "Đã xong."], file.Control("section:II.2").Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    [Fact]
    public void FiguresCarryTheTemplatesTags()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, [SubmittedReports.Of(Campaign, "so-b", SubmittedReports.Table(SmallCampaign.Indicators, SubmittedReports.Share("1.1", 45, 90)))]));
        Assert.Equal("45", file.Control("PL1/1.1/num").InnerText);
        Assert.Equal("90", file.Control("PL1/1.1/den").InnerText);
        Assert.Equal("50", file.Control("PL1/1.1/value").InnerText);
        Assert.Contains("chưa đạt", file.Control("table:PL1").InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryAgencyIsListedWithTheHashOfItsFile()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, SampleReport.All(Campaign)));
        var list = file.Body.Elements<Table>().Single(table => table.InnerText.Contains("SHA-256", StringComparison.Ordinal));
        Assert.Equal(1 + Campaign.Agencies.Count, list.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Count());
        Assert.Contains(new string('b', 64), list.InnerText, StringComparison.Ordinal);
        Assert.Contains("chưa nộp", list.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void UnplacedTextFindingsAndPersonalDataHaveAnnexes()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, SampleReport.All(Campaign)));
        Assert.Contains("Đoạn không thuộc mục nào của đề cương.", file.Text, StringComparison.Ordinal);
        Assert.NotNull(file.Paragraph("Nội dung còn phải chỉnh sửa, bổ sung trong báo cáo của các đơn vị"));
        Assert.NotNull(file.Paragraph("Nội dung có thể chứa thông tin cá nhân, cần rà soát trước khi phát hành"));
    }

    [Fact]
    public void ManifestAndReportNameAreEmbedded()
    {
        using var document = new ConsolidatedDocument(Campaign);
        var report = SampleReport.Add(document, Campaign, SampleReport.All(Campaign));
        using var file = new WordFile(SampleReport.Write(document, report));
        var parts = file.CustomXml.ToList();
        Assert.Equal("so-a", (string?)parts.Single(root => string.Equals(root.Name.LocalName, "report", StringComparison.Ordinal)).Attribute("agency"));
        Assert.Equal(Encoding.UTF8.GetString(report.Manifest.Span), parts.Single(root => string.Equals(root.Name.LocalName, "manifest", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void ChartsAreNativeAndBringTheirWorkbook()
    {
        using var document = new ConsolidatedDocument(Campaign);
        var report = SampleReport.Add(document, Campaign, SampleReport.All(Campaign));
        using var file = new WordFile(SampleReport.Write(document, report));
        Assert.Equal(report.Charts.Count, file.Main.ChartParts.Count());
        Assert.NotEmpty(report.Charts);
        foreach (var part in file.Main.ChartParts)
        {
            using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), isEditable: false);
            var sheet = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!;
            var points = part.ChartSpace!.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericPoint>().Select(point => point.InnerText);
            var cells = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Where(cell => cell.DataType is null).Select(cell => cell.InnerText);
            Assert.Equal(points.Order(StringComparer.Ordinal), cells.Order(StringComparer.Ordinal));
        }
    }

    private static SubmittedReport Text(string agency, string section, string text) => SampleReport.With(Campaign, agency, section, SampleReport.P(text));

    private static SubmittedReport Nothing(string agency)
    {
        var empty = SubmittedReports.Of(Campaign, agency);
        return empty with { Content = empty.Content with { Sections = [SubmittedReports.Nothing("I")] } };
    }
}
