using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Tests.Reports.Text;

public sealed class RomanNumberTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(39, "XXXIX")]
    [InlineData(40, "XL")]
    [InlineData(90, "XC")]
    [InlineData(444, "CDXLIV")]
    [InlineData(1999, "MCMXCIX")]
    [InlineData(RomanNumber.Largest, "MMMMCMXCIX")]
    public void NumberIsWrittenInTheUsualLetters(int number, string text) => Assert.Equal(text, RomanNumber.Write(number));

    [Fact]
    public void EveryNumberIsReadAsItWasWritten() =>
        Assert.All(Enumerable.Range(1, RomanNumber.Largest), number => Assert.Equal(number, RomanNumber.Read(RomanNumber.Write(number))));

    [Theory]
    [InlineData("iv", 4)]
    [InlineData("Xii", 12)]
    [InlineData("IIII", 4)]
    public void SmallLettersAndUnusualSpellingsAreRead(string text, int number) => Assert.Equal(number, RomanNumber.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("II.1")]
    [InlineData("IA")]
    public void AnythingElseIsNoRomanNumber(string text) => Assert.Null(RomanNumber.Read(text));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(RomanNumber.Largest + 1)]
    public void NumberWithoutRomanLettersIsRefused(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => RomanNumber.Write(number));
}
