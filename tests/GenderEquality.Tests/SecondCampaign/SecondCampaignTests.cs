using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Tests.Excel;
using GenderEquality.Tests.Word;
using GenderEquality.Tests.Word.Reading;
using Json.Schema;
using static GenderEquality.Tests.SecondCampaign.DrugCampaign;

namespace GenderEquality.Tests.SecondCampaign;

/// <summary>Another year, province and field: everything that the product makes of it comes from its file, and nothing from the shipped campaign.</summary>
public sealed class SecondCampaignTests
{
    /// <summary>Words of the shipped campaign that have no business in this one.</summary>
    private static readonly string[] OfTheFirst =
        ["2023", "2024", "2025", "2030", "Hải Phòng", "thành phố", "bình đẳng", "phụ nữ", "bạo lực", "về giới", "sở giới", "LĐTBXH", "Thương binh", "LHPN", "quận"];

    private static readonly (string Tag, string Text)[] BaBeFigures =
    [
        ("BM1/1.1/tu", "30"), ("BM1/1.1/mau", "60"), ("BM1/1.1/kq", "50"),
        ("BM3/nam/quanly", "50"), ("BM3/nu/quanly", "10"), ("BM3/nam/cai", "24"), ("BM3/nu/cai", "6"), ("BM3/nam/tyle", "48"),
        ("BM3/nam/caonhat", "14"), ("BM3/nu/caonhat", "2"), ("BM3/nam/coso", "30"), ("BM3/nu/coso", "8"), ("BM3/nam/tuoi", "31,5"),
        ("BM3/tong/caonhat", "15"), ("BM3/tong/coso", "38"),
    ];

