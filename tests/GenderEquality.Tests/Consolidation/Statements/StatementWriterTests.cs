using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Statements;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Consolidation.Statements;

/// <summary>What texts of statements come to, with three agencies of one group that have reported and two that have not.</summary>
public sealed class StatementWriterTests
{
    private const string Group = "quan-huyen";
    private static readonly Campaign Campaign = Readings.Campaign;
    private static readonly TableKey Budget = TableKey.Parse("PL5");
    private static readonly IReadOnlyList<Agency> Districts = [.. Campaign.Agencies.Where(agency => string.Equals(agency.Group, Group, StringComparison.Ordinal)).Take(5)];

    private static readonly IReadOnlyList<Measure> Measures =
    [
        new() { Key = "spent", Kind = MeasureKind.Sum, Table = Budget, Rows = ["city-budget"], Column = "spent", Decimals = 1 },
        new() { Key = "planned", Kind = MeasureKind.Sum, Table = Budget, Rows = ["city-budget"], Column = "planned", Decimals = 1 },
        new() { Key = "share", Kind = MeasureKind.Share, Of = ["spent", "planned"], Decimals = 1 },
        new() { Key = "nowhere", Kind = MeasureKind.Sum, Table = Budget, Rows = ["other"], Column = "spent" },
        new() { Key = "of-nothing", Kind = MeasureKind.Share, Of = ["spent", "zero"] },
        new() { Key = "zero", Kind = MeasureKind.Sum, Table = Budget, Rows = ["district-budget"], Column = "spent" },
        new() { Key = "less", Kind = MeasureKind.Difference, Of = ["spent", "planned"], Decimals = 1 },
        new() { Key = "received", Kind = MeasureKind.Agencies, Where = new MeasureFilter { States = [ReportingState.Received] } },
        new() { Key = "missing", Kind = MeasureKind.Agencies, Where = new MeasureFilter { States = [ReportingState.Missing] } },
        new() { Key = "late", Kind = MeasureKind.Agencies, Where = new MeasureFilter { States = [ReportingState.Late] } },
        new() { Key = "best", Kind = MeasureKind.Agencies, By = "spent", First = 1 },
        new() { Key = "low", Kind = MeasureKind.Agencies, By = "spent", Ascending = true, Test = new MeasureTest("share", "<", "50") },
    ];

    [Theory]
    [InlineData("Chi {spent}/{planned} triệu đồng ({share}%).", "Chi 60,5/120 triệu đồng (50,4%).")]
    [InlineData("Chi {spent}[[, khác {nowhere}]].", "Chi 60,5.")]
    [InlineData("Chi {spent}, khác {nowhere}.", null)]
    [InlineData("Chi {of-nothing}.", null)]
    [InlineData("Ngân sách quận {zero}.", "Ngân sách quận 0.")]
    [InlineData("[[less < 0 ? Giảm {less|abs}]][[less > 0 ? Tăng {less}]][[less = 0 ? Không đổi]].", "Giảm 59,5.")]
    [InlineData("{less|signed} điểm", "-59,5 điểm")]
    [InlineData("Có {received|count} đơn vị[[, {late|count} đơn vị quá hạn]].", "Có 03 đơn vị.")]
    [InlineData("[[late = 0 ? Đều đúng hạn.]][[late = 1 ? {late|one} đơn vị quá hạn.]]", "Đều đúng hạn.")]
    [InlineData("Số liệu của {spent|base} đơn vị.[[spent incomplete ?  Chưa đủ.]][[spent complete ?  Đủ.]]", "Số liệu của 3/5 đơn vị. Chưa đủ.")]
    [InlineData("[[less < 0 and late = 0 ? Cả hai.]][[less < 0 and late > 0 ? Một.]]", "Cả hai.")]
    public void TextsAreSaid(string text, string? said) => Assert.Equal(said, Said(text));

    [Fact]
    public void NamesAreJoinedAndLongListsCounted()
    {
        Assert.Equal($"Chưa gửi: {Districts[3].NameInText} và {Districts[4].NameInText}.", Said("Chưa gửi: {missing|list}."));
        Assert.Equal($"Đã gửi: {Districts[0].NameInText} và 02 đơn vị khác.", Said("Đã gửi: {received|list:1}."));
    }

