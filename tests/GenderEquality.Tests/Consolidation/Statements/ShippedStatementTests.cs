using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Tests.Word.Reading;

namespace GenderEquality.Tests.Consolidation.Statements;

/// <summary>The statements that ship with the first campaign, recomputed from the sample reports of all its agencies by other means.</summary>
public sealed class ShippedStatementTests(SampleYear year) : IClassFixture<SampleYear>
{
    private static readonly CultureDigits Digits = new();

    private ConsolidatedReport Report => year.Report;

    [Fact]
    public void ActivitiesAreThoseOfTheReports()
    {
        var (sessions, people, women) = (Sum("PL2", null, "sessions"), Sum("PL2", null, "participants"), Sum("PL2", null, "women"));

        Assert.StartsWith(
            $"Các cơ quan, đơn vị, địa phương tổ chức {Digits.Of(Rows("PL2").Count())} hoạt động truyền thông, tập huấn với {Digits.Of(sessions)} cuộc, {Digits.Of(people)} lượt người tham gia, "
            + $"trong đó nữ {Digits.Of(women)} lượt ({Digits.Of(women / people * 100, 1)}%)",
            Text("activities"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void BudgetIsThatOfTheReports()
    {
        var (planned, spent) = (Sum("PL5", "total", "planned"), Sum("PL5", "total", "spent"));

        Assert.StartsWith($"Kinh phí thực hiện {VietnameseFormat.Number(spent, 1)}/{VietnameseFormat.Number(planned, 1)} triệu đồng, đạt {Digits.Of(spent / planned * 100, 1)}% kế hoạch", Text("budget"), StringComparison.Ordinal);
    }

    [Fact]
    public void CasesOfDistrictsAreComparedWithLastYear()
    {
        var (now, before) = (Sum("PL3", "cases", "current", "quan-huyen"), Sum("PL3", "cases", "previous", "quan-huyen"));

        Assert.StartsWith($"Tại 15/15 quận, huyện phát hiện {now} vụ bạo lực trên cơ sở giới, giảm {before - now} vụ ({Digits.Of((before - now) / before * 100, 1)}%) so với năm 2023", Text("violence"), StringComparison.Ordinal);
    }

    [Fact]
    public void IndicatorsFallIntoClassesThatAddUpToThoseOfThePlan()
    {
        var numbers = Text("verdicts").Split(" chỉ tiêu ").SkipLast(1).Select(part => int.Parse(part[(part.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(20, numbers[0]);
        Assert.Equal(20, numbers.Skip(1).Sum());
    }

    [Fact]
    public void EveryFigureOfTheReportsIsCountedAnewFromTheirRows()
    {
        var recount = new Recount(year);
        var figures = Manifest.Parse(Report.Manifest.Span).Statements.SelectMany(said => said.Figures.Select(figure => (said.Key, Figure: figure))).ToList();
        var counted = figures.Select(said => (said.Key, said.Figure.Measure, said.Figure.Member, said.Figure.Value, Anew: recount.Of(said.Figure.Measure, said.Figure.Member))).Where(said => said.Anew is not null).ToList();

        Assert.True(counted.Count > figures.Count * 2 / 3, $"Only {counted.Count} of {figures.Count} figures could be counted anew.");
        Assert.Empty(counted.Where(said => said.Value is { } value && Math.Abs(value - said.Anew!.Value) > 1e-15m));
    }

    [Fact]
    public void EveryFigureNamesItsCellsAndReports() => Assert.All(
        Manifest.Parse(Report.Manifest.Span).Statements.SelectMany(said => said.Figures).Where(figure => figure.Cells.Count > 0 && figure.Value is not (null or 0)),
        figure =>
        {
            Assert.All(figure.Cells, cell => Assert.Matches(@"^PL\d\[[^\]]+\](\.[a-z-]+)?$", cell));
            Assert.True(figure.From.Length > 0 || IsSet(figure.Measure), figure.Measure);
        });

    [Fact]
    public void WhoHasReportedIsSaidByName() => Assert.EndsWith(
        "có 44/47 cơ quan, đơn vị, địa phương gửi báo cáo (93,6%), đều đúng hạn; 03 đơn vị chưa gửi: Sở Giao thông vận tải, Thanh tra thành phố và Hội Cựu chiến binh thành phố.",
        Text("counts"),
        StringComparison.Ordinal);

    [Fact]
    public void EverySentenceThatIsSaidIsWhole() => Assert.All(
        Report.Statements,
        written =>
        {
            Assert.False(string.IsNullOrWhiteSpace(written.Text));
            Assert.DoesNotMatch(@"[{}\[\]]|  | ,|\.\.|: \.", written.Text);
        });

    [Fact]
    public void FiguresThatAreNotSettledAreNotPrinted()
    {
        var unsettled = Report.Unsettled.Select(place => place.Row).ToHashSet(StringComparer.Ordinal);
        var rows = Report.StatementTables.Where(written => written.Table.Key.StartsWith("objective-", StringComparison.Ordinal)).SelectMany(written => written.Rows).ToList();

        Assert.NotEmpty(unsettled);
        Assert.All(rows.Where(row => unsettled.Contains(row[0].Split(". ")[0])), row => Assert.Equal(["đang đối chiếu", "đang đối chiếu", "-"], row.Skip(1).Take(3)));
        Assert.Equal(Readings.Campaign.Objectives.Count, Report.StatementTables.Count(written => written.Table.Key.StartsWith("objective-", StringComparison.Ordinal)));
    }

    private static bool IsSet(string measure) => Readings.Campaign.Statements.Measures.Single(other => string.Equals(other.Key, measure, StringComparison.Ordinal)).Kind
        is MeasureKind.Agencies or MeasureKind.Indicators or MeasureKind.Unsettled;

    private string Text(string key) => Report.Statements.Single(written => string.Equals(written.Statement.Key, key, StringComparison.Ordinal)).Text!;

    private IEnumerable<FigureRow> Rows(string table, string? group = null) => year.Reports.Where(report => group is null || string.Equals(report.Agency.Group, group, StringComparison.Ordinal))
        .SelectMany(report => report.Content.Tables).Where(figures => figures.Key == TableKey.Parse(table)).SelectMany(figures => figures.Rows);

    private decimal Sum(string table, string? row, string column, string? group = null) => Rows(table, group)
        .Where(figures => row is null || string.Equals(figures.Key, row, StringComparison.Ordinal)).Sum(figures => figures.Cells.GetValueOrDefault(column)?.Number ?? 0);

    /// <summary>Numbers as Vietnamese write them, by the machine's own tables instead of the product's.</summary>
    private sealed class CultureDigits
    {
        private readonly System.Globalization.NumberFormatInfo format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

        public string Of(decimal value, int decimals = 0) => Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(System.Globalization.CultureInfo.InvariantCulture), format);
    }
}
