using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using static GenderEquality.Tests.Campaigns.ChangedCampaign;

namespace GenderEquality.Tests.Campaigns;

public sealed class CombinationRulesTests
{
    private const int Violence = 2;
    private const int Leaders = 3;

    [Fact]
    public void UnknownGroupIsTold() => AssertOnly("$.tables[2].combine.from[0]", "no group 'x'", root => Of(root, Violence)["from"] = new JsonArray("group:x", "cong-an"));

    [Fact]
    public void AgencyThatDoesNotFillTheTableInIsTold() => AssertOnly("$.tables[2].combine.from", "does not fill in table PL3", root => Of(root, Violence)["from"] = new JsonArray("so-y-te"));

    [Fact]
    public void FirstNeedsItsAgencies() => AssertOnly("$.tables[2].combine.from", "name the agencies in order", root => root.At("tables", Violence)["combine"] = new JsonObject { ["how"] = "first" });

    [Fact]
    public void RowOfPartsHasParts() => AssertOnly(
        "$.tables[3].rows[1].combine.how", "names no parts", root => root.At("tables", Leaders)["rows"]![1]!["combine"] = new JsonObject { ["how"] = "parts" });

    [Fact]
    public void OnlyFixedRowsCombineByARule() => AssertOnly("$.tables[1].combine", "rowSource is fixed", root => root.At("tables", 1)["combine"] = new JsonObject { ["how"] = "none" });

    [Fact]
    public void WayThatNobodyKnowsIsTold() => Assert.NotEmpty(Errors(root => Of(root, Violence)["how"] = "average"));

    [Fact]
    public void RowSaysMoreThanItsTable()
    {
        var table = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024")).Tables[Violence];

        Assert.Equal(OtherSources.Note, table.CombinationOf("cases").Others);
        Assert.Equal(OtherSources.Compare, table.CombinationOf("victims").Others);
    }

    private static JsonObject Of(JsonObject root, int table) => root.At("tables", table)["combine"]!.AsObject();
}
