using System.Globalization;
using System.Text;
using CsCheck;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Tests.Reports.Text;

public sealed class TextKeyTests
{
    [Theory]
    [InlineData("KIẾN NGHỊ, ĐỀ XUẤT", "kien nghi de xuat")]
    [InlineData("  Kiến nghị -  đề\u00A0xuất: ", "kien nghi de xuat")]
    [InlineData("Phương hướng, nhiệm vụ năm 2025", "phuong huong nhiem vu nam 2025")]
    [InlineData("Ký\u200Bhiệu", "kyhieu")]
    [InlineData("Ðề án", "de an")]
    [InlineData("...", "")]
    [InlineData(null, "")]
    public void CaseDiacriticsAndPunctuationDoNotCount(string? text, string key) => Assert.Equal(key, TextKey.Of(text));

    [Fact]
    public void ComposedAndDecomposedTextShareAKey()
    {
        const string text = "Phòng ngừa và ứng phó với bạo lực trên cơ sở giới";
        Assert.Equal(TextKey.Of(text), TextKey.Of(text.Normalize(NormalizationForm.FormD)));
    }

    // As the key is defined: of the whole text, decomposed.
    [Fact]
    public void CharactersOneByOneGiveTheKeyOfTheWholeText() => Gen.OneOf(Gen.Char, Gen.Char['\0', '\u2100'], Gen.Char['\u0300', '\u0370'], Gen.Char['\u1E00', '\u1EFF'], Gen.Char[' ', '~']).Array[0, 12].Sample(characters =>
    {
        var text = new string(characters);
        var key = new StringBuilder();
        foreach (var c in XmlText.Clean(text).Normalize(NormalizationForm.FormKD))
        {
            if (c is 'đ' or 'Đ' or 'ð' or 'Ð' || char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                key.Append(c is 'đ' or 'Đ' or 'ð' or 'Ð' ? 'd' : char.ToLowerInvariant(c));
            }
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return string.Equals(key.ToString().TrimEnd(), TextKey.Of(text), StringComparison.Ordinal);
    }, iter: 50_000);

    [Fact]
    public void TheKeyOfAKeyIsItself() => Gen.String.Sample(text =>
    {
        var key = TextKey.Of(text);
        return string.Equals(key, TextKey.Of(key), StringComparison.Ordinal);
    });

    [Fact]
    public void CleanTextHasNoForbiddenCharacterAndStaysAsItIs() => Gen.String.Sample(text =>
    {
        var clean = XmlText.Clean(text);
        return !XmlText.HasForbidden(clean) && clean.IsNormalized() && string.Equals(clean, XmlText.Clean(clean), StringComparison.Ordinal);
    });

    [Fact]
    public void CharactersThatXmlForbidsAreDropped() =>
        Assert.Equal("a\tb\nc😀d", XmlText.Clean("a\u0000\tb\u001F\nc😀\uD83D\uFFFFd"));
}
