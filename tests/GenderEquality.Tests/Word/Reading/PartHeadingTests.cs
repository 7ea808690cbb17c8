using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>"Phần thứ …" for outlines of as many parts as there are.</summary>
public sealed class PartHeadingTests
{
    private const string Bold = "<w:b/>";

    private static readonly string[] Roman =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"];

    private static readonly Campaign Campaign = Readings.Campaign with
    {
        Outline = [.. Roman.Select((key, index) => new OutlineSection(SectionKey.Parse(key), $"Lĩnh vực {Names[index]}", SectionRequirement.Required))],
    };

    private static string[] Names =>
    [
        "giáo dục", "y tế", "lao động", "việc làm", "truyền thông", "gia đình", "chính trị", "nông nghiệp", "khoa học", "thể thao", "du lịch",
        "giao thông", "công nghiệp", "thương mại", "tài chính", "nội vụ", "tư pháp", "quốc phòng", "an ninh", "môi trường", "dân tộc",
    ];

    [Theory]
    [InlineData("Phần thứ nhất", "I")]
    [InlineData("Phần thứ nhì", "II")]
    [InlineData("PHẦN THỨ SÁU", "VI")]
    [InlineData("Phần thứ bảy", "VII")]
    [InlineData("Phần thứ bẩy", "VII")]
    [InlineData("Phần thứ tám:", "VIII")]
    [InlineData("Phần thứ mười", "X")]
    [InlineData("Phần thứ mười một", "XI")]
    [InlineData("PHẦN THỨ MƯỜI LĂM", "XV")]
    [InlineData("Phần thứ hai mươi", "XX")]
    [InlineData("Phần thứ hai mươi mốt", "XXI")]
    public void APartIsFoundByItsOrdinalAloneWithItsNameBelow(string line, string key)
    {
        var name = Names[Array.IndexOf(Roman, key)];
        Assert.Equal([$"{key}: Nội dung của phần."], Sections(P(line, "", Bold), P($"LĨNH VỰC {name.ToUpperInvariant()}", "", Bold), P("Nội dung của phần.")));
    }

    [Theory]
    [InlineData("Phần thứ bảy: Lĩnh vực chính trị", "VII")]
    [InlineData("Phần thứ bảy. LĨNH VỰC CHÍNH TRỊ", "VII")]
    [InlineData("PHẦN THỨ MƯỜI HAI - LĨNH VỰC GIAO THÔNG", "XII")]
    public void APartIsFoundByItsOrdinalBeforeItsName(string line, string key) =>
        Assert.Equal([$"{key}: Nội dung của phần."], Sections(P(line, "", Bold), P("Nội dung của phần.")));

    [Fact]
    public void AShortNameBehindAnOrdinalCountsByTheNumber() =>
        Assert.Equal(["VII: Nội dung của phần."], Sections(P("Phần thứ bảy: Lĩnh vực về chính trị, cán bộ", "", Bold), P("Nội dung của phần.")));

    [Fact]
    public void ACapitalBeginsTheNameOfThePart() =>
        Assert.Equal(["X: Nội dung của phần."], Sections(P("Phần thứ mười Một số lĩnh vực thể thao", "", Bold), P("Nội dung của phần.")));

    private static List<string> Sections(params string[] body)
    {
        using var report = ReportReader.Read(new DocxBuilder().Body(body).Build(), new ExpectedReport(Campaign, Readings.Health));
        return [.. report.Content!.Sections.Select(section => $"{section.Key}: {Readings.Lines(section.Blocks)}")];
    }
}
