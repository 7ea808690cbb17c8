using System.Globalization;
using CsCheck;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Tests.Campaigns;

public sealed class VietnameseFormatTests
{
    [Theory]
    [InlineData("1234.5", "1.234,5")]
    [InlineData("0.005", "0,01")]
    [InlineData("-1234567", "-1.234.567")]
    [InlineData("0", "0")]
    [InlineData("111.10", "111,1")]
    public void NumbersHaveDotsForThousandsAndACommaForDecimals(string value, string expected) =>
        Assert.Equal(expected, VietnameseFormat.Number(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(2024, 12, 9, "ngày 09 tháng 12 năm 2024")]
    [InlineData(2025, 1, 31, "ngày 31 tháng 01 năm 2025")]
    [InlineData(2025, 3, 1, "ngày 01 tháng 3 năm 2025")]
    public void LongDateHasTheZerosOfTheDecree(int year, int month, int day, string expected) =>
        Assert.Equal(expected, VietnameseFormat.LongDate(new DateOnly(year, month, day)));

    [Theory]
    [InlineData("Kết quả thực hiện", "kết quả thực hiện")]
    [InlineData("Ý kiến", "ý kiến")]
    [InlineData("UBND quận báo cáo", "UBND quận báo cáo")]
    [InlineData("A", "a")]
    [InlineData("", "")]
    public void FirstLetterOfAnAbbreviationStaysWithinASentence(string text, string expected) => Assert.Equal(expected, VietnameseFormat.LowerFirst(text));

    [Fact]
    public void WrittenNumberReadsBackWhateverTheMachinesCulture() =>
        Gen.Select(Gen.Int[-1_000_000_000, 1_000_000_000], Gen.Int[0, 4]).Sample((units, decimals) =>
        {
            var value = units / 10_000m;
            var text = VietnameseFormat.Number(value, decimals);
            var read = decimal.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
            Assert.Equal(Math.Round(value, decimals, MidpointRounding.AwayFromZero), read);
        }, iter: 500, seed: "0000KxPvZ3z1");
}
