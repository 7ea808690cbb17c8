using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Consolidated.Signed;
using GenderEquality.Tests.Consolidation.Statements;
using GenderEquality.Tests.SecondCampaign;

namespace GenderEquality.Tests.Consolidation.Settlements;

/// <summary>What an officer decides between figures of the sample reports, in everything that is printed.</summary>
public sealed class SettledYearTests(SampleYear year) : IClassFixture<SampleYear>
{
    private static readonly TableKey Indicators = TableKey.Parse("PL1");
    private static readonly TableKey Violence = TableKey.Parse("PL3");

    [Fact]
    public void NothingIsChosenByDefault()
    {
        Assert.All(year.Report.Conflicts, conflict => Assert.Null(conflict.Settled));
        Assert.Contains("đang đối chiếu", Signed(year.Report), StringComparison.Ordinal);
    }

    [Fact]
    public void ChosenSourceStandsInTableStatementAndAppendix()
    {
        var report = Settled("1.1", "sum");

        var row = Row(report, Indicators, "1.1");
        Assert.Equal((226, 382), (row.Cells["numerator"].Number, row.Cells["denominator"].Number));
        Assert.Equal(TargetOutcome.NotReached, row.Indicator!.Against(2025));
        Assert.DoesNotContain((Indicators, "1.1"), report.Unsettled);
        Assert.Contains("09 chỉ tiêu đang đối chiếu (2.1, 2.2,", Text(report, "verdicts"), StringComparison.Ordinal);
        Assert.Contains("1.1, 2.3", Text(report, "verdicts"), StringComparison.Ordinal);
        var small = report.StatementTables.Single(table => table.Table.Key is "objective-1").Rows.First(cells => cells[0].StartsWith("1.1.", StringComparison.Ordinal));
        Assert.Contains("59,2 (226/382)", small);
        Assert.Contains("chưa đạt", small);
        Assert.DoesNotContain("59,16", Signed(report), StringComparison.Ordinal);
        Assert.True(Signed(report).Split("59,2").Length > 2, "The appendix does not print the figure of the table in the text, with the same decimals.");
    }

    [Fact]
    public void LastYearsFigureIsThatOfTheChosenSource()
    {
        var claim = Claims(year.Report, "2.1").Claims[1];
        var row = Row(Settled("2.1", claim.Key), Indicators, "2.1");

        Assert.NotEqual(Claims(year.Report, "2.1").Claims[0].Cells["previous"], claim.Cells["previous"]);
        Assert.Equal(claim.Cells["previous"], row.Indicator!.Previous);
        Assert.Equal(claim.Cells["numerator"], row.Cells["numerator"].Number);
    }

    [Fact]
    public void OfficersOwnValuesStandInThePlaceOfAnySource()
    {
        var report = Decided(Settlement("1.1", null) with { Values = new Dictionary<string, decimal> { ["numerator"] = 300, ["denominator"] = 400, ["previous"] = 70 } });

        var row = Row(report, Indicators, "1.1");
        Assert.Equal((75m, 70m, TargetOutcome.Reached), (row.Indicator!.Value, row.Indicator.Previous, row.Indicator.Against(2025)));
        Assert.Equal("số do đầu mối kết luận", row.Note);
    }

    [Fact]
    public void SettledRowOfAFixedTableIsPrinted()
    {
        var report = Decided(Settlement("perpetrators", "cong-an", Violence));

        Assert.Equal((22m, 24m), (Row(report, Violence, "perpetrators").Cells["current"].Number, Row(report, Violence, "perpetrators").Cells["previous"].Number));
        Assert.DoesNotContain("số người gây bạo lực được phát hiện", Text(report, "violence-unsettled"), StringComparison.Ordinal);
    }

    [Fact]
    public void FiguresOfTheOtherPlaceOfAPairCanBeChosen()
    {
        var claim = Claims(year.Report, "3.2a").Claims.Single(claim => claim.Key.StartsWith("place:", StringComparison.Ordinal));
        var report = Settled("3.2a", claim.Key);

        Assert.Equal((489m, 553m), (Row(report, Indicators, "3.2a").Cells["numerator"].Number, Row(report, Indicators, "3.2a").Cells["denominator"].Number));
        Assert.Null(Row(report, Indicators, "3.2a").Indicator!.Previous);
    }

