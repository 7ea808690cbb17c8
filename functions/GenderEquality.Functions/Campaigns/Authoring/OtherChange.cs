using System.Text.Json;
using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Differences of everything else: it holds at once.</summary>
internal static class OtherChange
{
    private static readonly string[] Elsewhere = ["agencies", "outline", "tables", "indicators", "templateVersion", "earlierHints"];

    public static IEnumerable<CampaignChange> Between(Campaign before, Campaign after)
    {
        if (before.DueBefore != after.DueBefore)
        {
            yield return new(ChangeKind.AtOnce, ChangeTexts.DueMoved(before.DueBefore, after.DueBefore));
        }

        var (old, now) = (Members(before), Members(after));
        foreach (var name in now.Select(member => member.Key).Where(name => !Elsewhere.Contains(name, StringComparer.Ordinal) && name is not "dueBefore"))
        {
            if (!JsonNode.DeepEquals(old[name], now[name]))
            {
                yield return new(ChangeKind.AtOnce, ChangeTexts.PartChanged(CampaignSchema.At(JsonPlace.Root.At(name))?.Label ?? name));
            }
        }
    }

    private static JsonObject Members(Campaign campaign) => JsonSerializer.SerializeToNode(campaign, CampaignFile.Options)!.AsObject();
}
