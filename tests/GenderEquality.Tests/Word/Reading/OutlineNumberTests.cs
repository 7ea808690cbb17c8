using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
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
    [InlineData("PHAN1", "PHAN2", "PHAN2.2. Cai nghiện", "PHAN2.2")]
    [InlineData("A", "B", "B.2. Trong năm", "B.2")]
    [InlineData("A", "B", "B. 2. Trong năm", "B.2")]
    public void WordAfterTheNumberIsNoneOfIt(string first, string second, string line, string key) =>
        Assert.Equal([key], Sections([.. Outline(first, second)[..5], Section(second + ".2", line[(line.LastIndexOf('.') + 2)..])], $"{second}. Việc thứ hai", line));

    [Fact]
    public void SameNumberUnderTwoHeadingsIsThatOfTheNearest()
    {
        OutlineSection[] outline =
        [
            Section("I", "Tình hình chung", SectionRequirement.Container),
            Section("I.1", "Tuyên truyền", SectionRequirement.Container),
            Section("I.1.1", "Kết quả đạt được") with { Numbering = "a)" }, Section("I.1.2", "Khó khăn, hạn chế") with { Numbering = "b)" },
            Section("I.2", "Đào tạo", SectionRequirement.Container),
            Section("I.2.1", "Kết quả đạt được") with { Numbering = "a)" }, Section("I.2.2", "Khó khăn, hạn chế") with { Numbering = "b)" },
        ];
        string[] headings = ["I. Tình hình chung", "1. Tuyên truyền", "a) Kết quả đạt được", "b) Khó khăn, hạn chế", "2. Đào tạo", "a) Kết quả đạt được", "b) Khó khăn, hạn chế"];
        Assert.Equal(["I.1.1: Câu 3.", "I.1.2: Câu 4.", "I.2.1: Câu 6.", "I.2.2: Câu 7."], SectionsWithText(outline, headings));
    }

    [Theory]
    [InlineData("PHAN1", "PHAN2", "PHAN3")]
    [InlineData("I", "II", "III")]
    public void NumberOfAPartIsNoNumberWithinAnother(string first, string second, string third)
    {
        OutlineSection[] outline = [.. Outline(first, second), Section(second + ".3", "Việc khác"), Section(third, "Nhiệm vụ")];
        Assert.Equal([$"{second}.1: Câu 2.", $"{third}: Câu 3."], SectionsWithText(outline, $"{second}. Việc thứ hai", "1. Kết quả đạt được", "PHẦN 3. NHIỆM VỤ"));
    }

    [Theory]
    [InlineData("II.3", "3.2. Đã họp", "II.3/2")]
    [InlineData("2.3", "2.3.2. Đã họp", "2.3/2")]
    [InlineData("2.3", "3.2. Đã họp", "2.3/2")]
    public void TaskIsFoundByItsNumberWithTheChaptersOrWithout(string key, string line, string task)
    {
        var chapter = key.Split('.')[0];
        OutlineSection[] outline = [Section(chapter, "Chung", SectionRequirement.Container), Section(key, "Nhiệm vụ được giao") with { PerTask = true }];
        Assert.Equal([task], Tasks(outline, $"{chapter}. Chung", $"{(char.IsDigit(chapter[0]) ? key : "3")}. Nhiệm vụ được giao", line));
    }

    [Fact]
    public void EverySectionOfTasksHasThem()
    {
        OutlineSection[] outline = [Section("I", "Đã làm") with { PerTask = true }, Section("II", "Sẽ làm") with { PerTask = true }];
        Assert.Equal(["I/1", "II/2"], Tasks(outline, "I. Đã làm", "I.1. Họp", "II. Sẽ làm", "II.2. Họp"));
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
    private static IEnumerable<string> Sections(OutlineSection[] outline, params string[] headings) =>
        Read(outline, Readings.Health, [.. headings.Select(heading => P(heading, "", Bold)), P("Đã làm xong.")]).Sections.Select(section => section.Key.ToString());

    /// <summary>The same with a sentence under each heading but that of a container, which says which heading it is under.</summary>
    private static IEnumerable<string> SectionsWithText(OutlineSection[] outline, params string[] headings)
    {
        var containers = outline.Where(section => section.Requirement == SectionRequirement.Container).Select(section => section.Heading).ToList();
        var body = headings.Select((heading, index) => P(heading, "", Bold) + (containers.Exists(container => heading.EndsWith(container, StringComparison.Ordinal)) ? string.Empty : P($"Câu {index + 1}.")));
        return Read(outline, Readings.Health, [.. body]).Sections.Select(section => $"{section.Key}: {Readings.Lines(section.Blocks)}");
    }

    /// <summary>Tasks of a report of an agency with two, with a sentence under each heading.</summary>
    private static IEnumerable<string> Tasks(OutlineSection[] outline, params string[] headings) =>
        Read(outline, Readings.Health with { Tasks = ["Tổ chức hội nghị triển khai kế hoạch", "Kiểm tra việc thực hiện tại cơ sở"] }, [.. headings.Select(heading => P(heading, "", Bold) + P("Đã làm."))])
            .Sections.Where(section => section.Task is not null).Select(section => $"{section.Key}/{section.Task}");

    private static ReportContent Read(OutlineSection[] outline, Agency agency, params string[] body)
    {
        var campaign = Readings.Campaign with { Outline = outline };
        using var file = new DocxBuilder().Body([P("SỞ Y TẾ", "", Bold), .. body]).Build();
        using var report = ReportReader.Read(file, new ExpectedReport(campaign, agency));
        return report.Content!;
    }
}
