using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Consolidation;

public sealed class IndicatorAggregationTests
{
    private readonly Campaign campaign = SmallCampaign.Create();

    [Fact]
    public void SharesAreSummedNeverAveraged()
    {
        // Averaging 10% and 90% would give 50%.
        var figures = Aggregate(campaign, One("quan-1", Share("1.3", 1, 10)), One("quan-2", Share("1.3", 900, 1000)));

        var row = figures.RowOf(SmallCampaign.Indicators, "1.3");
        Assert.Equal(901, row.Cells["num"].Number);
        Assert.Equal(1010, row.Cells["den"].Number);
        Assert.Equal("89,21", row.Cells["value"].Text);
        Assert.Equal("0-1", row.Cells["value"].From.ToString());
        Assert.Equal("cộng từ 2/3 đơn vị", row.Note);
        Assert.Empty(figures.Conflicts);
    }

    [Fact]
    public void LeadsThatGiveTheSameFiguresCountOnce()
    {
        var figures = Aggregate(campaign, One("so-a", Share("1.2", 45, 100)), One("so-b", Share("1.2", 45, 100)));

        var row = figures.RowOf(SmallCampaign.Indicators, "1.2");
        Assert.Equal(45, row.Cells["num"].Number);
        Assert.Equal("số của SO-B, SO-A", row.Note);
        Assert.Empty(figures.Conflicts);
    }

    [Fact]
    public void LeadsThatDifferAreBothShownAndTheFirstNamedStandsInTheTable()
    {
        var figures = Aggregate(campaign, One("so-a", Share("1.2", 45, 100)), One("so-b", Share("1.2", 60, 120)));

        var row = figures.RowOf(SmallCampaign.Indicators, "1.2");
        Assert.Equal(60, row.Cells["num"].Number);
        Assert.Contains("Số liệu cần đối chiếu", row.Note, StringComparison.Ordinal);
        var conflict = Assert.Single(figures.Conflicts);
        Assert.Equal(FigureConflictKind.LeadsDiffer, conflict.Kind);
        Assert.Equal(["60/120 = 50%", "45/100 = 45%"], conflict.Claims.Select(claim => claim.Text));
        Assert.Equal(["Sở b", "Sở a"], conflict.Claims.Select(claim => claim.Source));
        Assert.Equal([true, false], conflict.Claims.Select(claim => claim.Chosen));
    }

    [Theory]
    [InlineData(50, 49.9, false)]
    [InlineData(50, 49.996, true)]
    public void LeadsThatDifferAsShownAreAlwaysShown(double first, double second, bool same)
    {
        var figures = Aggregate(campaign, One("so-a", Row("1.2", ("value", (decimal)second))), One("so-b", Row("1.2", ("value", (decimal)first))));

        Assert.Equal(same, figures.Conflicts.Count == 0);
        Assert.Equal(same ? "số của SO-B, SO-A" : "số của SO-B; xem mục Số liệu cần đối chiếu", figures.RowOf(SmallCampaign.Indicators, "1.2").Note);
    }

    [Fact]
    public void FigureOfTheWholeCityIsComparedWithTheSumOfShares()
    {
        var figures = Aggregate(
            campaign, One("so-b", Share("1.1", 70, 100)), One("quan-1", Share("1.1", 20, 30)), One("quan-3", Share("1.1", 10, 30)));

        Assert.Equal(70, figures.RowOf(SmallCampaign.Indicators, "1.1").Cells["num"].Number);
        var conflict = Assert.Single(figures.Conflicts);
        Assert.Equal(FigureConflictKind.WholeDiffersFromShares, conflict.Kind);
        Assert.Equal(["70/100 = 70%", "30/60 = 50%"], conflict.Claims.Select(claim => claim.Text));
        Assert.Equal("Cộng từ 2/3 đơn vị", conflict.Claims[1].Source);
        Assert.Equal("1-2", conflict.Claims[1].From.ToString());
    }

    [Fact]
    public void FigureOfTheWholeCityThatMatchesTheSumIsNoConflict()
    {
        var figures = Aggregate(campaign, One("so-b", Share("1.1", 30, 60)), One("quan-1", Share("1.1", 20, 30)), One("quan-3", Share("1.1", 10, 30)));

        Assert.Empty(figures.Conflicts);
        Assert.Equal(60, figures.RowOf(SmallCampaign.Indicators, "1.1").Cells["den"].Number);
    }

