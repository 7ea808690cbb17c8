using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Checks;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Reports.Checks;

public sealed class FigureChecksTests
{
    private static readonly Agency District = CheckedReports.Agency("quan-hong-bang");

    [Fact]
    public void MoreWomenThanParticipantsIsAnErrorWithItsExactPlace()
    {
        var finding = Only("PL2", "GE221",
            CheckedReports.Row("1", "Lễ phát động", "participants=100", "women=60"),
            CheckedReports.Row("2", "Hội nghị tập huấn", "participants=50", "women=60"));

        Assert.Equal("Phụ lục II, dòng 2 (Hội nghị tập huấn), cột Người tham gia - Nữ", finding.Place);
        Assert.Equal("60", finding.Read);
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Contains("“Người tham gia - Nữ” (60) lớn hơn “Người tham gia - Tổng số” (50)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCampaignDecidesHowSeriousAFindingIs()
    {
        var finding = Only("PL5", "GE221", CheckedReports.Row("other", "Huy động hợp pháp khác", "planned=10", "spent=12"));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }

    [Fact]
    public void ANumeratorAboveItsDenominatorIsAnError() =>
        Assert.Equal("Phụ lục I, dòng 1", Only("PL1", "GE221", Indicator("1.1", "numerator=12", "denominator=10")).Place![..17]);

    [Fact]
    public void MoreBoysThanGirlsIsNoErrorForTheSexRatioAtBirth() =>
        Assert.DoesNotContain(Find("PL1", Indicator("4.1", "numerator=1120", "denominator=1000", "value=112")), finding => finding.Code is "GE221" or "GE223");

    [Fact]
    public void ATotalMustBeTheSumOfItsRows()
    {
        var finding = Only("PL3", "GE222",
            CheckedReports.Row("victims", "Số nạn nhân", "current=10"),
            CheckedReports.Row("victims-women", "Phụ nữ", "current=7"),
            CheckedReports.Row("victims-children", "Trẻ em", "current=2"));

        Assert.Equal("Phụ lục III, dòng 2 (Số nạn nhân), cột Năm 2024", finding.Place);
        Assert.Contains("(9)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATotalIsNotComparedWithPartsThatCouldNotBeRead() => Assert.DoesNotContain(
        Find("PL3", CheckedReports.Row("victims", "Số nạn nhân", "current=10"), CheckedReports.Row("victims-women", "Phụ nữ", "current=7"), CheckedReports.Row("victims-children", "Trẻ em", "current=2 hoặc 3")),
        finding => finding.Code is "GE222");

    [Theory]
    [InlineData(10, false)]
    [InlineData(5, true)]
    public void ATotalMayHoldRowsThatTheAgencyAdded(int total, bool differs)
    {
        FigureRow[] rows = [CheckedReports.Row("victims", "Số nạn nhân", $"current={total}"), CheckedReports.Row("victims-women", "Phụ nữ", "current=7")];
        var report = CheckedReports.WithTexts(District) with { Tables = [new TableFigures(TableKey.Parse("PL3"), rows) { HasOtherRows = true }] };

        Assert.Equal(differs, FigureChecks.Find(CheckedReports.Campaign, District, report).Any(finding => finding.Code is "GE222"));
    }

    [Fact]
    public void ATotalOfMoneyMayBeOffByItsTolerance()
    {
        Assert.Empty(Budget("100,4"));
        Assert.Equal("GE222", Assert.Single(Budget("101")).Code);

        static IEnumerable<Finding> Budget(string total) => Find("PL5",
            CheckedReports.Row("city-budget", "Ngân sách thành phố", "planned=60", "spent=60"),
            CheckedReports.Row("other", "Khác", "planned=40", "spent=40"),
            CheckedReports.Row("total", "Tổng cộng", $"planned={total}", "spent=100"));
    }

    [Fact]
    public void ATotalAloneIsNotAgainstItsBlankRows() =>
        Assert.DoesNotContain(Find("PL3", CheckedReports.Row("victims", "Số nạn nhân", "current=10")), finding => finding.Code is "GE222");

    [Fact]
    public void ARowThatSaysWhoseSumItIsIsCheckedWithoutACheckOfItsOwn()
    {
        var table = CheckedReports.Campaign.Tables.First(table => table.Key == TableKey.Parse("PL4")) with { Checks = [] };
        var campaign = CheckedReports.Campaign with { Tables = [table] };
        var report = CheckedReports.WithTexts(District).With("PL4",
            CheckedReports.Row("district", "Cấp quận, huyện", "leaders=10"),
            CheckedReports.Row("district-heads", "Cấp trưởng", "leaders=4"),
            CheckedReports.Row("district-deputies", "Cấp phó", "leaders=5"));

        Assert.Equal("GE222", Assert.Single(FigureChecks.Find(campaign, District, report)).Code);
    }

    [Theory]
    [InlineData("67,6", true)]
    [InlineData("68", true)]
    [InlineData("67,7", true)]
    [InlineData("67,8", false)]
    [InlineData("67", false)]
    [InlineData("76,6", false)]
    public void ARatioMayBeRoundedButNotWrong(string value, bool holds) =>
        Assert.Equal(holds, !Find("PL1", Indicator("1.1", "numerator=676", "denominator=1000", $"value={value}")).Any(finding => finding.Code is "GE223"));

    [Fact]
    public void ARatioUsesTheScaleOfItsIndicator()
    {
        var agency = CheckedReports.Agency("so-y-te");
        Assert.DoesNotContain(FindFor(agency, "PL1", Indicator("4.2", "numerator=8", "denominator=20000", "value=40")), finding => finding.Code is "GE223");
        Assert.Single(FindFor(agency, "PL1", Indicator("4.2", "numerator=8", "denominator=20000", "value=0,04")), finding => finding.Code is "GE223");
    }

    [Fact]
    public void AJumpAgainstLastYearIsWorthALook()
    {
        var finding = Only("PL1", "GE224", Indicator("1.1", "value=60", "previous=40"));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Contains("50%", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Find("PL1", Indicator("1.1", "value=50", "previous=40")), other => other.Code is "GE224");
        Assert.DoesNotContain(Find("PL1", Indicator("1.1", "value=50", "previous=0")), other => other.Code is "GE224");
    }

    [Fact]
    public void AValueOutsideThePlausibleRangeOfItsIndicatorIsWorthALook()
    {
        var finding = Only("PL1", "GE225", Indicator("1.1", "value=120"));
        Assert.Contains("từ 0 đến 100", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADenominatorOfNothingIsAnError() => Only("PL1", "GE228", Indicator("4.1", "numerator=3", "denominator=0"));

    [Fact]
    public void ASharedIndicatorNeedsNumeratorAndDenominator()
    {
        Only("PL1", "GE227", Indicator("1.1", "value=60"));
        Assert.DoesNotContain(FindFor(CheckedReports.Agency("so-y-te"), "PL1", Indicator("4.3", "value=15")), finding => finding.Code is "GE227");
    }

    [Fact]
    public void AnIndicatorLeftOutIsNamedUnlessANoteSaysWhy()
    {
        var missing = Find("PL1", Indicator("1.1", "numerator=6", "denominator=10"), Indicator("4.1", "note=chưa thống kê được"))
            .Where(finding => finding.Code is "GE108").Select(finding => finding.Place!).ToList();

        Assert.NotEmpty(missing);
        Assert.DoesNotContain(missing, place => place.StartsWith("Phụ lục I, dòng 1 ", StringComparison.Ordinal) || place.Contains("Tỷ số giới tính", StringComparison.Ordinal));
    }

    [Fact]
    public void LastYearsValueIsComparedWithWhatWasReportedThen()
    {
        var campaign = CheckedReports.Campaign with { PreviousFigures = [new KnownFigure(District.Code, TableKey.Parse("PL1"), "1.1", 55.4m)] };
        Assert.Single(Previous("60"));
        Assert.Empty(Previous("55,4"));
        Assert.Empty(Previous("55"));

        IEnumerable<Finding> Previous(string value) => FigureChecks
            .Find(campaign, District, CheckedReports.WithTexts(District).With("PL1", Indicator("1.1", $"previous={value}")))
            .Where(finding => finding.Code is "GE226");
    }

    [Fact]
    public void ADayOfAnotherYearIsWorthALook() =>
        Assert.Equal("Phụ lục II, dòng 1 (Hội thi), cột Ngày bắt đầu", Only("PL2", "GE210", CheckedReports.Row("1", "Hội thi", "date=05/03/2042")).Place);

    [Fact]
    public void ATotalUnderFreeRowsIsComparedWithThemAndIsNoRow()
    {
        var rows = new[] { CheckedReports.Row("1", "Hội thi", "sessions=1", "participants=100"), CheckedReports.Row("2", "Tọa đàm", "sessions=2", "participants=50") };
        var report = CheckedReports.WithTexts(District) with
        {
            Tables = [new TableFigures(TableKey.Parse("PL2"), rows) { Total = CheckedReports.Row("total", "Tổng cộng", "sessions=3", "participants=160") }],
        };

        var finding = Assert.Single(FigureChecks.Find(CheckedReports.Campaign, District, report));
        Assert.Equal("GE222", finding.Code);
        Assert.Equal("Phụ lục II, dòng Tổng cộng, cột Người tham gia - Tổng số", finding.Place);
        Assert.Contains("(150)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARatioBeyondAllNumbersIsToldAndStopsNothing()
    {
        var findings = Find("PL1", Indicator("4.1", "numerator=999999999999999999", "denominator=0,00000000000000001", "value=50")).ToList();

        var absurd = Assert.Single(findings, finding => finding.Code is "GE225" && finding.Place!.EndsWith("Tử số", StringComparison.Ordinal));
        Assert.Equal(FindingSeverity.Error, absurd.Severity);
        Assert.Contains("quá lớn", absurd.Message, StringComparison.Ordinal);
        Assert.Single(findings, finding => finding.Code is "GE228");
    }

    [Theory]
    [InlineData("1000000000000000", false)]
    [InlineData("1000000000000001", true)]
    [InlineData("-1000000000000001", true)]
    public void AFigureThatIsNotAddedUpIsTold(string figure, bool isTold) =>
        Assert.Equal(isTold, Find("PL5", CheckedReports.Row("other", "Khác", $"planned={figure}")).Any(finding => finding.Message.Contains("quá lớn", StringComparison.Ordinal)));

    [Fact]
    public void NoFigureBreaksAnyCheck()
    {
        decimal?[] extremes = [decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 999_999_999_999_999_999m, 0, null];
        foreach (var table in CheckedReports.Campaign.Tables)
        {
            foreach (var first in extremes)
            {
                foreach (var second in extremes)
                {
                    FigureRow Row(string key) => new(key, key, table.Columns
                        .Select((column, index) => (column.Key, Number: index % 2 == 0 ? first : second))
                        .Where(cell => cell.Number is not null)
                        .ToDictionary(cell => cell.Key, cell => new Figure("x") { Number = cell.Number }, StringComparer.Ordinal));
                    var rows = ReportRows.Of(CheckedReports.Campaign, table, null).Select(row => Row(row.Key)).DefaultIfEmpty(Row("1")).Append(Row("2")).ToList();
                    var report = CheckedReports.WithTexts(District) with { Tables = [new TableFigures(table.Key, rows) { Total = Row("total") }] };

                    Assert.NotNull(FigureChecks.Find(CheckedReports.Campaign with { PreviousFigures = [new KnownFigure(District.Code, table.Key, "1.1", decimal.MinValue)] }, District, report).ToList());
                }
            }
        }
    }

    private static Finding Only(string table, string code, params FigureRow[] rows) =>
        Assert.Single(Find(table, rows), finding => string.Equals(finding.Code, code, StringComparison.Ordinal));

    private static IEnumerable<Finding> Find(string table, params FigureRow[] rows) => FindFor(District, table, rows);

    private static IEnumerable<Finding> FindFor(Agency agency, string table, params FigureRow[] rows) =>
        FigureChecks.Find(CheckedReports.Campaign, agency, CheckedReports.WithTexts(agency).With(table, rows));

    private static FigureRow Indicator(string key, params string[] cells) =>
        CheckedReports.Row(key, CheckedReports.Campaign.Indicators.First(indicator => string.Equals(indicator.Key, key, StringComparison.Ordinal)).Name, cells);
}
