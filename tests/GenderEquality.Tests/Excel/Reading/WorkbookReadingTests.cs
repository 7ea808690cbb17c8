using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Excel.XlsxBuilder;

namespace GenderEquality.Tests.Excel.Reading;

/// <summary>What workbooks can hold, and programs write in their own ways.</summary>
public sealed class WorkbookReadingTests
{
    private static readonly string Header = Row("Nguồn kinh phí", "Kế hoạch", "Thực hiện", "Ghi chú");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SharedInlineAndFormattedTextsAreRead(bool strict)
    {
        var workbook = new XlsxBuilder { IsStrict = strict }
            .Strings("<si><t>Ngân sách thành phố</t></si><si><r><t>Ghi </t></r><r><rPr><b/></rPr><t>chú</t></r><rPh sb=\"0\" eb=\"1\"><t>đọc</t></rPh></si><si><t>hai_x000D_\ndòng</t></si>")
            .Sheet("PL5", Row("Nguồn kinh phí", "Kế hoạch", "Thực hiện", Cell("<v>1</v>", "t=\"s\"")) + Row(Cell("<v>0</v>", "t=\"s\""), Number("7"), Cell("<f>B2-2</f><v>5</v>"), Cell("<v>2</v>", "t=\"s\"")));

        var read = Read(workbook);

        Assert.Empty(read.Findings);
        Assert.Equal((7, 5), (Cells(read)["planned"].Number, Cells(read)["spent"].Number));
        Assert.Equal("hai dòng", Cells(read)["note"].Text);
    }

    [Fact]
    public void GapsMergedCellsAndSheetsOfChartsAreNoObstacle()
    {
        var rows = """<row r="3"><c r="C3" t="inlineStr"><is><t>Nguồn kinh phí</t></is></c><c r="E3" t="inlineStr"><is><t>Kinh phí (triệu đồng)</t></is></c></row>"""
            + """<row r="4"><c r="E4" t="inlineStr"><is><t>Kế hoạch</t></is></c><c r="G4" t="inlineStr"><is><t>Thực hiện</t></is></c></row>"""
            + """<row r="1048576"><c r="C1048576" t="inlineStr"><is><t>Ngân sách thành phố</t></is></c><c r="E1048576"><v>7</v></c><c r="G1048576"><v>5</v></c></row>""";
        var workbook = new XlsxBuilder().Sheet("PL5", rows, """<mergeCells><mergeCell ref="C3:D4"/><mergeCell ref="E3:G3"/><mergeCell ref="A1:XFD1"/></mergeCells>""");

        Assert.Equal((7, 5), (Cells(Read(workbook))["planned"].Number, Cells(Read(workbook))["spent"].Number));
    }

