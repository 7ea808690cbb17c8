using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Tests.Excel;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Ingest;

/// <summary>Absurd figures through the whole examination: they become findings, and the report is read all the same.</summary>
public sealed class AbsurdFigureTests
{
    private static readonly string Text = P("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "", "<w:b/>") + P("Đã ban hành kế hoạch.");

    [Fact]
    public void ARatioThatCannotBeComputedStrandsNoReport()
    {
        var indicator = Readings.Campaign.Indicators.First(indicator => string.Equals(indicator.Key, "4.2", StringComparison.Ordinal));
        using var report = Examine(new DocxBuilder().Body(
            Text,
            P("PHỤ LỤC I", """<w:jc w:val="center"/>""", "<w:b/>"),
            Table(
                ["Mục tiêu, chỉ tiêu", "Tử số", "Mẫu số", "Kết quả", "Kết quả năm 2023", "Ghi chú"],
                [indicator.Name, "999999999999999999", "0,00000000000000001", "50", "0,00000000000000001", ""])));

        Assert.Contains(report.Findings, finding => finding.Code is "GE225" && finding.Message.Contains("quá lớn", StringComparison.Ordinal));
        Assert.Contains(report.Findings, finding => finding.Code is "GE228");
        Assert.DoesNotContain(report.Findings, finding => finding.Code is "GE501");
    }

    [Fact]
    public async Task SumsOfAWorkbookThatCannotBeComputedStrandNoReport()
    {
        const string Huge = "999999999999999999 tỷ";
        object[][] rows = [["Tên hoạt động", "Số cuộc", "Sản phẩm truyền thông phát hành"], .. Enumerable.Range(1, 90).Select(number => new object[] { $"Hoạt động {number}", 1, Huge })];
        using var workbook = new MemoryStream(await Workbooks.OfAsync("PL2", rows));
        var document = new DocxBuilder().Body(
            Text, P("PHỤ LỤC II", """<w:jc w:val="center"/>""", "<w:b/>"), Table(["Tên hoạt động", "Số cuộc", "Sản phẩm truyền thông phát hành"], ["Mít tinh", "1", "5"]));

        using var report = Examine(document, new AttachedWorkbook("phu-luc.xlsx", workbook));

        Assert.Contains(report.Findings, finding => finding.Code is "GE225" && finding.Message.Contains("quá lớn", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Findings, finding => finding.Code is "GE501");
    }

    private static ReadReport Examine(DocxBuilder document, params AttachedWorkbook[] workbooks)
    {
        var report = ReportValidation.Run(document.Build(), new ExpectedReport(Readings.Campaign, Readings.Health) { Workbooks = workbooks });
        Assert.NotNull(report.Content);
        return report;
    }
}
