using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What an agency or group gets that has a name and nothing else: nobody should have to invent codes.</summary>
public static class DraftDefaults
{
    /// <summary>Fills in what was left empty of the item that a page is about.</summary>
    /// <param name="document">The document, which is changed.</param>
    /// <param name="page">What the page is about.</param>
    public static void Fill(JsonObject document, JsonPlace page)
    {
        if (page is not { Steps.Count: 2, Index: { } index } || page.Find(document) is not JsonObject item || AgencyMatches.Text(item, "name") is not { Length: > 0 } name)
        {
            return;
        }

        switch (page.Part)
        {
            case "agencies" when AgencyMatches.Text(item, "code").Length == 0:
                item["code"] = Free(document, page.Part, "code", name, "co-quan");
                Put(item, "shortName", AgencyMatches.Initials(name));
                GroupTasks.Of(document).Give(item);
                Put(item, "planHeading", index + 1);
                break;
            case "groups" when AgencyMatches.Text(item, "key").Length == 0:
                item["key"] = Free(document, page.Part, "key", name, "nhom");
                break;
        }
    }

    private static string Free(JsonObject document, string list, string member, string name, string otherwise)
    {
        var taken = (document[list] as JsonArray ?? []).OfType<JsonObject>().Select(other => AgencyMatches.Text(other, member)).ToHashSet(StringComparer.Ordinal);
        return Slug.Free(Slug.Of(name), otherwise, taken.Contains);
    }

    private static void Put(JsonObject item, string member, JsonNode value)
    {
        if (item[member] is null || (item[member] is JsonValue known && known.TryGetValue<string>(out var text) && text.Length == 0))
        {
            item[member] = value;
        }
    }
}