    [Fact]
    public void WhatIsHiddenBehindAMergedCellIsNotRead()
    {
        var workbook = new XlsxBuilder().Sheet("PL5", Header + Row("Ngân sách thành phố", Number("7"), Number("9"), "x"), """<mergeCells><mergeCell ref="B2:C2"/></mergeCells>""");

        Assert.DoesNotContain(Read(workbook).Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Values), figure => figure.Number == 9);
    }

    [Theory]
    [InlineData("<f>SUM(A1)</f>", "")]
    [InlineData("<f>SUM(A1)</f><v></v>", "")]
    [InlineData("<f>SUM(A1)</f><v/>", "")]
    [InlineData("<f t=\"shared\" si=\"0\"/>", "")]
    [InlineData("<f>SUM(A1)</f><v>0</v>", "<calcPr fullCalcOnLoad=\"1\"/>")]
    public void FormulaOfAProgramThatDoesNotCalculateIsSaid(string cell, string calculation)
    {
        var workbook = new XlsxBuilder { Calculation = calculation }.Sheet("PL5", Header + Row("Ngân sách thành phố", Cell(cell), Number("5")));

        Assert.Equal(FindingCodes.FormulaNotCalculated.Code, Assert.Single(Read(workbook).Findings).Code);
    }

    [Fact]
    public void FormulaWhoseResultIsAnEmptyTextLeavesTheCellBlank()
    {
        var read = Read(new XlsxBuilder().Sheet("PL5", Header + Row("Ngân sách thành phố", Cell("<f>IF(1,\"\")</f><v></v>", "t=\"str\""), Number("5"))));

        Assert.Empty(read.Findings);
        Assert.DoesNotContain("planned", Cells(read).Keys);
    }

    [Fact]
    public void UnknownFormatsAndHiddenNumbersAreSaidWithTheirCell()
    {
        var workbook = new XlsxBuilder().Format("# ?/?").Format(";;;").Sheet("PL5", Header + Row("Ngân sách thành phố", Number("0.5", 1), Number("8", 2)));

        var findings = Read(workbook).Findings;

        Assert.Equal(["Trang tính “PL5”, ô B2", "Trang tính “PL5”, ô C2"], findings.Where(finding => finding.Code is "GE216").Select(finding => finding.Place));
    }

    [Fact]
    public void YesAndNoAreWordsAndDaysAreDays()
    {
        var workbook = new XlsxBuilder { Properties = "<workbookPr date1904=\"true\"/>" }.Format("d/m/yyyy").Sheet(
            "PL2", Row("Tên hoạt động", "Loại hoạt động", "Ngày bắt đầu", "Số cuộc") + Row("Mít tinh", Cell("<v>1</v>", "t=\"b\""), Number("44154", 1), Number("2")));

        var row = Assert.Single(Assert.Single(Read(workbook).Tables).Rows);

        Assert.Equal("có", row.Cells["type"].Text);
        Assert.Equal(new DateOnly(2024, 11, 20), row.Cells["date"].Date);
    }

    [Fact]
    public void MacrosPasswordsAndOtherKindsAreRefusedEachWithItsAdvice()
    {
        Assert.Contains("macro", Refused(new XlsxBuilder { MainType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }.Sheet("PL5", Header).Build()), StringComparison.Ordinal);
        Assert.Contains("macro", Refused(new XlsxBuilder().Sheet("PL5", Header).Entry("xl/vbaProject.bin", [1]).Build()), StringComparison.Ordinal);
        Assert.Contains("mật khẩu", Refused(new MemoryStream(System.Text.Encoding.Latin1.GetBytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"))), StringComparison.Ordinal);
        Assert.Contains("lưu lại", Refused(new DocxBuilder().Build()), StringComparison.Ordinal);
        Assert.Contains("lưu lại", Refused(new XlsxBuilder().Sheet("PL5", Row(Cell("<v>99</v>", "t=\"s\""))).Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void ConnectionsToDataOutsideAreLeftAlone()
    {
        var workbook = new XlsxBuilder().Sheet("PL5", Header + Row("Ngân sách thành phố", Number("7"), Number("5")))
            .Entry("xl/connections.xml", "<connections/>"u8.ToArray())
            .Entry("xl/externalLinks/_rels/externalLink1.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/externalLinkPath" Target="https://example.vn/a.xlsx" TargetMode="External"/></Relationships>"""u8.ToArray());

        Assert.Empty(Read(workbook).Findings);
    }

    private static IReadOnlyDictionary<string, Functions.Reports.Content.Figure> Cells(WorkbookReading read) => Assert.Single(Assert.Single(read.Tables).Rows).Cells;

    private static string Refused(Stream file)
    {
        var read = AppendixWorkbookReader.Read(file, "a.xlsx", new ExpectedReport(Readings.Campaign, Readings.Health));
        Assert.Empty(read.Tables);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((FindingCodes.WorkbookUnreadable.Code, "a.xlsx", false), (finding.Code, finding.Read, finding.Refuses));
        return finding.Message;
    }

    private static WorkbookReading Read(XlsxBuilder workbook) => AppendixWorkbookReader.Read(workbook.Build(), "a.xlsx", new ExpectedReport(Readings.Campaign, Readings.Health));
}
