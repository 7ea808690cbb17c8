using System.Globalization;
using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Tests.Reports.Figures;

/// <summary>The ways in which officers write one figure, by the kind of column: what is certain is taken, what may be something else is said.</summary>
public sealed class FigureWritingTests
{
    private static readonly NumberContext Persons = new() { Integer = true, Unit = "người", Unsigned = true, Subject = "Tổng số người tham gia" };
    private static readonly NumberContext Cases = new() { Integer = true, Unit = "vụ", Unsigned = true };
    private static readonly NumberContext Share = new() { Unit = "%", Unsigned = true, Max = 100 };
    private static readonly NumberContext Money = new() { Unit = "triệu đồng", Unsigned = true };
    private static readonly NumberContext Numerator = new() { Amount = true, Unsigned = true };

    [Theory]
    [InlineData("12", 12)]
    [InlineData("01 (một)", 1)]
    [InlineData("05 (năm) người", 5)]
    [InlineData("0 (không)", 0)]
    [InlineData("12 (người)", 12)]
    [InlineData("12 đồng chí", 12)]
    [InlineData("12 người tham gia", 12)]
    [InlineData("12 đ/c", 12)]
    [InlineData("12(*)", 12)]
    [InlineData("0 (không phát sinh)", 0)]
    [InlineData("0 người, không phát sinh", 0)]
    [InlineData("Không (0)", 0)]
    [InlineData("12,0", 12)]
    [InlineData("1.234", 1234)]
    [InlineData("1 234", 1234)]
    [InlineData("1'234", 1234)]
    [InlineData("1 triệu 200 nghìn", 1_200_000)]
    [InlineData("1,2 nghìn", 1200)]
    [InlineData("11 (91,7%)", 11)]
    [InlineData("11 người (91,7%)", 11)]
    [InlineData("12 người, đạt 100%", 12)]
    [InlineData("12 chiếm 30%", 12)]
    [InlineData("91,7% (11 người)", 11)]
    [InlineData("21 (tăng 01)", 21)]
    [InlineData("21 (giảm 2 so với năm 2023)", 21)]
    [InlineData("21, tăng 01 người so với năm trước", 21)]
    [InlineData("KPS", 0)]
    [InlineData("Không phát sinh", 0)]
    [InlineData("—", 0)]
    public void OneCountIsTaken(string text, int expected) => AssertRead(expected, Taken(text, Persons));

    [Theory]
    [InlineData("12\n345")]
    [InlineData("1\n234")]
    [InlineData("14\n000")]
    [InlineData("14\t000")]
    [InlineData("14  000")]
    [InlineData("-\n12")]
    [InlineData("250 người/cuộc")]
    [InlineData("250 người / cuộc")]
    [InlineData("bình quân 250")]
    [InlineData("250 mỗi cuộc")]
    [InlineData("48%")]
    [InlineData("bốn mươi phần trăm")]
    [InlineData("14/14")]
    [InlineData("14/15")]
    [InlineData("11/12 (91,7%)")]
    [InlineData("12 (48)")]
    [InlineData("12 vụ")]
    [InlineData("2 cuộc, 50 người")]
    [InlineData("12 nữ")]
    [InlineData("12 (nữ)")]
    [InlineData("12 trẻ em")]
    [InlineData("15 (trong đó 8 nữ)")]
    [InlineData("12 (kế hoạch)")]
    [InlineData("12 (đánh số tự động)")]
    [InlineData("12 chưa xong")]
    [InlineData("12 (dự kiến)")]
    [InlineData("01 (hai)")]
    [InlineData("- 12")]
    [InlineData("-12")]
    [InlineData("tăng 12")]
    [InlineData("+12")]
    [InlineData("giảm còn 12")]
    [InlineData("15 giảm còn 12")]
    [InlineData("(12)")]
    [InlineData("12)")]
    [InlineData("12 -")]
    [InlineData("12?")]
    [InlineData("12½")]
    [InlineData("12...")]
    [InlineData("1O")]
    [InlineData("O")]
    [InlineData("l2")]
    [InlineData("10 l")]
    [InlineData("12a")]
    [InlineData("1S")]
    [InlineData("12tr")]
    [InlineData("1tr2")]
    [InlineData("1k5")]
    [InlineData("1 vạn")]
    [InlineData("2 chục")]
    [InlineData("1 triệu rưỡi")]
    [InlineData("12 lượt (nghìn)")]
    [InlineData("12 (tám nữ)")]
    [InlineData("0 (chưa thống kê được)")]
    [InlineData("x")]
    [InlineData("?")]
    [InlineData("\"")]
    [InlineData("//")]
    [InlineData("như trên")]
    [InlineData("1.234,50")]
    [InlineData("1,234.50")]
    [InlineData("05/03/2024")]
    [InlineData("8h30")]
    [InlineData("5 triệu đồng")]
    [InlineData("2 triệu 500 nghìn đồng")]
    [InlineData("500$")]
    [InlineData("1 1")]
    [InlineData("12, 5")]
    public void WhatMayBeAnotherCountIsSaid(string text) => AssertSaid(text, Persons);

