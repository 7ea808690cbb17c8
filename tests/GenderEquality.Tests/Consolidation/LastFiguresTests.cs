using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Tests.Campaigns.Authoring;

namespace GenderEquality.Tests.Consolidation;

/// <summary>What an official version says of indicators is next year's last year.</summary>
public sealed class LastFiguresTests
{
    private static readonly TableKey Table = TableKey.Parse("PL1");

    [Fact]
    public void ValuesOfIndicatorsAreTakenAndNothingElse()
    {
        var campaign = ShippedCampaigns.Load(Drafts.Shipped);
        var manifest = new Manifest
        {
            Campaign = campaign.Id,
            Version = 3,
            Final = true,
            Date = new DateOnly(2024, 12, 20),
            Submissions = [],
            Texts = [],
            Figures =
            [
                new(Table, "1.1", "numerator", "450", "0"),
                new(Table, "1.1", "value", "1.045,6", "0"),
                new(Table, "1.2", "value", "đang đối chiếu", "0"),
                new(Table, "3.2a", "value", "có", "0"),
                new(TableKey.Parse("PL2"), "1.1", "value", "7", "0"),
            ],
        };

        Assert.Equal([new KnownFigure(null, Table, "1.1", 1045.6m), new KnownFigure(null, Table, "3.2a", 1m)], LastFigures.Of(campaign, manifest));
    }
}
