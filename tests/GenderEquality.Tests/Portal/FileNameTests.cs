using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Tests.Portal;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("b\uFFFEc\uFFFF\uFDD0.docx", "bc.docx")]
    [InlineData("\uD83D\uDE00 b\u00E1o c\u00E1o.docx", "\uD83D\uDE00 báo cáo.docx")]
    [InlineData("3? <chính thức> *2024*|cuối.docx", "3? <chính thức> *2024*|cuối.docx")]
    [InlineData("BC 12:BC-SYT.docx", "BC 12:BC-SYT.docx")]
    [InlineData("bc\u2028.docx ", "bc.docx")]
    public void NamesKeepWhatIsACharacter(string given, string expected) => Assert.Equal(expected, FileNames.Clean(given));

    // An attribute cannot hold half a pair.
    [Fact]
    public void HalvesOfPairsAreNoCharacters()
    {
        Assert.Equal("bc.docx", FileNames.Clean("b\uD83Dc\uDE00.docx"));
        Assert.Equal("b_c_.docx", WindowsNames.Of("b\uD83Dc\uDE00.docx"));
    }

    [Fact]
    public void LongNamesAreCutBetweenCharacters()
    {
        var clean = FileNames.Clean(string.Concat(Enumerable.Repeat("\uD83D\uDE00", 150)) + ".docx");

        Assert.InRange(clean.Length, 149, 150);
        Assert.EndsWith("\uDE00.docx", clean, StringComparison.Ordinal);
        Assert.True(clean.IsNormalized());
    }

    [Fact]
    public void EqualNamesAreToldApart()
    {
        Assert.Equal(["ky.pdf", "ky (3).pdf", "ky (2).pdf"], FileNames.Distinct(["ky.pdf", "ky.pdf", "ky (2).pdf"]));
        Assert.Equal(["Ky.pdf", "ky (2).pdf", "KY (3).PDF"], FileNames.Distinct(["Ky.pdf", "ky.pdf", "KY.PDF"]));
        Assert.Equal(["a", "b"], FileNames.Distinct(["a", "b"]));
    }

    [Theory]
    [InlineData("3? <chính thức> *2024*|cuối.docx", "3_ _chính thức_ _2024__cuối.docx")]
    [InlineData("BC 12:BC-SYT.docx", "BC 12_BC-SYT.docx")]
    [InlineData("a\"b\\c/d.pdf", "a_b_c_d.pdf")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.docx", "_nul.docx")]
    [InlineData("Com1.tar.gz", "_Com1.tar.gz")]
    [InlineData("lpt\u00B9.docx", "_lpt\u00B9.docx")]
    [InlineData("aux .pdf", "_aux .pdf")]
    [InlineData("console.docx", "console.docx")]
    [InlineData("com10.docx", "com10.docx")]
    [InlineData("cuối cùng...", "cuối cùng")]
    [InlineData(" bc. ", "bc")]
    [InlineData("...", "_")]
    [InlineData("", "_")]
    [InlineData("bc\uFFFE\u0007.docx", "bc__.docx")]
    public void NamesInArchivesAreOnesThatWindowsCanWrite(string given, string expected) => Assert.Equal(expected, WindowsNames.Of(given));

    [Fact]
    public void LongNamesInArchivesLeaveRoomForTheFolder()
    {
        var name = WindowsNames.Of(new string('á', 300) + ".docx");

        Assert.Equal(120, name.Length);
        Assert.EndsWith("á.docx", name, StringComparison.Ordinal);
    }
}
