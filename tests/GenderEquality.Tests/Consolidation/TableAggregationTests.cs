using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Consolidation;

public sealed class TableAggregationTests
{
    private readonly Campaign campaign = SmallCampaign.Create();

    [Fact]
    public void FixedRowsAreSummedForAllAndForEachGroup()
    {
        var figures = Aggregate(campaign, Cases("so-b", 3, 2, 1), Cases("quan-1", 5, 4, 1), Cases("quan-3", 2, 2, 0));

        var table = figures.Tables.Single(t => t.Table.Key == SmallCampaign.Cases);
        Assert.Equal(10, figures.RowOf(SmallCampaign.Cases, "victims").Cells["now"].Number);
        Assert.Equal(["so", "quan"], table.Groups.Select(group => group.Group.Key));
        Assert.Equal([3, 7], table.Groups.Select(group => group.Rows[0].Cells["now"].Number));
        Assert.Equal([1, 2], table.Groups.Select(group => group.Contributors));
        Assert.Equal(3, table.Contributors);
        Assert.NotNull(table.Note);
    }

    [Fact]
    public void TotalLeftEmptyIsMadeFromItsParts()
    {
        var figures = Aggregate(campaign, Cases("quan-1", null, 4, 1), Cases("quan-2", 7, null, null));

        Assert.Equal(12, figures.RowOf(SmallCampaign.Cases, "victims").Cells["now"].Number);
        Assert.Empty(figures.Conflicts);
    }

    [Fact]
    public void TotalThatIsNotTheSumOfItsPartsIsKeptAndShown()
    {
        var figures = Aggregate(campaign, Cases("quan-1", 9, 4, 1));

        Assert.Equal(9, figures.RowOf(SmallCampaign.Cases, "victims").Cells["now"].Number);
        var conflict = Assert.Single(figures.Conflicts);
        Assert.Equal(FigureConflictKind.TotalDiffersFromParts, conflict.Kind);
        Assert.Equal(["9", "5"], conflict.Claims.Select(claim => claim.Text));
    }

    [Fact]
    public void FreeRowsAreCountedAndSummedPerAgencyGroupAndInAll()
    {
        var figures = Aggregate(
            campaign,
            Of(campaign, "so-a", Table(SmallCampaign.Activities, Row("1", ("people", 1200), ("women", 700)), Row("2", ("people", 30)))),
            Of(campaign, "quan-1", Table(SmallCampaign.Activities, Row("1", ("people", 50), ("women", 50)))),
            Of(campaign, "quan-2", Table(SmallCampaign.Activities, Row("1", ("people", 5)))));

        var rows = figures.Tables.Single(t => t.Table.Key == SmallCampaign.Activities).Rows;
        Assert.Equal(
            ["Sở, ban, ngành", "Sở a", "Cộng (Sở, ban, ngành)", "Ủy ban nhân dân quận, huyện", "UBND quận 1", "UBND quận 2", "Cộng (Ủy ban nhân dân quận, huyện)", "Tổng cộng"],
            rows.Select(row => row.Label));
        Assert.Equal([null, 1230, 1230, null, 50, 5, 55, 1285], rows.Select(row => row.Cells.GetValueOrDefault("people")?.Number));
        Assert.Equal([0, 2, 2, 0, 1, 1, 2, 4], rows.Select(row => row.Count));
        Assert.Equal("4 hoạt động", rows[^1].Cells["name"].Text);
        Assert.Equal("0-2", rows[^1].Cells["people"].From.ToString());
        Assert.Equal("1.285", rows[^1].Cells["people"].Text);
    }

    [Fact]
    public void AbsurdNumberDoesNotBreakTheSum()
    {
        var figures = Aggregate(campaign, Cases("quan-1", decimal.MaxValue, null, null), Cases("quan-2", decimal.MaxValue, 1, 0));

        Assert.Equal(1, figures.RowOf(SmallCampaign.Cases, "victims").Cells["now"].Number);
    }

    [Fact]
    public void RemarksOfAgenciesAreJoinedInPlanOrder()
    {
        SubmittedReport With(string agency, string remark)
        {
            var row = Row("women", ("now", 1));
            var cells = row.Cells.Append(KeyValuePair.Create("change", new Figure(remark))).ToDictionary(StringComparer.Ordinal);
            return Of(campaign, agency, Table(SmallCampaign.Cases, row with { Cells = cells }));
        }

        var figures = Aggregate(campaign, With("so-b", "Tăng 1"), With("quan-1", "Như năm trước"));

        var cell = figures.RowOf(SmallCampaign.Cases, "women").Cells["change"];
        Assert.Equal("SO-B: Tăng 1; QUAN-1: Như năm trước", cell.Text);
        Assert.Equal("0-1", cell.From.ToString());
        Assert.Equal("QUAN-1: Như năm trước", figures.Tables.Single(table => table.Table.Key == SmallCampaign.Cases).Groups[1].Rows[1].Cells["change"].Text);
    }

    [Fact]
    public void SumsAreExact()
    {
        var agencies = new[] { "quan-1", "quan-2", "quan-3" };
        var figures = Aggregate(campaign, [.. agencies.Select(agency => Cases(agency, 0.1m, null, null))]);

        Assert.Equal("0,3", figures.RowOf(SmallCampaign.Cases, "victims").Cells["now"].Text);
    }

    private SubmittedReport Cases(string agency, decimal? victims, decimal? women, decimal? men) =>
        Of(campaign, agency, Table(SmallCampaign.Cases, Row("victims", ("now", victims)), Row("women", ("now", women)), Row("men", ("now", men))));
}
