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
