using CsCheck;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Figures;

namespace GenderEquality.Tests.Reports.Figures;

public sealed class VietnameseNumberPropertyTests
{
    private static readonly string?[] Units = [null, "%", "triệu đồng", "/100.000 trẻ sinh sống"];

    private static readonly Gen<decimal> Values = Gen.Select(Gen.Long[-99_999_999_999, 99_999_999_999], Gen.Int[0, 4], (digits, places) => digits / Power(places));

    [Fact]
    public void WhatTheProductWritesItReadsBack() => Values.Sample(value =>
    {
        var reading = VietnameseNumber.Parse(VietnameseFormat.Number(value, 4), NumberContext.Any);
        return reading switch
        {
            NumberReading.Number number => number.Value == value,
            NumberReading.Ambiguous two => two.Vietnamese == value,
            _ => false,
        };
    });

    [Fact]
    public void WhatTheProductWritesIsReadBackAloneWhereTheConventionIsKnown() => Values.Sample(value =>
        VietnameseNumber.Parse(VietnameseFormat.Number(value, 4), new NumberContext { Convention = NumberConvention.Vietnamese })
            == new NumberReading.Number(value));

    [Fact]
    public void CountsAreReadBackAlone() => Gen.Long[-999_999_999_999, 999_999_999_999].Sample(value =>
        VietnameseNumber.Parse(VietnameseFormat.Number(value, 0), NumberContext.Whole) == new NumberReading.Number(value));

    [Fact]
    public void NoTextMakesItThrow() => Gen.Select(Gen.String, Gen.String[Gen.Char["0123456789.,-/ %()đtrtỷxkhông'"], 0, 30], Gen.Bool, Gen.Int[0, 3].Select(i => Units[i]))
        .Sample((any, likely, whole, unit) =>
            VietnameseNumber.Parse(any, new NumberContext { Integer = whole, Unit = unit }) is not null
            && VietnameseNumber.Parse(likely, new NumberContext { Integer = whole, Unit = unit }) is not null
            && VietnameseNumber.Parse(likely + any, new NumberContext { YesNo = whole }) is not null);

    private static decimal Power(int places) => places == 0 ? 1 : 10 * Power(places - 1);
}
