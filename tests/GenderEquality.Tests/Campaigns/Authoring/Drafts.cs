using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>Drafts to try things on.</summary>
internal static class Drafts
{
    public static readonly CampaignId Shipped = CampaignId.Parse("binh-dang-gioi-2024");

    public static readonly DateTimeOffset Noon = new(2025, 9, 1, 5, 0, 0, TimeSpan.Zero);

    /// <summary>The shipped campaign's document.</summary>
    public static JsonObject ShippedFile()
    {
        using var file = ShippedCampaigns.Open(Shipped)!;
        return JsonNode.Parse(file)!.AsObject();
    }

    public static CampaignDraft OfShipped() => new(Shipped, ShippedFile(), "can-bo@example.vn", Noon);

    public static NextYear NextOfShipped(params IReadOnlyList<KnownFigure> figures) => NextYear.Of(ShippedFile(), ShippedCampaigns.Load(Shipped), figures);
}