    [Fact]
    public void FileIsValidAndSatisfiesTheSchema()
    {
        using var file = Open();
        Assert.Empty(CampaignFile.Read(file).Errors);
        file.Position = 0;
        using var document = JsonDocument.Parse(file);
        using var reader = new StreamReader(ShippedCampaigns.OpenSchema());
        var schema = JsonSchema.FromText(reader.ReadToEnd(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        Assert.True(schema.Evaluate(document.RootElement).IsValid);
    }

    [Fact]
    public void EveryAgencysTemplateIsValidAndShowsTheOutlinesOwnNumbers()
    {
        Assert.All(Drugs.Agencies, agency => DocxAssert.Valid(Produced.Template(Drugs, agency)));
        using var template = new WordFile(Produced.Template(Drugs, BaBe));
        string[] headings = ["Phần thứ nhất. TÌNH HÌNH TỆ NẠN MA TÚY", "1. Diễn biến trên địa bàn", "2.1. Cai nghiện tại gia đình, cộng đồng", "Phần thứ ba. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", "3.2. Dạy nghề cho người sau cai."];
        Assert.All(headings, heading => Assert.NotNull(template.Paragraph(heading)));
    }

    [Theory]
    [InlineData("A", null, "Phần thứ nhất")]
    [InlineData("B.2.1", null, "Phần thứ hai, mục 2.1")]
    [InlineData("B.3", 2, "Phần thứ hai, mục 3, nhiệm vụ 2")]
    [InlineData("C", null, "Phần thứ ba")]
    public void PlacesAreCalledAsTheOutlineCallsThem(string section, int? task, string place) =>
        Assert.Equal(place, PlaceNames.Section(Drugs, SectionKey.Parse(section), task));

    [Fact]
    public void EverySectionAndFigureTypedIntoTheTemplateIsReadBack()
    {
        foreach (var agency in Drugs.Agencies)
        {
            using var report = Read(Filled(agency, BaBeFigures), agency);
            var expected = Drugs.Outline.Where(section => section.Requirement != SectionRequirement.Container).SelectMany(section => section.PerTask
                ? agency.Tasks.Select((_, i) => Answer(ReportTags.Task(section.Key, i + 1)))
                : [Answer(ReportTags.Section(section.Key))]);
            Assert.Equal(expected, report.Content!.Sections.Select(section => Readings.Lines(section.Blocks)));
            Assert.Equal(string.Empty, Readings.Lines(report.Content.Unplaced));
        }

        using var filled = Read(Filled(BaBe, BaBeFigures), BaBe);
        Assert.Equal(
            BaBeFigures.Select(figure => figure.Tag + "=" + figure.Text).Order(StringComparer.Ordinal),
            filled.Content!.Tables.SelectMany(table => table.Rows.SelectMany(row => row.Cells.Select(cell => $"{table.Key}/{row.Key}/{cell.Key}={cell.Value.Text}"))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ReportInTheAgencysOwnFormIsFoundByTheOutlinesNumbers()
    {
        using var report = Read(FreeForm(), NaRi);
        Assert.Equal(
            ["A.1: Có 03 xã phức tạp.", "A.2: Toàn huyện có 50 người nghiện.", "B.1: Mở 04 buổi nói chuyện.", "B.2.1: Cai cho 20 người.", "B.3/2: Mở 01 lớp.", "C: Giữ vững địa bàn."],
            report.Content!.Sections.Select(section => $"{section.Key}{(section.Task is { } task ? $"/{task}" : string.Empty)}: {Readings.Lines(section.Blocks.Where(block => block is Paragraph))}"));
        Assert.Equal(string.Empty, Readings.Lines(report.Content.Unplaced));
        Assert.Equal(18, Cell(report, "BM3", "nam", "cai").Number);
        Assert.Contains(report.Findings, finding => string.Equals(finding.Code, FindingCodes.FreeForm.Code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task FiguresBecomeOneByEachColumnsOwnKind()
    {
        var (report, files) = await Consolidate();
        DocxAssert.Valid(files["signed"]);
        DocxAssert.Valid(files["compilation"]);
        DocxAssert.Valid(files["review"]);
        XlsxAssert.Valid(files["workbook"]);
        var total = report.Tables[2].Rows[0];

        // 60 and 50 people; 30 and 20 treated; most in a month 15 and 14; beds 38 on the 12th, 20 on the 20th
        Assert.Equal(["110", "50", "45,45", "15", "20"], new[] { "quanly", "cai", "tyle", "caonhat", "coso" }.Select(column => total.Cells[column].Text));
        Assert.DoesNotContain("tuoi", total.Cells.Keys);
        var indicator = report.Tables[0].Rows.Single(row => row.Indicator?.Indicator.Key is "1.1").Indicator!;
        Assert.Equal((45m, TargetOutcome.NotReached, TargetOutcome.NoTarget), (indicator.Value, indicator.Against(2035), indicator.Against(2031)));
        Assert.StartsWith("Số toàn tỉnh khác", Assert.Single(report.Conflicts).Explanation, StringComparison.Ordinal);
        Assert.Equal("Kết quả thực hiện chỉ tiêu so với mục tiêu đến năm 2027 (số chỉ tiêu)", report.Charts.Single(chart => chart.Topic is ChartTopic.Targets).Title);
        Assert.Contains("Mục tiêu đến năm 2035", Produced.Words(files["signed"]), StringComparison.Ordinal);
        Assert.Contains("Phần thứ hai. KẾT QUẢ PHÒNG, CHỐNG MA TÚY", Produced.Words(files["signed"]), StringComparison.Ordinal);
        Assert.Contains("Phần thứ hai. KẾT QUẢ PHÒNG, CHỐNG MA TÚY", Produced.Words(files["compilation"]), StringComparison.Ordinal);
        Assert.Contains("Toàn tỉnh", Produced.Words(files["workbook"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingThatIsMadeSpeaksOfTheFirstCampaign()
    {
        var (report, files) = await Consolidate();
        var submitted = Submitted()[1];
        var mails = ProducedMails.Of(Drugs, submitted);
        Assert.Equal(Enum.GetValues<MailKind>(), mails.Select(mail => mail.Kind).Distinct().Order());
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["conflicts"] = string.Join('\n', report.Conflicts.Select(conflict => conflict.Explanation)),
            ["findings"] = string.Join('\n', Submitted().SelectMany(one => one.Findings).Select(finding => $"{finding.Place} {finding.Message}")),
            ["mails"] = string.Join('\n', mails.Select(mail => mail.Words)),
            ["codes"] = string.Join('\n', FindingCodes.All.Select(code => code.Title + code.Advice)),
        };
        foreach (var (name, file) in files)
        {
            words[name] = Produced.Words(file);
        }

        foreach (var agency in Drugs.Agencies)
        {
            words[$"template of {agency.Code}"] = Produced.Words(Produced.Template(Drugs, agency));
            words[$"appendices of {agency.Code}"] = Produced.Words(await Produced.AppendixWorkbook(Drugs, agency));
        }

        foreach (var page in await Produced.Pages(Drugs, BaBe, submitted))
        {
            words["page " + page.Title] = Produced.Words(page);
        }

        Assert.Equal(9 + 8 + 6, words.Count);
        Assert.All(words, made => Assert.NotEmpty(made.Value));
        Assert.Empty(words.SelectMany(made => OfTheFirst.Where(word => made.Value.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{made.Key}: {word}")));
    }

    private static Task<(ConsolidatedReport Report, IReadOnlyDictionary<string, byte[]> Files)> Consolidate() => Produced.Consolidated(Drugs, Submitted());

    private static SubmittedReport[] Submitted()
    {
        using var first = Read(Filled(BaBe, BaBeFigures), BaBe);
        using var second = Read(FreeForm(), NaRi);
        using var whole = Read(Filled(Health, ("BM1/1.1/tu", "45"), ("BM1/1.1/mau", "100"), ("BM1/1.1/kq", "45")), Health);
        return [Submit(whole, Health, 15), Submit(first, BaBe, 12), Submit(second, NaRi, 20)];
    }

    private static Figure Cell(ReadReport report, string table, string row, string column) => Readings.Cell(report.Content!, table, row, column)!;
}