    [Fact]
    public void RowIsOpenAgainWhenASourceSaysSomethingElse()
    {
        var settlement = Settlement("1.1", "so-noi-vu");
        var before = year.Consolidated(new OfficerDecisions { Settlements = [settlement] });
        var after = year.Consolidated(new OfficerDecisions { Settlements = [settlement] }, Changed("so-noi-vu", "1.1", "numerator", 37));

        Assert.DoesNotContain((Indicators, "1.1"), before.Unsettled);
        Assert.Contains((Indicators, "1.1"), after.Unsettled);
        var conflict = after.Conflicts.First(conflict => conflict is { Row: "1.1", Unsettles: true });
        Assert.True(conflict.Reopened);
        Assert.Null(conflict.Settled);
    }

    [Fact]
    public void ChangeElsewhereLeavesTheDecisionAsItIs()
    {
        var settlement = Settlement("1.1", "so-noi-vu");

        Assert.DoesNotContain((Indicators, "1.1"), year.Consolidated(new OfficerDecisions { Settlements = [settlement] }, Changed("cuc-thong-ke", "2.1", "numerator", 1)).Unsettled);
    }

    [Fact]
    public void DecidingOneRowOfAPairReopensNoDecisionOnTheOther()
    {
        Settlement[] both = [Settlement("4.1", "so-y-te"), Settlement("4.2", "so-y-te")];
        var report = year.Consolidated(new OfficerDecisions { Settlements = both });

        Assert.DoesNotContain(report.Unsettled, place => place.Row is "4.1" or "4.2");
        Assert.Contains((Indicators, "4.2"), Decided(both[0]).Unsettled);
    }

    [Fact]
    public void RowOfAPairThatAgreesNowNeedsNoDecisionOfItsOwn()
    {
        var report = Decided(Settlement("4.1", null) with { Values = new Dictionary<string, decimal> { ["numerator"] = 13465, ["denominator"] = 12000 } });

        Assert.DoesNotContain(report.Unsettled, place => place.Row is "4.1" or "4.2");
    }

    [Fact]
    public void DecisionsAreAmongTheInputs()
    {
        var inputs = new ReportInputs(year.Report.Campaign, []);
        var settled = inputs with { Decisions = new OfficerDecisions { Settlements = [Settlement("1.1", "sum")] } };

        Assert.NotEqual(inputs.Fingerprint(), settled.Fingerprint());
        Assert.NotEqual(settled.Fingerprint(), (inputs with { Decisions = new OfficerDecisions { Settlements = [Settlement("1.1", "so-noi-vu")] } }).Fingerprint());
    }

    private ConsolidatedReport Settled(string row, string source) => Decided(Settlement(row, source));

    private ConsolidatedReport Decided(Settlement settlement) => year.Consolidated(new OfficerDecisions { Settlements = [settlement] });

    private Settlement Settlement(string row, string? source, TableKey? table = null) => new(table ?? Indicators, row)
    {
        Source = source,
        Reason = "Theo niên giám thống kê",
        Claims = Claims(year.Report, row).Hash,
        By = "can-bo@example.vn",
        At = new DateTimeOffset(2024, 12, 11, 2, 0, 0, TimeSpan.Zero),
    };

    private static RowClaims Claims(ConsolidatedReport report, string row) => RowClaims.Of(report.Conflicts).Single(claims => string.Equals(claims.Row, row, StringComparison.Ordinal));

    private static AggregatedRow Row(ConsolidatedReport report, TableKey table, string row) =>
        report.Tables.Single(other => other.Table.Key == table).Rows.Single(other => string.Equals(other.Key, row, StringComparison.Ordinal));

    private static string Text(ConsolidatedReport report, string key) => report.Statements.Single(written => string.Equals(written.Statement.Key, key, StringComparison.Ordinal)).Text!;

    private static string Signed(ConsolidatedReport report)
    {
        using var file = new MemoryStream();
        SignedDocument.Write(file, report);
        return Produced.Words(file.ToArray());
    }

    private SubmittedReport Changed(string agency, string row, string column, decimal number)
    {
        var report = year.Reports.Single(report => string.Equals(report.Agency.Code.ToString(), agency, StringComparison.Ordinal));
        FigureRow With(FigureRow figures) => !string.Equals(figures.Key, row, StringComparison.Ordinal) ? figures : figures with
        {
            Cells = new Dictionary<string, Figure>(figures.Cells, StringComparer.Ordinal) { [column] = new Figure(VietnameseFormat.Number(number)) { Number = number } },
        };
        return report with { Content = report.Content with { Tables = [.. report.Content.Tables.Select(table => table.Key == Indicators ? table with { Rows = [.. table.Rows.Select(With)] } : table)] } };
    }
}
