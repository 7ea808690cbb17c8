using System.Globalization;
using CsCheck;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Tests.Reports.Figures;

public sealed class VietnameseDateTests
{
    [Theory]
    [InlineData("05/03/2024")]
    [InlineData("5/3/2024")]
    [InlineData("5/3/24")]
    [InlineData("05-03-2024")]
    [InlineData("05.03.2024")]
    [InlineData("05 / 03 / 2024")]
    [InlineData("2024-03-05")]
    [InlineData("2024-03-05T08:00:00")]
    [InlineData("ngày 5 tháng 3 năm 2024")]
    [InlineData("Ngày 05 tháng 03 năm 2024.")]
    [InlineData("5 tháng 3, 2024")]
    [InlineData("Sáng ngày 05/3/2024")]
    [InlineData("Thứ ba, 05/03/2024")]
    [InlineData("５/３/２０２４")]
    [InlineData("05/3")]
    public void ADayIsReadHoweverItIsWritten(string text) =>
        Assert.Equal(new DateReading.Day(new DateOnly(2024, 3, 5)), VietnameseDate.Parse(text, 2024));

    [Theory]
    [InlineData("15-17/11/2024", "2024-11-15", "2024-11-17")]
    [InlineData("15/11 - 15/12/2024", "2024-11-15", "2024-12-15")]
    [InlineData("15/11/2024 - 15/12/2024", "2024-11-15", "2024-12-15")]
    [InlineData("từ ngày 15 đến ngày 17/11/2024", "2024-11-15", "2024-11-17")]
    [InlineData("từ 28/12/2023 đến 02/01/2024", "2023-12-28", "2024-01-02")]
    [InlineData("15, 16 và 17/11/2024", "2024-11-15", "2024-11-17")]
    public void SeveralDaysHaveABeginningAndAnEnd(string text, string from, string to) =>
        Assert.Equal(new DateReading.Days(Iso(from), Iso(to)), VietnameseDate.Parse(text, 2024));

    [Theory]
    [InlineData("tháng 3/2024", "2024-03-01", "2024-03-31")]
    [InlineData("tháng 3 năm 2024", "2024-03-01", "2024-03-31")]
    [InlineData("3/2024", "2024-03-01", "2024-03-31")]
    [InlineData("tháng 2", "2024-02-01", "2024-02-29")]
    [InlineData("quý II/2024", "2024-04-01", "2024-06-30")]
    [InlineData("Quý 4 năm 2024", "2024-10-01", "2024-12-31")]
    public void AMonthOrQuarterIsAllItsDays(string text, string from, string to) =>
        Assert.Equal(new DateReading.Period(Iso(from), Iso(to)), VietnameseDate.Parse(text, 2024));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("không có")]
    public void NothingIsTakenForNothing(string? text) => Assert.Equal(new DateReading.Nothing(), VietnameseDate.Parse(text, 2024));

    [Theory]
    [InlineData("31/02/2024")]
    [InlineData("hằng tháng")]
    [InlineData("13/2024")]
    [InlineData("17-15/11/2024")]
    [InlineData("05/03/20244")]
    [InlineData("123456")]
    public void WhatIsNoDayIsNotGuessed(string text) => Assert.Equal(new DateReading.Unreadable(), VietnameseDate.Parse(text, 2024));

    [Fact]
    public void ADayWithoutAYearNeedsOne() => Assert.Equal(new DateReading.Unreadable(), VietnameseDate.Parse("5/3"));

    [Fact]
    public void DaysSurviveTheWayThereAndBack() => Gen.Int[0, 100_000].Sample(days =>
    {
        var date = new DateOnly(1950, 1, 1).AddDays(days % 70_000);
        return VietnameseDate.Parse(VietnameseFormat.Date(date)).First == date && VietnameseDate.Parse(VietnameseFormat.LongDate(date)).First == date;
    });

    [Fact]
    public void NoTextMakesItThrow() => Gen.Select(Gen.String, Gen.String[Gen.Char["0123456789/.-, ngàythángnămquýIV"], 0, 40])
        .Sample((any, likely) => VietnameseDate.Parse(any, 2024) is not null && VietnameseDate.Parse(likely) is not null);

    private static DateOnly Iso(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
