using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Consolidated;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Consolidation;

/// <summary>How a row that several agencies report becomes one figure.</summary>
public sealed class CombinationTests
{
    private static readonly Campaign Small = SmallCampaign.Create();

    [Theory]
    [InlineData(CombinationKind.Sum, "so-b group:quan", 10)]
    [InlineData(CombinationKind.Sum, "group:quan", 7)]
    [InlineData(CombinationKind.Sum, "so-b", 3)]
    [InlineData(CombinationKind.First, "so-b group:quan", 3)]
    [InlineData(CombinationKind.First, "quan-2 quan-3 so-b", 2)]
    [InlineData(CombinationKind.Largest, null, 5)]
    [InlineData(CombinationKind.Largest, "so-b quan-3", 3)]
    [InlineData(CombinationKind.None, null, null)]
    public void RowIsCombinedAsTheCampaignSays(CombinationKind how, string? from, int? expected)
    {
        var figures = Figures(new RowCombination { How = how, From = from is null ? null : new AgencySelection(from.Split(' ')) });

        Assert.Equal(expected, (int?)figures.RowOf(SmallCampaign.Cases, "women").Cells.GetValueOrDefault("now")?.Number);
        Assert.Equal([3, 7], figures.Tables.Single(table => table.Table.Key == SmallCampaign.Cases).Groups.Select(group => (int)group.Rows[1].Cells["now"].Number!));
    }

    [Fact]
    public void WhoDoesNotCountIsCompared()
    {
        var conflict = Assert.Single(Figures(new RowCombination { From = new AgencySelection(["group:quan"]) }).Conflicts, conflict => conflict.Row is "women");

        Assert.True(conflict.Unsettles);
        Assert.Equal(FigureConflictKind.SourcesDiffer, conflict.Kind);
        Assert.Equal([("sum", "Năm nay: 7"), ("so-b", "Năm nay: 3")], conflict.Claims.Select(claim => (claim.Key, claim.Text)));
    }

    [Fact]
    public void WhatTheCampaignHasDecidedIsNotedAndUnsettlesNothing()
    {
        var conflict = Assert.Single(Figures(new RowCombination { From = new AgencySelection(["group:quan"]), Others = OtherSources.Note }).Conflicts, conflict => conflict.Row is "women");

        Assert.Equal((FigureConflictKind.OtherSource, false), (conflict.Kind, conflict.Unsettles));
    }

    [Fact]
    public void ZeroOfWhoDoesNotCountContradictsNobody() =>
        Assert.Empty(Aggregate(With(new RowCombination { From = new AgencySelection(["group:quan"]) }), Cases("so-b", 0), Cases("quan-1", 5)).Conflicts);

    [Fact]
    public void RowOfPartsAddsUpTheRowsOfAll()
    {
        var table = Small.Tables[2];
        var campaign = Small with
        {
            Tables = [.. Small.Tables.Take(2), table with { Combine = new RowCombination { From = new AgencySelection(["group:quan"]) }, Rows = [table.Rows[0] with { Combine = new RowCombination { How = CombinationKind.Parts } }, .. table.Rows.Skip(1)] }],
        };
        var figures = Aggregate(campaign, Of(campaign, "so-b", Table(SmallCampaign.Cases, Row("victims", ("now", 90)))), Of(campaign, "quan-1", Table(SmallCampaign.Cases, Row("women", ("now", 4)), Row("men", ("now", 1)))));

        Assert.Equal(5, figures.RowOf(SmallCampaign.Cases, "victims").Cells["now"].Number);
    }

    private static Campaign With(RowCombination rule) => Small with { Tables = [.. Small.Tables.Take(2), Small.Tables[2] with { Combine = rule }] };

    private static AggregatedFigures Figures(RowCombination rule) => Aggregate(With(rule), Cases("so-b", 3), Cases("quan-1", 5), Cases("quan-2", 2));

    private static SubmittedReport Cases(string agency, decimal women) => Of(Small, agency, Table(SmallCampaign.Cases, Row("women", ("now", women))));
}
