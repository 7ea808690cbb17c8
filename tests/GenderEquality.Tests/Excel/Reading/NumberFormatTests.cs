using System.Globalization;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Tests.Word.Reading;
using static GenderEquality.Tests.Excel.XlsxBuilder;

namespace GenderEquality.Tests.Excel.Reading;

/// <summary>What cells show, by their formats.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 45.5, "45,5")]
    [InlineData("0", 45, "45")]
    [InlineData("#,##0", 45_000_000, "45000000")]
    [InlineData("#,##0.00", 1234.5, "1234,5")]
    [InlineData("0%", 0.45, "45%")]
    [InlineData("0.00%", 0.28125, "28,1250%")]
    [InlineData("0\"%\"", 45, "45%")]
    [InlineData("0\\%", 45, "45%")]
    [InlineData("General\"%\"", 45, "45%")]
    [InlineData("#,##0,", 15_000, "15")]
    [InlineData("#,##0.0,,\" triệu\"", 1_500_000_000, "1500 triệu")]
    [InlineData("0,.0", 1_500, "1,5")]
    [InlineData("0.0\" tỷ\"", 1.5, "1,5 tỷ")]
    [InlineData("#,##0\\ \"₫\"", 45_000_000, "45000000 đ")]
    [InlineData("#,##0\\ [$₫-42A]", 45_000_000, "45000000 đ")]
    [InlineData("[$-42A]#,##0\" người\"", 7, "7 người")]
    [InlineData("[Red]0", 7, "7")]
    [InlineData("_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", 7, "7")]
    [InlineData("_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", 0, "-")]
    [InlineData("#,##0;(#,##0)", -7, "-7")]
    [InlineData("0;-0", -7, "-7")]
    [InlineData("[>=1000]#,##0,\" nghìn\";0", 15_000, "15 nghìn")]
    [InlineData("[>=1000]#,##0,\" nghìn\";0", 15, "15")]
    [InlineData("dd/mm/yyyy", 45_616, "20/11/2024")]
    [InlineData("mmm\\-yy", 45_616, "20/11/2024")]
    [InlineData("d/m/yyyy h:mm", 45_616.5, "20/11/2024")]
    [InlineData("@", 12, "12")]
    public void NumberIsReadAsItsCellShowsIt(string code, double value, string text)
    {
        var (read, doubt) = Shown(code, value);

        Assert.Equal(text, read);
        Assert.Null(doubt);
    }

    [Theory]
    [InlineData("# ?/?", 0.25, "0,25", null)]
    [InlineData("0.00E+00", 45_000, "45000", null)]
    [InlineData("000-000", 123_456, "123456", null)]
    [InlineData("[h]:mm", 1.5, "1,5", null)]
    [InlineData("[DBNum1]0", 5, "5", null)]
    [InlineData("0", 1.5, "1,5", "2")]
    [InlineData("#,##0,", 1_500, "1,5", "2")]
    [InlineData("#,##0;#,##0", -7, "-7", "7")]
    [InlineData(";;;", 7, "", "")]
    [InlineData("#,###", 0, "", "")]
    [InlineData("\"x\"", 7, "x", "x")]
    public void WhereTheCellShowsSomethingElseThatIsSaid(string code, double value, string text, string? seen)
    {
        var (read, doubt) = Shown(code, value);

        Assert.Equal(text, read);
        Assert.Contains(seen switch { null => "không xác định được", "" => "hiện ra trống", _ => $"hiện ra là “{seen}”" }, doubt!.Message, StringComparison.Ordinal);
        Assert.Contains(text.Length == 0 ? "coi ô là trống" : $"lấy “{text}”", doubt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DaysAreCountedFrom1900WithADayTooManyOrFrom1904()
    {
        Assert.Equal("01/01/1900", Shown("dd/mm/yyyy", 1).Text);
        Assert.Equal("01/03/1900", Shown("dd/mm/yyyy", 61).Text);
        Assert.Equal("20/11/2024", Shown("dd/mm/yyyy", 45_616 - 1462, "<workbookPr date1904=\"1\"/>").Text);
        Assert.NotNull(Shown("dd/mm/yyyy", -5).Doubt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("[")]
    [InlineData("\\")]
    [InlineData("[<>]0;[>x]0")]
    [InlineData(";;;;;;;;")]
    [InlineData("0%%%%%%%%%%%%,,,,,,,,,,,,")]
    [InlineData("0.000000000000000000000000000000000000000000")]
    public void BrokenFormatIsNoException(string code) => Assert.NotNull(Shown(code, 12.5).Text);

    /// <summary>What a cell of remarks reads, and the finding about it.</summary>
    private static (string Text, Finding? Doubt) Shown(string code, double value, string properties = "")
    {
        var workbook = new XlsxBuilder { Properties = properties }.Format(code).Sheet(
            "PL5", Row("Nguồn kinh phí", "Kế hoạch", "Thực hiện", "Ghi chú") + Row("Ngân sách thành phố", Number("7"), Number("5"), Number(value.ToString("R", CultureInfo.InvariantCulture), 1)));
        var read = AppendixWorkbookReader.Read(workbook.Build(), "a.xlsx", new ExpectedReport(Readings.Campaign, Readings.Health));
        return (Assert.Single(Assert.Single(read.Tables).Rows).Cells.GetValueOrDefault("note")?.Text ?? string.Empty, read.Findings.SingleOrDefault());
    }
}
