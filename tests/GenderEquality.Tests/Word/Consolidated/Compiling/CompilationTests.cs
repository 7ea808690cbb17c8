using DocumentFormat.OpenXml.Wordprocessing;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Consolidated.Compiling;
using GenderEquality.Tests.Consolidation;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace GenderEquality.Tests.Word.Consolidated.Compiling;

public sealed class CompilationTests
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
        using (var document = new Compilation(Campaign))
        {
            var report = SampleReport.Add(document, Campaign, SampleReport.All(Campaign));
            using var file = File.Create(path);
            document.WriteTo(file, report);
        }

        Assert.Equal(first, File.ReadAllBytes(path));
        File.Delete(path);
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
    public void TextWithoutAPlaceStandsLastBeforeTheListOfAgencies()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, SampleReport.All(Campaign)));
        var headings = file.Body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "Heading1").Select(paragraph => paragraph.InnerText);
        Assert.Equal(["I. CÔNG TÁC LÃNH ĐẠO", "II. KẾT QUẢ", "Nội dung chưa xếp được vào mục nào", "Danh sách cơ quan, đơn vị, địa phương gửi báo cáo"], headings);
        Assert.Contains("Đoạn không thuộc mục nào của đề cương.", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ItIsAddressedToNobodyAndHoldsNoWorkingPaper()
    {
        using var file = new WordFile(SampleReport.Write(Campaign, SampleReport.All(Campaign)));
        string[] foreign = ["Kính gửi", "Nơi nhận", "báo cáo Bộ", "SHA-256", "iên bản số", new string('b', 64)];
        Assert.All(foreign, words => Assert.DoesNotContain(words, file.Text, StringComparison.Ordinal));
        var list = file.Body.Elements<Table>().Last();
        Assert.Equal(1 + Campaign.Agencies.Count, list.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Count());
        Assert.Equal("so-a", (string?)Assert.Single(file.CustomXml).Attribute("agency"));
    }

    private static SubmittedReport Text(string agency, string section, string text) => SampleReport.With(Campaign, agency, section, SampleReport.P(text));

    private static SubmittedReport Nothing(string agency)
    {
        var empty = SubmittedReports.Of(Campaign, agency);
        return empty with { Content = empty.Content with { Sections = [SubmittedReports.Nothing("I")] } };
    }
}
