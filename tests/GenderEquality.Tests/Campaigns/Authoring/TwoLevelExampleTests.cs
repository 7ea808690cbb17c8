using System.Text;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Consolidation.Preview;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Tests.Portal;
using GenderEquality.Tests.Word;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>The shipped example of a city of two levels. To write it again after a change: run with <c>CAPTURE_EXAMPLE=1</c>.</summary>
public sealed class TwoLevelExampleTests(AzuriteFixture azurite)
{
    private static readonly string File = Repository.PathOf("functions", "GenderEquality.Functions", "Campaigns", TwoLevelExample.Id + ".json");

    [Fact]
    public void ShippedFileIsWhatTheProductsFunctionsMake()
    {
        var made = TwoLevelExample.Make();
        if (Environment.GetEnvironmentVariable("CAPTURE_EXAMPLE") is { Length: > 0 })
        {
            System.IO.File.WriteAllBytes(File, made);
        }

        Assert.Equal(Encoding.UTF8.GetString(made), System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void RulesFindNothingWrongWithIt()
    {
        var check = DraftCheck.Of(JsonNode.Parse(TwoLevelExample.Make())!.AsObject());

        Assert.Empty(check.Faults.Select(fault => $"{fault.Place}: {fault.Text}"));
        var campaign = check.Campaign!;
        Assert.Equal((2026, "Sở Nội vụ"), (campaign.Year, campaign.Coordinator.Name));
        Assert.Equal(["Bộ Nội vụ", "Ủy ban nhân dân thành phố"], campaign.Audiences.Select(audience => audience.Recipient));
        Assert.Equal(12, campaign.Agencies.Count(agency => agency.Group is "xa-phuong"));
    }

    [Fact]
    public void NobodyOfTheFormerLevelsIsNamed()
    {
        var words = Encoding.UTF8.GetString(TwoLevelExample.Make());

        foreach (var former in (string[])["quận", "huyện", "Lao động - Thương binh", "LĐTBXH", "2024", "1303"])
        {
            Assert.DoesNotContain(former, words, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void EveryDocumentCanBeMadeOfIt()
    {
        var campaign = ShippedCampaigns.Load(CampaignId.Parse(TwoLevelExample.Id));
        using var report = new MemoryStream();
        MadeUpConsolidation.Write(campaign, campaign.Audiences[0], report);

        DocxAssert.Valid(report.ToArray());
    }

    [Fact]
    public async Task ItIsNoCampaignUntilSomebodyChoosesIt()
    {
        await using var app = await PortalApp.StartAsync(azurite);

        Assert.DoesNotContain(CampaignId.Parse(TwoLevelExample.Id), await app.Get<CampaignStore>().ListAsync());
    }
}
