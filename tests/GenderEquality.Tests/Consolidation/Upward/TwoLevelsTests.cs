using GenderEquality.Demo.Levels;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Campaigns.Authoring;
using GenderEquality.Tests.Word;

namespace GenderEquality.Tests.Consolidation.Upward;

/// <summary>Communes' Word reports add up to the cities', and those to the ministry's, without anybody typing a figure again.</summary>
public sealed class TwoLevelsTests(AzuriteFixture azurite)
{
    private static readonly IReadOnlyList<LevelCity> Cities = LevelCase.Cities();

    [Fact]
    public async Task FiguresAboveAreTheSumsOverTheCommunes()
    {
        await using var ministry = await Level.OpenAsync(azurite.NewAccount(), HandedCity.UpperFile());
        foreach (var city in Cities)
        {
            await ReportUpAsync(city, ministry);
        }

        var above = Manifest.Parse(await ministry.FileAsync(await ministry.MakeOfficialAsync(), ReportFiles.Manifest));

        AssertSums(ministry.Campaign, above, Cities);
    }

    private async Task ReportUpAsync(LevelCity data, Level ministry)
    {
        await using var city = await Level.OpenAsync(azurite.NewAccount(), HandedCity.Filled(data));
        await city.App.Get<UpperCampaigns>().PutAsync(city.Campaign.Id, BinaryData.FromBytes(DraftFile.Write(HandDownFile.Of(HandedCity.UpperFile()))));
        foreach (var commune in data.Reporting)
        {
            Assert.Equal(string.Empty, await city.SubmitAsync(commune, data.Fill(city.Template(commune), commune)));
        }

        var official = await city.MakeOfficialAsync();
        AssertSums(city.Campaign, Manifest.Parse(await city.FileAsync(official, ReportFiles.Manifest)), [data]);
        var upward = await city.FileAsync(official, ReportFiles.Above);
        DocxAssert.Valid(upward);
        Assert.Equal(string.Empty, await ministry.SubmitAsync(city.Campaign.Upward!.Agency, upward));
    }

    // Every cell of a sum there is, and every share made of sums.
    private static void AssertSums(Campaign campaign, Manifest manifest, IReadOnlyList<LevelCity> cities)
    {
        var checkedCells = 0;
        foreach (var table in campaign.Tables)
        {
            var rows = table.RowSource == TableRowSource.Free ? [("total", null)] : ReportRows.Of(campaign, table, agency: null).Select(row => (row.Key, row.Indicator));
            foreach (var (row, indicator) in rows)
            {
                foreach (var column in table.Columns)
                {
                    var expected = column.Role == ColumnRole.Value && indicator is { Kind: IndicatorKind.Ratio } ? LevelSums.Share(cities, table, row, indicator)
                        : column.Aggregate.AddsUp ? LevelSums.Of(cities, table, row, column) : null;
                    if (expected is { } sum)
                    {
                        var shown = manifest.Figures.Single(figure => figure.Table == table.Key && string.Equals(figure.Row, row, StringComparison.Ordinal) && string.Equals(figure.Column, column.Key, StringComparison.Ordinal)).Text;
                        Assert.Equal((table.Key, row, column.Key, sum), (table.Key, row, column.Key, LevelSums.NumberOf(shown) ?? -1));
                        checkedCells++;
                    }
                }
            }
        }

        // Five ratios of three cells, three sums of activities, five rows of cases in two years.
        Assert.Equal(28, checkedCells);
    }

    /// <summary>The case is such that an average would be noticed.</summary>
    [Fact]
    public void AveragesOfSharesWouldDiffer()
    {
        var campaign = HandedCity.Upper();
        var table = campaign.Tables[0];
        foreach (var indicator in campaign.Indicators.Where(indicator => indicator.Key is "1.1" or "3.1"))
        {
            var average = Cities.Average(city => LevelSums.Share([city], table, indicator.Key, indicator));

            Assert.NotEqual(LevelSums.Share(Cities, table, indicator.Key, indicator), Math.Round(average!.Value, 2));
        }
    }
}
