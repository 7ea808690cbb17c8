using GenderEquality.Functions.Excel.Reading;

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
        var shown = ShownNumber.Of(value, NumberFormatCode.Read(code), from1904: false);

        Assert.Equal(text, shown.Text);
        Assert.Null(shown.Doubt);
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
        var shown = ShownNumber.Of(value, NumberFormatCode.Read(code), from1904: false);

        Assert.Equal(text, shown.Text);
        Assert.Equal(seen, shown.Doubt!.Shown);
    }

    [Fact]
    public void DaysAreCountedFrom1900WithADayTooManyOrFrom1904()
    {
        var days = NumberFormatCode.Read("dd/mm/yyyy");

        Assert.Equal("01/01/1900", ShownNumber.Of(1, days, from1904: false).Text);
        Assert.Equal("01/03/1900", ShownNumber.Of(61, days, from1904: false).Text);
        Assert.Equal("20/11/2024", ShownNumber.Of(45_616 - 1462, days, from1904: true).Text);
        Assert.NotNull(ShownNumber.Of(-5, days, from1904: false).Doubt);
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
    public void BrokenFormatIsNoException(string code) => Assert.NotNull(ShownNumber.Of(12.5, NumberFormatCode.Read(code), from1904: false).Text);
}
