using System.Text;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Tests.Campaigns;

/// <summary>The shipped campaign's JSON with something changed, and what the reading says about it.</summary>
internal static class ChangedCampaign
{
    private static readonly CampaignId Id = CampaignId.Parse("binh-dang-gioi-2024");

    public static IReadOnlyList<CampaignFileError> Errors(Action<JsonObject> change)
    {
        using var shipped = ShippedCampaigns.Open(Id)!;
        var root = JsonNode.Parse(shipped)!.AsObject();

        // Statements name nearly everything: without them a change breaks only what it is about. They have tests of their own
        root.Remove("statements");
        root.Remove("signedReport");
        change(root);
        return ErrorsOf(root.ToJsonString());
    }

    public static IReadOnlyList<CampaignFileError> ErrorsOf(string json)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var result = CampaignFile.Read(file);
        Assert.Equal(result.Errors.Count == 0, result.IsValid);
        return result.Errors;
    }

    /// <summary>Exactly one error, at that path, with those words.</summary>
    public static void AssertOnly(string path, string words, Action<JsonObject> change)
    {
        var error = Assert.Single(Errors(change));
        Assert.Equal(path, error.Path);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    /// <summary>The element of a list in the campaign.</summary>
    public static JsonObject At(this JsonObject root, string list, int index) => root[list]![index]!.AsObject();
}