    [Fact]
    public void ShareWithoutNumeratorIsListedInsteadOfAveragedIn()
    {
        var figures = Aggregate(campaign, One("quan-1", Row("1.3", ("value", 20))), One("quan-2", Share("1.3", 1, 4)), One("quan-3", Share("1.3", 1, 4)));

        Assert.Equal(25, figures.RowOf(SmallCampaign.Indicators, "1.3").Cells["value"].Number);
        Assert.Equal("1-2", figures.RowOf(SmallCampaign.Indicators, "1.3").Cells["num"].From.ToString());
        var conflict = Assert.Single(figures.Conflicts);
        Assert.Equal(FigureConflictKind.ShareNotSummable, conflict.Kind);
        Assert.Equal("UBND quận 1", Assert.Single(conflict.Claims).Source);
    }

    [Fact]
    public void OnlyShareOfSeveralWithoutNumeratorIsNotTheResultOfTheWhole()
    {
        var figures = Aggregate(campaign, One("quan-2", Row("1.3", ("value", 20), ("prev", 21))), One("quan-3", Row("2.3", ("value", 1))));

        var row = figures.RowOf(SmallCampaign.Indicators, "1.3");
        Assert.False(row.Cells.ContainsKey("value"));
        Assert.False(row.Cells.ContainsKey("prev"));
        Assert.StartsWith("chưa đủ tử số, mẫu số", row.Note, StringComparison.Ordinal);
        Assert.Equal(TargetOutcome.NoFigure, row.Indicator!.Against(2025));
        Assert.False(figures.RowOf(SmallCampaign.Indicators, "2.3").Cells.ContainsKey("value"));
        Assert.Equal([FigureConflictKind.ShareNotSummable, FigureConflictKind.ShareNotSummable], figures.Conflicts.Select(conflict => conflict.Kind));
    }

    [Fact]
    public void NumbersThatCannotBeSummedAreAllListed()
    {
        var figures = Aggregate(campaign, One("quan-1", Row("2.3", ("value", 1.5m))), One("quan-2", Row("2.3", ("value", 1.7m))));

        Assert.False(figures.RowOf(SmallCampaign.Indicators, "2.3").Cells.ContainsKey("value"));
        Assert.Equal(["1,5 lần", "1,7 lần"], Assert.Single(figures.Conflicts).Claims.Select(claim => claim.Text));
    }

    [Fact]
    public void FigureOfAnAgencyThatDoesNotAnswerForItIsShownButNotCounted()
    {
        var figures = Aggregate(campaign, One("so-b", Share("1.2", 1, 2)), One("quan-1", Share("1.2", 1, 2)));

        Assert.Equal(1, figures.RowOf(SmallCampaign.Indicators, "1.2").Cells["num"].Number);
        Assert.Equal(FigureConflictKind.NotALead, Assert.Single(figures.Conflicts).Kind);
    }

    [Theory]
    [InlineData("1.1", 59.99, TargetOutcome.NotReached)]
    [InlineData("1.1", 59.996, TargetOutcome.NotReached)]
    [InlineData("1.1", 60, TargetOutcome.Reached)]
    [InlineData("1.3", 30, TargetOutcome.NotReached)]
    [InlineData("1.3", 29.99, TargetOutcome.Reached)]
    public void ValueIsJudgedUnrounded(string indicator, double value, TargetOutcome expected)
    {
        var figures = Aggregate(campaign, One("quan-1", Share(indicator, (decimal)value, 100)));

        Assert.Equal(expected, figures.RowOf(SmallCampaign.Indicators, indicator).Indicator!.Against(2025));
    }

    [Fact]
    public void IndicatorWithoutFigureSaysSo()
    {
        var result = Aggregate(campaign).RowOf(SmallCampaign.Indicators, "1.1").Indicator!;

        Assert.Equal(TargetOutcome.NoFigure, result.Against(2030));
        Assert.Equal("chưa có số liệu", ConsolidationTexts.Outcome(result.Against(2030)));
        Assert.Equal(55, result.Previous);
        Assert.Null(result.Change);
    }

    [Fact]
    public void KnownValueOfLastYearComesBeforeTheLeadsOwn()
    {
        var figures = Aggregate(campaign, One("so-b", Row("1.1", ("num", 65), ("den", 100), ("prev", 54)), Row("1.2", ("value", 50), ("prev", 40))));

        Assert.Equal(10, figures.RowOf(SmallCampaign.Indicators, "1.1").Indicator!.Change);
        Assert.Equal(40, figures.RowOf(SmallCampaign.Indicators, "1.2").Indicator!.Previous);
        Assert.Equal(string.Empty, figures.RowOf(SmallCampaign.Indicators, "1.1").Cells["prev"].From.ToString());
        Assert.Equal("0", figures.RowOf(SmallCampaign.Indicators, "1.2").Cells["prev"].From.ToString());
    }

    [Fact]
    public void QuestionIsAnsweredInWords()
    {
        var row = Aggregate(campaign, One("so-a", Row("2.2", ("value", 1)))).RowOf(SmallCampaign.Indicators, "2.2");

        Assert.Equal("có", row.Cells["value"].Text);
        Assert.Equal(TargetOutcome.Reached, row.Indicator!.Against(2025));
    }

