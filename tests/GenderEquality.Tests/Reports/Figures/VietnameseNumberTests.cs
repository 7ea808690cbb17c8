using System.Globalization;
using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Tests.Reports.Figures;

public sealed class VietnameseNumberTests
{
    [Theory]
    [InlineData("1O", true)]
    [InlineData("2l", true)]
    [InlineData("(50)", true)]
    [InlineData("456‰", false)]
    public void WhatOnlyLooksLikeTheFigureIsNotTakenForIt(string text, bool whole) =>
        Assert.IsType<NumberReading.Unreadable>(VietnameseNumber.Parse(text, new NumberContext { Integer = whole, Unit = whole ? "người" : "%" }));

    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("1\u202F234,5", "1234.5")]
    [InlineData("1'234'567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1.234,567", "1234.567")]
    [InlineData("45.6", "45.6")]
    [InlineData("45,6", "45.6")]
    [InlineData("45,60", "45.6")]
    [InlineData("0,125", "0.125")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("1,2340", "1.234")]
    [InlineData("05", "5")]
    [InlineData("0", "0")]
    [InlineData("-5", "-5")]
    [InlineData("−5,5", "-5.5")]
    [InlineData("(5)", "-5")]
    [InlineData("giảm 12", "-12")]
    [InlineData("tăng 12", "12")]
    [InlineData("+3", "3")]
    [InlineData("45.", "45")]
    [InlineData("45,6.", "45.6")]
    [InlineData(" 45 ; ", "45")]
    [InlineData("\u201C45\u201D", "45")]
    [InlineData("１２３", "123")]
    [InlineData("４５，６", "45.6")]
    [InlineData("45¹", "45")]
    [InlineData("45 ⁽¹⁾", "45")]
    [InlineData("45(1)", "45")]
    [InlineData("45*", "45")]
    [InlineData("45 [2]", "45")]
    [InlineData("15 người", "15")]
    [InlineData("20 vụ", "20")]
    [InlineData("1.234 người", "1234")]
    [InlineData("1,234 lượt người", "1234")]
    [InlineData("05 (năm) vụ", "5")]
    [InlineData("đạt 98", "98")]
    [InlineData("một", "1")]
    [InlineData("Hai", "2")]
    [InlineData("mười hai", "12")]
    [InlineData("hai mươi mốt", "21")]
    [InlineData("hai mươi tư người", "24")]
    [InlineData("một trăm linh năm", "105")]
    [InlineData("ba nghìn hai trăm", "3200")]
    [InlineData("1,2 triệu lượt người", "1200000")]
    [InlineData("=45", "45")]
    public void NumbersAreReadWhateverTheKeyboard(string text, string expected) =>
        Assert.Equal(Number(expected), VietnameseNumber.Parse(text, NumberContext.Any));

    [Theory]
    [InlineData("1.234", "1234")]
    [InlineData("1,234", "1234")]
    [InlineData("12.345 người", "12345")]
    [InlineData("45,0", "45")]
    public void InAColumnOfCountsASeparatorBeforeThreeDigitsPartsThousands(string text, string expected) =>
        Assert.Equal(Number(expected), VietnameseNumber.Parse(text, NumberContext.Whole));

    [Theory]
    [InlineData("1.234", "1234", "1.234")]
    [InlineData("1,234", "1.234", "1234")]
    [InlineData("12.500", "12500", "12.5")]
    public void ASeparatorBeforeThreeDigitsIsAmbiguousInAColumnOfNumbers(string text, string vietnamese, string english) => Assert.Equal(
        new NumberReading.Ambiguous(Parse(vietnamese), Parse(english)), VietnameseNumber.Parse(text, NumberContext.Any));

    [Fact]
    public void TheNeighboursDecideWhatASeparatorMeans()
    {
        Assert.Equal(Number("1234"), VietnameseNumber.Parse("1.234", new NumberContext { Convention = NumberConvention.Vietnamese }));
        Assert.Equal(Number("1.234"), VietnameseNumber.Parse("1.234", new NumberContext { Convention = NumberConvention.English }));
    }

    [Fact]
    public void ThePlausibleRangeDecidesWhatASeparatorMeans() =>
        Assert.Equal(Number("45.678"), VietnameseNumber.Parse("45.678%", new NumberContext { Unit = "%", Max = 100 }));

    [Theory]
    [InlineData("45,6%", "45.6")]
    [InlineData("45.6 %", "45.6")]
    [InlineData("45,6", "45.6")]
    [InlineData("45 phần trăm", "45")]
    [InlineData("đạt 100%", "100")]
    [InlineData("tỷ lệ 62,5%", "62.5")]
    public void PercentagesAreReadWithAndWithoutTheirSign(string text, string expected) =>
        Assert.Equal(Number(expected), VietnameseNumber.Parse(text, new NumberContext { Unit = "%" }));

    [Theory]
    [InlineData("45/60", "75")]
    [InlineData("2/3", "66.67")]
    [InlineData("1.200/1.600", "75")]
    public void AFractionBecomesAPercentageWithARemark(string text, string expected) => Assert.Equal(
        new NumberReading.Number(Parse(expected), NumberRemark.Fraction), VietnameseNumber.Parse(text, new NumberContext { Unit = "%" }));

    [Theory]
    [InlineData("khoảng 50")]
    [InlineData("trên 50")]
    [InlineData("hơn 50")]
    [InlineData("gần 50")]
    [InlineData("ước đạt 50")]
    [InlineData("~50")]
    [InlineData("> 50")]
    [InlineData("≥50")]
    [InlineData("Đạt trên 50")]
    [InlineData("hơn năm mươi")]
    public void AnApproximateNumberIsReadWithARemark(string text) =>
        Assert.Equal(new NumberReading.Number(50, NumberRemark.Approximate), VietnameseNumber.Parse(text, NumberContext.Whole));

    [Theory]
    [InlineData("10-15", "10", "15")]
    [InlineData("10 – 15 người", "10", "15")]
    [InlineData("từ 10 đến 15", "10", "15")]
    [InlineData("1.000 - 1.500", "1000", "1500")]
    public void ARangeIsNoNumber(string text, string from, string to) =>
        Assert.Equal(new NumberReading.Range(Parse(from), Parse(to)), VietnameseNumber.Parse(text, NumberContext.Any));

    [Theory]
    [InlineData("12 triệu đồng", "12")]
    [InlineData("12 trđ", "12")]
    [InlineData("12tr", "12")]
    [InlineData("1,5 tỷ đồng", "1500")]
    [InlineData("1,5 tỉ", "1500")]
    [InlineData("1.234.567 đồng", "1.234567")]
    [InlineData("500.000 đồng", "0.5")]
    [InlineData("500.000đ", "0.5")]
    [InlineData("500 nghìn đồng", "0.5")]
    [InlineData("1tr2", "1.2")]
    [InlineData("1tr250", "1.25")]
    [InlineData("1 tỷ 200 triệu đồng", "1200")]
    [InlineData("2 triệu 500 nghìn đồng", "2.5")]
    [InlineData("120", "120")]
    [InlineData("120,5", "120.5")]
    [InlineData("mười hai triệu đồng", "12")]
    public void MoneyIsConvertedToTheUnitOfItsColumn(string text, string expected) =>
        Assert.Equal(Number(expected), VietnameseNumber.Parse(text, new NumberContext { Unit = "triệu đồng" }));

    [Theory]
    [InlineData("111,5 bé trai/100 bé gái", "bé trai/100 bé gái", "111.5")]
    [InlineData("111/100", "bé trai/100 bé gái", "111")]
    [InlineData("42/100.000 trẻ sinh sống", "/100.000 trẻ sinh sống", "42")]
    [InlineData("42/100.000", "/100.000 trẻ sinh sống", "42")]
    [InlineData("18", "/1.000 phụ nữ", "18")]
    [InlineData("1,7 lần", "lần", "1.7")]
    public void AUnitWithDigitsOfItsOwnIsNotASecondNumber(string text, string unit, string expected) =>
        Assert.Equal(Number(expected), VietnameseNumber.Parse(text, new NumberContext { Unit = unit }));

    [Theory]
    [InlineData(null, NothingKind.Blank)]
    [InlineData("", NothingKind.Blank)]
    [InlineData(" \u00A0\t", NothingKind.Blank)]
    [InlineData("không", NothingKind.None)]
    [InlineData("Không có", NothingKind.None)]
    [InlineData("Không phát sinh", NothingKind.None)]
    [InlineData("-", NothingKind.None)]
    [InlineData("–", NothingKind.None)]
    [InlineData("—", NothingKind.None)]
    [InlineData("chưa có", NothingKind.NoData)]
    [InlineData("Chưa có số liệu", NothingKind.NoData)]
    [InlineData("…", NothingKind.NoData)]
    [InlineData("...", NothingKind.NoData)]
    [InlineData("n/a", NothingKind.NoData)]
    public void NothingIsTakenForNothing(string? text, NothingKind kind) =>
        Assert.Equal(new NumberReading.Nothing(kind), VietnameseNumber.Parse(text, NumberContext.Any));

    [Theory]
    [InlineData("đang triển khai", UnreadableReason.NotANumber)]
    [InlineData("một số hội nghị", UnreadableReason.NotANumber)]
    [InlineData("1.23.456", UnreadableReason.NotANumber)]
    [InlineData("nam", UnreadableReason.NotANumber)]
    [InlineData("quý 2", UnreadableReason.NotANumber)]
    [InlineData("15 (trong đó 8 nữ)", UnreadableReason.SeveralNumbers)]
    [InlineData("15 vụ, 20 người", UnreadableReason.SeveralNumbers)]
    [InlineData("45/60", UnreadableReason.SeveralNumbers)]
    [InlineData("45%", UnreadableReason.WrongUnit)]
    [InlineData("12 triệu đồng", UnreadableReason.WrongUnit)]
    [InlineData("45,6", UnreadableReason.NotWhole)]
    [InlineData("031185001234567890123", UnreadableReason.TooLong)]
    public void WhatIsNoNumberSaysWhy(string text, UnreadableReason reason) =>
        Assert.Equal(new NumberReading.Unreadable(reason), VietnameseNumber.Parse(text, NumberContext.Whole));

    [Theory]
    [InlineData("Có", 1)]
    [InlineData("đã có", 1)]
    [InlineData("Có 02 cơ sở", 1)]
    [InlineData("x", 1)]
    [InlineData("✓", 1)]
    [InlineData("Đạt", 1)]
    [InlineData("không", 0)]
    [InlineData("Không có", 0)]
    [InlineData("chưa có", 0)]
    [InlineData("Chưa thực hiện", 0)]
    public void YesAndNoAreOneAndZero(string text, int expected) =>
        Assert.Equal(new NumberReading.Number(expected), VietnameseNumber.Parse(text, new NumberContext { YesNo = true }));

    [Fact]
    public void WhatIsNeitherYesNorNoIsNotGuessed() => Assert.Equal(
        new NumberReading.Unreadable(UnreadableReason.NeitherYesNorNo), VietnameseNumber.Parse("đang xem xét", new NumberContext { YesNo = true }));

    [Theory]
    [InlineData("123456789012345678", true)]
    [InlineData("1234567890,12345678", true)]
    [InlineData("1234567890123456789", false)]
    [InlineData("1234567890,123456789", false)]
    public void ANumberHasAtMostEighteenDigits(string text, bool isNumber)
    {
        var reading = VietnameseNumber.Parse(text, NumberContext.Any);

        Assert.Equal(isNumber ? Number(text.Replace(',', '.')) : (NumberReading)new NumberReading.Unreadable(UnreadableReason.TooLong), reading);
    }

    [Fact]
    public void OneOfSeveralNumbersWithTooManyDigitsIsToldAsSuch() => Assert.Equal(
        new NumberReading.Unreadable(UnreadableReason.TooLong), VietnameseNumber.Parse("12/1234567890123456789", new NumberContext { Unit = "%" }));

    [Theory]
    [InlineData("45.678", "45.678")]
    [InlineData("100.000", "100")]
    public void AReadingUpToTheLargestValueIsTakenWhereTheOtherIsAboveIt(string text, string expected) =>
        Assert.Equal(Number(expected), VietnameseNumber.Parse(text, new NumberContext { Max = 100 }));

    [Theory]
    [InlineData("1.234", 1234)]
    [InlineData("101.500", 100)]
    public void TwoReadingsOnOneSideOfTheLargestValueStayAmbiguous(string text, int max) =>
        Assert.IsType<NumberReading.Ambiguous>(VietnameseNumber.Parse(text, new NumberContext { Max = max }));

    [Theory]
    [InlineData("linh năm")]
    [InlineData("lẻ hai")]
    [InlineData("mươi")]
    [InlineData("trăm")]
    [InlineData("nghìn")]
    [InlineData("hai ba")]
    [InlineData("hai trăm ba trăm")]
    [InlineData("hai mươi ba mươi")]
    [InlineData("hai nghìn ba nghìn")]
    [InlineData("hai nghìn ba triệu")]
    [InlineData("một tỷ tỷ")]
    [InlineData("một tỷ nghìn")]
    public void WordsThatDoNotFollowEachOtherInANumberAreNone(string text) => Assert.Equal(
        new NumberReading.Unreadable(UnreadableReason.NotANumber), VietnameseNumber.Parse(text, NumberContext.Any));

    [Theory]
    [InlineData("một nghìn linh năm", "1005")]
    [InlineData("một trăm lẻ hai", "102")]
    [InlineData("một trăm mười lăm", "115")]
    [InlineData("hai triệu ba trăm nghìn", "2300000")]
    [InlineData("ba nghìn tỷ", "3000000000000")]
    [InlineData("hai nghìn tỷ ba trăm triệu", "2000300000000")]
    public void StepsFallAndALargerOneRightBehindAnotherMultiplies(string text, string expected) =>
        Assert.Equal(Number(expected), VietnameseNumber.Parse(text, NumberContext.Any));

    [Fact]
    public void ThousandsOfBillionsAreConvertedLikeOtherMoney() =>
        Assert.Equal(Number("3000000"), VietnameseNumber.Parse("ba nghìn tỷ đồng", new NumberContext { Unit = "triệu đồng" }));

    [Theory]
    [InlineData("5-5")]
    [InlineData("15-10")]
    [InlineData("từ 5 đến 5")]
    public void ARangeRises(string text) => Assert.Equal(
        new NumberReading.Unreadable(UnreadableReason.SeveralNumbers), VietnameseNumber.Parse(text, NumberContext.Any));

    [Theory]
    [InlineData("65/45")]
    [InlineData("45/0")]
    public void AFractionOfMoreThanTheWholeIsNoPercentage(string text) => Assert.Equal(
        new NumberReading.Unreadable(UnreadableReason.SeveralNumbers), VietnameseNumber.Parse(text, new NumberContext { Unit = "%" }));

    [Fact]
    public void AFractionMayBeTheWhole() => Assert.Equal(
        new NumberReading.Number(100, NumberRemark.Fraction), VietnameseNumber.Parse("45/45", new NumberContext { Unit = "%" }));

    [Theory]
    [InlineData("200 triệu 1 tỷ")]
    [InlineData("2 triệu 3 triệu")]
    [InlineData("500 nghìn 2 triệu đồng")]
    public void AnAmountWhoseStepsDoNotFallIsNoNumber(string text) => Assert.Equal(
        new NumberReading.Unreadable(UnreadableReason.SeveralNumbers), VietnameseNumber.Parse(text, new NumberContext { Unit = "triệu đồng" }));

    [Theory]
    [InlineData("--5")]
    [InlineData("- -5")]
    [InlineData("giảm -5")]
    [InlineData("-giảm 5")]
    public void ANumberIsBelowZeroOnce(string text) => Assert.Equal(
        new NumberReading.Unreadable(UnreadableReason.NotANumber), VietnameseNumber.Parse(text, NumberContext.Any));

    [Fact]
    public void ALongTextIsNoNumber() => Assert.Equal(
        new NumberReading.Unreadable(UnreadableReason.NotANumber), VietnameseNumber.Parse(new string('1', 100_000), NumberContext.Any));

    private static NumberReading.Number Number(string invariant) => new(Parse(invariant));

    private static decimal Parse(string invariant) => decimal.Parse(invariant, CultureInfo.InvariantCulture);
}