    [Fact]
    public void AllThatEqualTheFirstAreNamed() =>
        Assert.Equal($"Cao nhất: {Districts[1].NameInText} (30) và {Districts[2].NameInText} (30).", Said("Cao nhất: {best|values}."));

    [Fact]
    public void ValuesMayCarryTheirUnit()
    {
        Assert.Equal($"Cao nhất: {Districts[1].NameInText} (30%) và {Districts[2].NameInText} (30%).", Said("Cao nhất: {best|values|unit:%}."));
        Assert.Equal($"Cao nhất: {Districts[1].NameInText} (30 người) và {Districts[2].NameInText} (30 người).", Said("Cao nhất: {best|values|unit:người}."));
    }

    [Fact]
    public void AgenciesAreTestedOneByOne() => Assert.Equal($"Thấp: {Districts[0].NameInText}.", Said("Thấp: {low|list}."));

    [Fact]
    public void RepeatsLeaveOutMembersWithoutFigure()
    {
        var repeat = new StatementRepeat { Key = "each", Over = StatementDimension.Agencies, Text = "{name} {spent}", By = "spent", Most = 2 };

        Assert.Equal($"Gồm {Districts[1].NameInText} 30; {Districts[2].NameInText} 30 và 01 đơn vị khác.", Said("Gồm {repeat:each}.", repeat));
    }

    [Fact]
    public void WhatIsNotSettledHasAnotherText()
    {
        var statement = Statement("Chi {spent}.") with { Unsettled = "Đang đối chiếu." };
        var written = Facts(new HashSet<(TableKey, string)> { (Budget, "city-budget") }, statement).Write().Sentences.Single();

        Assert.Equal("Đang đối chiếu.", written.Text);
        Assert.Equal("spent", Facts(new HashSet<(TableKey, string)> { (Budget, "city-budget") }, Statement("Chi {spent}.")).Write().Sentences.Single().Missing);
    }

    [Fact]
    public void FiguresTellTheirMeasureAndReports()
    {
        var figures = Facts([], Statement("Chi {spent} ({share}%).")).Write().Sentences.Single().Figures;

        Assert.Equal(["spent", "share"], figures.Select(figure => figure.Measure));
        Assert.Equal(60.5m, figures[0].Value);
        Assert.Equal("0-2", figures[0].From.ToString());
    }

    private static string? Said(string text, params IReadOnlyList<StatementRepeat> repeats) => Facts([], Statement(text) with { Repeats = repeats }).Write().Sentences.Single().Text;

    private static Statement Statement(string text) => new() { Key = "one", Section = "I", Text = text };

    private static StatementFacts Facts(HashSet<(TableKey Table, string Row)> unsettled, Statement statement)
    {
        var campaign = Campaign with { Agencies = Districts, Statements = new StatementSet { Measures = Measures, Sentences = [statement] } };
        var figures = new FigureAggregator(campaign);
        var reports = new List<ReportFacts>();
        foreach (var agency in Districts.Take(3))
        {
            var filled = Filled(reports.Count == 0 ? 0.5m : 30);
            var submission = SubmittedReports.Submission(Campaign, agency.Code.ToString());
            var report = new SubmittedReport(agency, submission, new ReportContent { Campaign = campaign.Id, Agency = agency.Code, Tables = [filled] }, []);
            reports.Add(new ReportFacts(agency, figures.Add(report), [filled]));
        }

        return new StatementFacts(
            campaign,
            [.. Districts.Select((agency, i) => new AgencyStanding(agency, Exempt: false, i < 3 ? SubmittedReports.Submission(Campaign, agency.Code.ToString()) : null, 1))],
            reports,
            figures.Result().Tables,
            unsettled);
    }

    private static TableFigures Filled(decimal spent) => new(
        Budget,
        [
            new FigureRow("city-budget", "Ngân sách thành phố", new Dictionary<string, Figure>(StringComparer.Ordinal) { ["planned"] = Number(40), ["spent"] = Number(spent) }),
            new FigureRow("district-budget", "Ngân sách quận, huyện", new Dictionary<string, Figure>(StringComparer.Ordinal) { ["spent"] = Number(0) }),
        ]);

    private static Figure Number(decimal number) => new(VietnameseFormat.Number(number)) { Number = number };
}