    [Theory]
    [InlineData("khoảng 1,2 nghìn", 1200, NumberRemark.Approximate)]
    [InlineData("12 (ước)", 12, NumberRemark.Approximate)]
    [InlineData("12+", 12, NumberRemark.Approximate)]
    [InlineData("12 người trở lên", 12, NumberRemark.Approximate)]
    [InlineData("≥ 95", 95, NumberRemark.Approximate)]
    [InlineData("1k", 1000, NumberRemark.Words)]
    [InlineData("12 tình nguyện", 12, NumberRemark.Words)]
    public void WordsBesideACountAreTold(string text, int expected, NumberRemark remark) =>
        Assert.Equal(new NumberReading.Number(expected, remark), VietnameseNumber.Parse(text, Persons));

    [Theory]
    [InlineData("95,5", "95.5")]
    [InlineData("95,5%", "95.5")]
    [InlineData("đạt 95,5%", "95.5")]
    [InlineData("95,5 phần trăm", "95.5")]
    [InlineData("11 (91,7%)", "91.7")]
    [InlineData("11/12 (91,7%)", "91.7")]
    [InlineData("91,7% (11/12)", "91.7")]
    [InlineData("12 vụ, đạt 100%", "100")]
    [InlineData("91,7% (tăng 2%)", "91.7")]
    public void OneShareIsTaken(string text, string expected) => AssertRead(decimal.Parse(expected, CultureInfo.InvariantCulture), Taken(text, Share));

    [Theory]
    [InlineData("10/12 (91,7%)")]
    [InlineData("95% (90%)")]
    [InlineData("95% kế hoạch")]
    [InlineData("12 vụ, đạt 100% kế hoạch")]
    [InlineData("95,5‰")]
    [InlineData("95 người")]
    [InlineData("5 nghìn")]
    [InlineData("-5%")]
    [InlineData("tăng 5%")]
    public void WhatMayBeAnotherShareIsSaid(string text) => AssertSaid(text, Share);

    [Theory]
    [InlineData("5.000.000 ₫", "5")]
    [InlineData("5.000.000₫", "5")]
    [InlineData("₫5.000.000", "5")]
    [InlineData("5.000.000 VNĐ", "5")]
    [InlineData("5.000.000 VNÐ", "5")]
    [InlineData("VNĐ 5.000.000", "5")]
    [InlineData("VND 5 triệu", "5")]
    [InlineData("5.000.000 đồng Việt Nam", "5")]
    [InlineData("5.000.000 (đồng)", "5")]
    [InlineData("500k", "0.5")]
    [InlineData("500 K", "0.5")]
    [InlineData("12tr", "12")]
    [InlineData("12tr5", "12.5")]
    [InlineData("2,5 tỷ", "2500")]
    [InlineData("1 triệu 200 nghìn", "1.2")]
    [InlineData("120 triệu đồng (đạt 95%)", "120")]
    public void MoneyIsTakenWhereverItsSignStands(string text, string expected) => AssertRead(decimal.Parse(expected, CultureInfo.InvariantCulture), Taken(text, Money));

