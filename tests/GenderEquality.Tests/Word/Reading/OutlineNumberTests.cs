using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading;
using static GenderEquality.Tests.Word.Reading.DocxBuilder;

namespace GenderEquality.Tests.Word.Reading;

/// <summary>Sections of the same words, told by the numbers of outlines of every form.</summary>
public sealed class OutlineNumberTests
{
    private const string Bold = "<w:b/>";

    [Theory]
    [InlineData("I", "II", "2. Kết quả đạt được", "II.2")]
    [InlineData("I", "II", "II.2. Kết quả đạt được", "II.2")]
    [InlineData("A", "B", "2. Kết quả đạt được", "B.2")]
    [InlineData("A", "B", "B.2. Kết quả đạt được", "B.2")]
    [InlineData("A", "B", "b.2) Kết quả đạt được", "B.2")]
    [InlineData("P7", "P8", "P8.2. Kết quả đạt được", "P8.2")]
    [InlineData("P7", "P8", "2. Kết quả đạt được", "P8.2")]
    [InlineData("1", "2", "2.2. Kết quả đạt được", "2.2")]
    [InlineData("PHAN1", "PHAN2", "PHAN2.2: Kết quả đạt được", "PHAN2.2")]
    public void NumberTellsWhichOfTheSameWords(string first, string second, string line, string key) =>
        Assert.Equal([key], Sections(Outline(first, second), $"{second}. Việc thứ hai", line));

    [Theory]
    [InlineData("Phần thứ hai: Việc cần làm")]
    [InlineData("PHẦN THỨ HAI. Việc cần làm")]
    [InlineData("Phần II. Việc cần làm")]
    [InlineData("B. Việc cần làm")]
    public void PartIsFoundByItsPlaceItsKeyOrItsOwnNumber(string line)
    {
        OutlineSection[] plain = [Section("A", "Việc cần làm"), Section("B", "Việc cần làm")];
        Assert.Equal(["B"], Sections(plain, line));
        OutlineSection[] named = [Section("A", "Việc cần làm") with { Numbering = "Phần thứ nhất." }, Section("B", "Việc cần làm") with { Numbering = "Phần thứ hai." }];
        Assert.Equal(["B"], Sections(named, line));
    }

    [Fact]
    public void NumberingOfTheCampaignsOwnCountsWithinItsChapter()
    {
        OutlineSection[] outline =
        [
            Section("A", "Một", SectionRequirement.Container), Section("A.1", "Kết quả đạt được") with { Numbering = "a)" },
            Section("B", "Hai", SectionRequirement.Container), Section("B.1", "Kết quả đạt được") with { Numbering = "a)" },
        ];
        Assert.Equal(["B.1"], Sections(outline, "B. Hai", "a) Kết quả đạt được"));
    }

    [Theory]
    [InlineData("II.2.1", "2.1.")]
    [InlineData("B.1", "1.")]
    [InlineData("P7.2", "P7.2.")]
    [InlineData("1.2", "1.2.")]
    [InlineData("C", "C.")]
    public void NumberShownComesFromTheKey(string key, string number) => Assert.Equal(number, Section(key, "x").Number);

    [Theory]
    [InlineData("")]
    [InlineData("ii")]
    [InlineData("A/1")]
    [InlineData("A..1")]
    [InlineData("A.1.1.1.1")]
    [InlineData("PHẦN")]
    [InlineData("ABCDEFGHI")]
    public void KeyThatTagsAndAddressesCannotCarryIsNone(string key) => Assert.False(SectionKey.TryParse(key, null, out _));

    private static OutlineSection[] Outline(string first, string second) =>
    [
        Section(first, "Việc thứ nhất", SectionRequirement.Container), Section(first + ".1", "Kết quả đạt được"), Section(first + ".2", "Kết quả đạt được"),
        Section(second, "Việc thứ hai", SectionRequirement.Container), Section(second + ".1", "Kết quả đạt được"), Section(second + ".2", "Kết quả đạt được"),
    ];

    private static OutlineSection Section(string key, string heading, SectionRequirement requirement = SectionRequirement.Required) => new(SectionKey.Parse(key), heading, requirement);

    /// <summary>Sections that a report with these headings has text in.</summary>
    private static IEnumerable<string> Sections(OutlineSection[] outline, params string[] headings)
    {
        var campaign = Readings.Campaign with { Outline = outline };
        using var file = new DocxBuilder().Body(P("SỞ Y TẾ", "", Bold), string.Concat(headings.Select(heading => P(heading, "", Bold))), P("Đã làm xong.")).Build();
        using var report = ReportReader.Read(file, new ExpectedReport(campaign, Readings.Health));
        return [.. report.Content!.Sections.Select(section => section.Key.ToString())];
    }
}
