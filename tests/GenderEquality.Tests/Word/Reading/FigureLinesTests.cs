using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>What stands on several lines of one cell, and figures that a program made the number of a list.</summary>
public sealed class FigureLinesTests
{
    private const string Numbered =
        """
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="12"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
        """;

    [Fact]
    public void TwoLinesAreTwoThings()
    {
        using var file = File.OpenRead(Repository.PathOf("tests", "GenderEquality.Tests", "Samples", "Cases", "reading", "12-two-paragraphs-glued.docx"));
        using var report = Readings.Read(file, Readings.Campaign.FindAgency(AgencyCode.Parse("quan-hong-bang")));

        // Three cells of two lines, and one of two figures with a tab between them
        Assert.Equal(4, report.Findings.Count(finding => string.Equals(finding.Code, FindingCodes.SeveralLines.Code, StringComparison.Ordinal)));
        Assert.All(new[] { "cases", "victims", "victims-supported" }, row => Assert.Null(Cell(report.Content!, row)!.Number));
        Assert.Contains(report.Findings, finding => finding.Message.Contains("“12”, “345”", StringComparison.Ordinal) && finding.Message.Contains("“12345”", StringComparison.Ordinal));
        Assert.Contains(report.Findings, finding => string.Equals(finding.Code, FindingCodes.DoubtfulNumber.Code, StringComparison.Ordinal) && finding.Read is "1 (đánh số tự động)");
        Assert.Equal("12 345", Cell(report.Content!, "cases")!.Text);
        Assert.Equal(12, Cell(report.Content!, "cases-handled")!.Number);
    }

    [Theory]
    [InlineData("""<w:p><w:r><w:t>12</w:t><w:br/><w:t>345</w:t></w:r></w:p>""")]
    [InlineData("""<w:p><w:r><w:t>12</w:t><w:tab/><w:t>345</w:t></w:r></w:p>""")]
    [InlineData("""<w:p><w:r><w:t>12</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>345</w:t></w:r></w:p>""")]
    public void HoweverTheyArePartedTwoFiguresAreNotOne(string cell)
    {
        var document = Document(cell);

        Assert.Contains(FindingCodes.SeveralLines.Code, Readings.CodesOf(document));
        Assert.Null(Cell(Readings.ContentOf(document), "cases")!.Number);
    }

    [Theory]
    [InlineData("""<w:p><w:r><w:t>12</w:t><w:br/><w:t>vụ</w:t></w:r></w:p>""")]
    [InlineData("""<w:p/><w:p><w:r><w:t>12</w:t></w:r></w:p><w:p/>""")]
    [InlineData("""<w:p><w:r><w:t>12</w:t></w:r></w:p><w:p><w:r><w:t>(mười hai)</w:t></w:r></w:p>""")]
    public void OneFigureWithItsWordsIsOne(string cell) => Assert.Equal(12, Cell(Readings.ContentOf(Document(cell)), "cases")!.Number);

    [Fact]
    public void AFigureThatIsTheNumberOfAListIsToldAndNotTaken()
    {
        var document = Document("""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>""").Numbering(Numbered);

        Assert.Equal(new Figure("12 (đánh số tự động)"), Cell(Readings.ContentOf(document), "cases"));
        Assert.Contains(FindingCodes.DoubtfulNumber.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void TheNumberOfAListBesideAFigureMakesItUnclear()
    {
        var document = Document($"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{R("34")}</w:p>""").Numbering(Numbered);

        Assert.Null(Cell(Readings.ContentOf(document), "cases")!.Number);
        Assert.Contains(FindingCodes.UnreadableNumber.Code, Readings.CodesOf(document));
    }

    [Fact]
    public void ABulletBesideAFigureIsNoMinus()
    {
        var document = Document($"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>{R("34")}</w:p>""").Numbering(Numbered);

        Assert.Equal(34, Cell(Readings.ContentOf(document), "cases")!.Number);
    }

    [Fact]
    public void MoneyIsReadByItsSign()
    {
        using var file = File.OpenRead(Repository.PathOf("tests", "GenderEquality.Tests", "Samples", "Cases", "reports-from-the-field", "07-dong-sign.docx"));
        using var report = Readings.Read(file);

        Assert.Equal(
            [5, 4, 5, 0.5m],
            [.. new[] { "city-budget", "other" }.SelectMany(row => new[] { "planned", "spent" }.Select(column => Readings.Cell(report.Content!, "PL5", row, column)!.Number!.Value))]);
    }

    [Fact]
    public void StarsInACellCostTheCellAndNotTheReport()
    {
        using var file = File.OpenRead(Repository.PathOf("tests", "GenderEquality.Tests", "Samples", "Cases", "safety", "stars.docx"));
        using var report = Readings.Read(file);

        Assert.DoesNotContain(report.Findings, finding => finding.Refuses);
        Assert.Contains(report.Findings, finding => string.Equals(finding.Code, FindingCodes.UnreadableNumber.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void StarsInAWorkbookCostTheCellAndNotTheReport()
    {
        using var file = File.OpenRead(Repository.PathOf("tests", "GenderEquality.Tests", "Samples", "Cases", "safety", "stars.xlsx"));
        var read = AppendixWorkbookReader.Read(file, "stars.xlsx", new ExpectedReport(Readings.Campaign, Readings.Health));

        Assert.Contains(read.Findings, finding => string.Equals(finding.Code, FindingCodes.UnreadableNumber.Code, StringComparison.Ordinal));
    }

    private static Figure? Cell(ReportContent content, string row) => Readings.Cell(content, "PL3", row, "current");

    private static DocxBuilder Document(string cell)
    {
        const string Place = "@@";
        var table = Table(["TT", "Nội dung", "Năm 2024", "Năm 2023"], ["1", "Số vụ bạo lực trên cơ sở giới được phát hiện", Place, "5"]);
        return new DocxBuilder().Body(P("PHỤ LỤC III", """<w:jc w:val="center"/>""", "<w:b/>") + table.Replace(P(Place), cell, StringComparison.Ordinal));
    }
}