    [Theory]
    [InlineData("500$")]
    [InlineData("$500")]
    [InlineData("500 USD")]
    [InlineData("500 đô la Mỹ")]
    [InlineData("€ 500")]
    public void MoneyOfAnotherCountryIsOfTheWrongUnit(string text) =>
        Assert.Equal(new NumberReading.Unreadable(UnreadableReason.WrongUnit), VietnameseNumber.Parse(text, Money));

    [Theory]
    [InlineData("5.000.000,-")]
    [InlineData("12 triệu đồng/lớp")]
    [InlineData("2 triệu 5 lớp")]
    [InlineData("20%")]
    [InlineData("12 người")]
    public void WhatMayBeAnotherAmountIsSaid(string text) => AssertSaid(text, Money);

    [Theory]
    [InlineData("48%")]
    [InlineData("48/112")]
    [InlineData("5 triệu đồng")]
    public void APercentageIsNoNumerator(string text) => AssertSaid(text, Numerator);

    [Fact]
    public void TheCountBesideItsShareIsTheNumerator() => AssertRead(48, Taken("48 (42,9%)", Numerator));

    [Fact]
    public void AThousandBeforeThreeDigitsMayBeOneOrAThousandOfThem() =>
        Assert.Equal(new NumberReading.Ambiguous(1200, 1_200_000), VietnameseNumber.Parse("1,200 nghìn", Cases));

    [Theory]
    [InlineData("-2", -2)]
    [InlineData("tăng 3", 3)]
    [InlineData("giảm 1", -1)]
    public void WhereChangesAreAskedForASignIsTheAnswer(string text, int expected) =>
        AssertRead(expected, Taken(text, new NumberContext { Integer = true, Unit = "người", Change = true }));

    [Fact]
    public void WhereChangesAreAskedForAFigureBesideItsChangeIsUnclear() => AssertSaid("21 (tăng 01)", new NumberContext { Integer = true, Change = true });

    [Theory]
    [InlineData("1", 20_000)]
    [InlineData("1 ", 20_000)]
    [InlineData("", 150)]
    public void NoteMarksWithoutEndCostNothing(string start, int stars)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        AssertSaid(start + new string('*', stars) + "x", Persons);
        Assert.Equal(1, Taken("1" + new string('*', 150), Persons));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("☐ Có ☑ Không", 0)]
    [InlineData("☐ Không ☑ Có", 1)]
    [InlineData("☑ Có", 1)]
    public void TheBoxThatIsTickedCounts(string text, int expected) => Assert.Equal(new NumberReading.Number(expected), VietnameseNumber.Parse(text, new NumberContext { YesNo = true }));

    [Theory]
    [InlineData("☐ Có ☐ Không")]
    [InlineData("☑ Có ☑ Không")]
    [InlineData("Có nhưng chưa hoạt động")]
    [InlineData("có/không")]
    public void YesAndNoTogetherAreNeither(string text) => AssertSaid(text, new NumberContext { YesNo = true });

    private static decimal? Taken(string text, NumberContext context) => VietnameseNumber.Parse(text, context) switch
    {
        NumberReading.Number { Remark: NumberRemark.None } number => number.Value,
        NumberReading.Nothing { Kind: NothingKind.None } => 0,
        _ => null,
    };

    private static void AssertRead(decimal expected, decimal? actual) => Assert.Equal(expected, actual);

    private static void AssertSaid(string text, NumberContext context) =>
        Assert.True(VietnameseNumber.Parse(text, context) is NumberReading.Unreadable or NumberReading.Ambiguous or NumberReading.Range, $"{text}: {VietnameseNumber.Parse(text, context)}");
}
