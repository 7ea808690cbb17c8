using CsCheck;
using GenderEquality.Functions.Reports.Text.LegacyFonts;

namespace GenderEquality.Tests.Reports.Text.LegacyFonts;

public sealed class LegacyTextTests
{
    // Letter and its code, one pair after the other, so that a slip in one place cannot move all that follow.
    private const string Tcvn3Pairs = """
        àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ
        òß ỏá õâ óã ọä ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ
        """;

    private const string VniPairs = """
        áaù àaø ảaû ãaõ ạaï ăaê ắaé ằaè ẳaú ẵaü ặaë âaâ ấaá ầaà ẩaå ẫaã ậaä đñ éeù èeø ẻeû ẽeõ ẹeï êeâ ếeá ềeà ểeå ễeã ệeä
        íí ìì ỉæ ĩó ịò óoù òoø ỏoû õoõ ọoï ôoâ ốoá ồoà ổoå ỗoã ộoä ơô ớôù ờôø ởôû ỡôõ ợôï
        úuù ùuø ủuû ũuõ ụuï ưö ứöù ừöø ửöû ữöõ ựöï ýyù ỳyø ỷyû ỹyõ ỵî
        """;

    private static readonly Dictionary<char, string> Tcvn3 = Pairs(Tcvn3Pairs, ('ư', "\u00AD"));

    private static readonly Dictionary<char, string> Vni = Pairs(VniPairs);

    public static TheoryData<char> MarkedLetters => [.. Vni.Keys];

    [Fact]
    public void TheTablesHoldEveryVietnameseLetterWithAMark()
    {
        // 67 small letters with a mark and 67 capitals: 134.
        Assert.Equal(67, Vni.Count);
        Assert.Equal(Vni.Keys.Order(), Tcvn3.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(MarkedLetters))]
    public void EveryLetterIsReadFromTcvn3(char letter)
    {
        Assert.Equal(letter.ToString(), LegacyText.ToUnicode(LegacyEncoding.Tcvn3, Tcvn3[letter]));
        Assert.Equal(Upper(letter), LegacyText.ToUnicode(LegacyEncoding.Tcvn3Capitals, Tcvn3[letter]));
    }

    [Theory]
    [MemberData(nameof(MarkedLetters))]
    public void EveryLetterIsReadFromVniInBothCases(char letter)
    {
        Assert.Equal(letter.ToString(), LegacyText.ToUnicode(LegacyEncoding.Vni, Vni[letter]));
        Assert.Equal(Upper(letter), LegacyText.ToUnicode(LegacyEncoding.Vni, Vni[letter].ToUpperInvariant()));
    }

    [Fact]
    public void TheCapitalsOfOrdinaryTcvn3FontsAreRead() =>
        Assert.Equal("ĂÂÊÔƠƯĐ", LegacyText.ToUnicode(LegacyEncoding.Tcvn3, "¡¢£¤¥¦§"));

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData(LegacyEncoding.Tcvn3, "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData(LegacyEncoding.Tcvn3, "B¸o c¸o tµi chÝnh", "Báo cáo tài chính")]
    [InlineData(LegacyEncoding.Tcvn3Capitals, "céng hßa x· héi chñ nghÜa viÖt nam", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData(LegacyEncoding.Vni, "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData(LegacyEncoding.Vni, "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData(LegacyEncoding.Vni, "cöûa ngaên chaùy", "cửa ngăn cháy")]
    public void KnownSentencesAreRead(LegacyEncoding encoding, string text, string expected) =>
        Assert.Equal(expected, LegacyText.ToUnicode(encoding, text));

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3, "Bình đẳng giới")]
    [InlineData(LegacyEncoding.Tcvn3, "hành vi")]
    [InlineData(LegacyEncoding.Vni, "Bình đẳng giới")]
    [InlineData(LegacyEncoding.Vni, "là hành vi")]
    [InlineData(LegacyEncoding.Vni, "Plan 117/KH-UBND, 45%")]
    public void TextTypedInUnicodeStaysThoughItsFontIsOld(LegacyEncoding encoding, string text) =>
        Assert.Equal(text, LegacyText.ToUnicode(encoding, text));

    [Fact]
    public void CharactersOfSymbolFontsAreRead() =>
        Assert.Equal("Độc", LegacyText.ToUnicode(LegacyEncoding.Tcvn3, "\uF0A7\uF0E9\uF063"));

    [Fact]
    public void AMarkThatBeginsARunBelongsToTheRunBefore()
    {
        Assert.Equal(1, LegacyText.LeadingMarks(LegacyEncoding.Vni, "äng hoøa"));
        Assert.Equal(0, LegacyText.LeadingMarks(LegacyEncoding.Vni, "ñöa"));
        Assert.Equal(0, LegacyText.LeadingMarks(LegacyEncoding.Tcvn3, "äng"));
    }

    [Fact]
    public void WordsSurviveTheWayThereAndBackInTcvn3() => Words(Tcvn3).Sample(word =>
        string.Equals(LegacyText.ToUnicode(LegacyEncoding.Tcvn3, Encode(word, Tcvn3)), word, StringComparison.Ordinal));

    [Fact]
    public void WordsSurviveTheWayThereAndBackInVni() => Words(Vni).Sample(word =>
        string.Equals(LegacyText.ToUnicode(LegacyEncoding.Vni, Encode(word, Vni)), word, StringComparison.Ordinal));

    [Theory]
    [InlineData(".VnTime", LegacyEncoding.Tcvn3)]
    [InlineData(".VnArial Narrow", LegacyEncoding.Tcvn3)]
    [InlineData(".vntime", LegacyEncoding.Tcvn3)]
    [InlineData(".VnTimeH", LegacyEncoding.Tcvn3Capitals)]
    [InlineData(".VnArial NarrowH", LegacyEncoding.Tcvn3Capitals)]
    [InlineData("VNI-Times", LegacyEncoding.Vni)]
    [InlineData("vni-helve", LegacyEncoding.Vni)]
    [InlineData("Times New Roman", null)]
    [InlineData("VnUnicode", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TheFontTellsTheEncoding(string? font, LegacyEncoding? expected) => Assert.Equal(expected, LegacyFont.Detect(font));

    private static Gen<string> Words(Dictionary<char, string> table) =>
        Gen.Char[string.Concat(table.Keys) + "bcdghklmnpqrstvx 0123456789.,-"].Array[0, 30].Select(chars => new string(chars));

    private static string Encode(string text, Dictionary<char, string> table) =>
        string.Concat(text.Select(c => table.TryGetValue(c, out var code) ? code : c.ToString()));

    private static Dictionary<char, string> Pairs(string text, params (char Letter, string Code)[] more) => text
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => (Letter: pair[0], Code: pair[1..]))
        .Concat(more)
        .ToDictionary(pair => pair.Letter, pair => pair.Code);

    private static string Upper(char letter) => letter.ToString().ToUpperInvariant();
}
