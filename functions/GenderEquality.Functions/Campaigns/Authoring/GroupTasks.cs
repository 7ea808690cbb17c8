using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Tasks that several agencies of a group have alike, such as those of all districts: an agency that joins the group gets them too.</summary>
internal sealed class GroupTasks
{
    private readonly Dictionary<string, JsonObject> likeOthers = new(StringComparer.Ordinal);

    private GroupTasks(JsonObject document)
    {
        var withTasks = (document["agencies"] as JsonArray ?? []).OfType<JsonObject>().Where(agency => agency["tasks"] is JsonArray { Count: > 0 });
        foreach (var group in withTasks.GroupBy(agency => AgencyMatches.Text(agency, "group"), StringComparer.Ordinal))
        {
            var alike = group.GroupBy(agency => agency["tasks"]!.ToJsonString(), StringComparer.Ordinal).MaxBy(some => some.Count())!;
            if (alike.Count() > 1)
            {
                likeOthers[group.Key] = alike.First();
            }
        }
    }

    /// <summary>Those of a document's groups.</summary>
    public static GroupTasks Of(JsonObject document) => new(document);

    /// <summary>Gives an agency without tasks those of its group, under the same heading of the plan.</summary>
    /// <returns>Whether it got any.</returns>
    public bool Give(JsonObject agency)
    {
        if (agency["tasks"] is JsonArray { Count: > 0 } || !likeOthers.TryGetValue(AgencyMatches.Text(agency, "group"), out var other))
        {
            return false;
        }

        agency["tasks"] = other["tasks"]!.DeepClone();
        agency["planHeading"] = other["planHeading"]?.DeepClone();
        return true;
    }
}
