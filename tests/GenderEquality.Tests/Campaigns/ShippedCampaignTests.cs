using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using Json.Schema;

namespace GenderEquality.Tests.Campaigns;

public sealed class ShippedCampaignTests
{
    private static readonly CampaignId Id = CampaignId.Parse("binh-dang-gioi-2024");

    private static Campaign Campaign => ShippedCampaigns.Load(Id);

    [Fact]
    public void EveryShippedFileIsValid()
    {
        Assert.Contains(Id, ShippedCampaigns.Ids);
        Assert.All(ShippedCampaigns.Ids, id =>
        {
            using var file = ShippedCampaigns.Open(id)!;
            var result = CampaignFile.Read(file);
            Assert.Empty(result.Errors);
            Assert.Equal(id, result.Campaign!.Id);
        });
    }

    [Fact]
    public void EveryShippedFileSatisfiesTheSchema()
    {
        var schema = Schema();
        Assert.All(ShippedCampaigns.Ids, id =>
        {
            using var file = ShippedCampaigns.Open(id)!;
            using var document = JsonDocument.Parse(file);
            var result = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")));
        });
    }

    [Fact]
    public void SchemaRefusesAnUnknownMember()
    {
        using var document = JsonDocument.Parse("""{ "id": "x", "ngayHetHan": "2024-12-10" }""");
        Assert.False(Schema().Evaluate(document.RootElement).IsValid);
    }

    [Fact]
    public void SchemaNamesEveryKindOfAggregate()
    {
        using var schema = JsonDocument.Parse(ShippedCampaigns.OpenSchema());
        var kinds = schema.RootElement.GetProperty("$defs").GetProperty("column").GetProperty("properties").GetProperty("aggregate").GetProperty("enum");
        Assert.Equal(ColumnAggregate.Names.Order(StringComparer.Ordinal), kinds.EnumerateArray().Select(kind => kind.GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(
            typeof(ColumnAggregate).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ColumnAggregate))).Select(type => type.Name).Order(StringComparer.Ordinal),
            ColumnAggregate.Names.Select(name => ColumnAggregate.Find(name)!.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FortySevenAgenciesStandInPlanOrder()
    {
        Assert.Equal(47, Campaign.Agencies.Count);
        Assert.Equal(Campaign.Agencies.Select(agency => agency.PlanHeading).Order(), Campaign.Agencies.Select(agency => agency.PlanHeading));
        Assert.Equal(3, Campaign.Agencies.Count(agency => agency.PlanHeading == 15));
        Assert.Equal(15, Campaign.Agencies.Count(agency => agency.PlanHeading == 16));
        Assert.Equal(15, Campaign.Agencies.Count(agency => agency.PlanHeading == 17));
    }

    [Theory]
    [InlineData("so-lao-dong-thuong-binh-xa-hoi", 5)]
    [InlineData("so-van-hoa-the-thao", 5)]
    [InlineData("so-y-te", 4)]
    [InlineData("so-ngoai-vu", 1)]
    [InlineData("cong-an", 3)]
    [InlineData("bao-hai-phong", 1)]
    [InlineData("so-du-lich", 1)]
    [InlineData("huyen-bach-long-vi", 3)]
    public void EachAgencyHasItsOwnTasks(string code, int count)
    {
        var agency = Campaign.FindAgency(AgencyCode.Parse(code))!;
        Assert.Equal(count, agency.Tasks.Count);
        Assert.All(agency.Tasks, task => Assert.EndsWith(".", task, StringComparison.Ordinal));
    }

    [Fact]
    public void TaskBrokenByAPageIsWholeAgain() =>
        Assert.Contains("định kỳ tổng hợp báo cáo Bộ Lao động - Thương binh và Xã hội, Ủy ban nhân dân thành phố", Campaign.Agencies[0].Tasks[^1], StringComparison.Ordinal);

    [Fact]
    public void LastMomentOnTimeIsTheEveOfTheDueDateInVietnam()
    {
        Assert.Equal(new DateTimeOffset(2024, 12, 9, 17, 0, 0, TimeSpan.Zero), Campaign.Deadline);
        Assert.Equal(TimeSpan.FromHours(7), Campaign.Deadline.Offset);
    }

    [Fact]
    public void NoPreviousFigureIsInvented() => Assert.Empty(Campaign.PreviousFigures);

    [Fact]
    public void DifferingNumberOfTheMinistrysLetterIsNoted() =>
        Assert.Contains(Campaign.LegalBases, basis => string.Equals(basis.Number, "1303/LĐTBXH-VBĐG", StringComparison.Ordinal) && basis.Note!.Contains("1303/LĐTĐ-BHXH-VBĐG", StringComparison.Ordinal));

    [Fact]
    public void IndicatorsCarryTargetsScalesAndMarks()
    {
        var byKey = Campaign.Indicators.ToDictionary(indicator => indicator.Key, StringComparer.Ordinal);
        Assert.Equal(24, byKey.Count);
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "2.3", "3.1"], byKey.Values.Where(i => i.Emphasised).Select(i => i.Key));
        Assert.Equal(["1.2"], byKey.Values.Where(i => i.Unverified).Select(i => i.Key));
        Assert.Equal(new Target(2025, 30, Strict: true), byKey["2.2"].TargetOf(2025));
        Assert.Equal(new Target(2025, 42), byKey["4.2"].TargetOf(2025));
        Assert.Equal((1m, 100m, 100_000m, 1_000m), (byKey["3.1"].Scale, byKey["4.1"].Scale, byKey["4.2"].Scale, byKey["4.3"].Scale));
        Assert.Equal(17, Campaign.Agencies.Count(byKey["3.2a"].Leads.Includes));
    }

    private static JsonSchema Schema()
    {
        using var reader = new StreamReader(ShippedCampaigns.OpenSchema());
        return JsonSchema.FromText(reader.ReadToEnd(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
    }
}