    [Theory]
    [InlineData(1, 1, 1, 1, "3/3")]
    [InlineData(1, 0, 1, 0, "2/3")]
    [InlineData(0, 0, 0, 0, "0/3")]
    public void AQuestionIsAnsweredYesOnlyWhereEveryShareSaysSo(int first, int second, int third, int expected, string counted)
    {
        var asked = With("2.2", indicator => indicator with { Leads = new AgencySelection(["group:quan"]) });

        var row = Aggregate(
            asked,
            Of(asked, "quan-1", Table(SmallCampaign.Indicators, Row("2.2", ("value", first)))),
            Of(asked, "quan-2", Table(SmallCampaign.Indicators, Row("2.2", ("value", second)))),
            Of(asked, "quan-3", Table(SmallCampaign.Indicators, Row("2.2", ("value", third))))).RowOf(SmallCampaign.Indicators, "2.2");

        Assert.Equal(expected, row.Cells["value"].Number);
        Assert.Contains(counted, row.Note, StringComparison.Ordinal);
        Assert.Equal("0-2", row.Cells["value"].From.ToString());
    }

    [Fact]
    public void TheOnlyShareThatIsExpectedIsTheResultOfTheWhole()
    {
        var alone = campaign with { Agencies = [.. campaign.Agencies.Where(agency => agency.Code.ToString() is not ("quan-2" or "quan-3"))] };

        var figures = Aggregate(alone, Of(alone, "quan-1", Table(SmallCampaign.Indicators, Row("2.3", ("value", 1.5m), ("prev", 1.4m)), Row("1.3", ("value", 20)))));

        var number = figures.RowOf(SmallCampaign.Indicators, "2.3");
        Assert.Equal((1.5m, 1.4m), (number.Cells["value"].Number!.Value, number.Cells["prev"].Number!.Value));
        Assert.Equal("số của QUAN-1", number.Note);
        Assert.Equal(20, figures.RowOf(SmallCampaign.Indicators, "1.3").Cells["value"].Number);
        Assert.Empty(figures.Conflicts);
    }

    [Fact]
    public void TheFirstLeadWithAValueStandsInTheTable()
    {
        var figures = Aggregate(campaign, One("so-a", Share("1.2", 45, 100)), One("so-b", Row("1.2", ("num", 60))));

        var row = figures.RowOf(SmallCampaign.Indicators, "1.2");
        Assert.Equal((45m, 45m), (row.Cells["num"].Number!.Value, row.Cells["value"].Number!.Value));
        var conflict = Assert.Single(figures.Conflicts);
        Assert.Equal(["Sở a", "Sở b"], conflict.Claims.Select(claim => claim.Source));
        Assert.Equal([true, false], conflict.Claims.Select(claim => claim.Chosen));
    }

    [Fact]
    public void WithoutAnyValueTheFirstNamedLeadStandsInTheTable()
    {
        var row = Aggregate(campaign, One("so-a", Row("1.2", ("num", 45))), One("so-b", Row("1.2", ("num", 60)))).RowOf(SmallCampaign.Indicators, "1.2");

        Assert.Equal(60, row.Cells["num"].Number);
        Assert.False(row.Cells.ContainsKey("value"));
    }

    [Fact]
    public void AShareBeyondAllNumbersIsNoResult()
    {
        var huge = With("1.3", indicator => indicator with { Scale = 1_000_000_000_000m });

        var figures = Aggregate(huge, Of(huge, "quan-1", Table(SmallCampaign.Indicators, Share("1.3", 1_000_000_000_000_000m, 0.000001m))));

        Assert.False(figures.RowOf(SmallCampaign.Indicators, "1.3").Cells.ContainsKey("value"));
    }

    [Fact]
    public void NothingCountedAtAllIsNoPercentage()
    {
        var row = Aggregate(campaign, One("quan-1", Share("1.3", 0, 0)), One("quan-2", Share("1.3", 0, 0))).RowOf(SmallCampaign.Indicators, "1.3");

        Assert.Equal(0, row.Cells["den"].Number);
        Assert.False(row.Cells.ContainsKey("value"));
        Assert.Equal(TargetOutcome.NoFigure, row.Indicator!.Against(2025));
    }

    private Campaign With(string key, Func<Indicator, Indicator> change) => campaign with
    {
        Indicators = [.. campaign.Indicators.Select(indicator => string.Equals(indicator.Key, key, StringComparison.Ordinal) ? change(indicator) : indicator)],
    };

    private SubmittedReport One(string agency, params Functions.Reports.Content.FigureRow[] rows) =>
        Of(campaign, agency, Table(SmallCampaign.Indicators, rows));
}
