using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>The groups of a draft, and those that a list names besides.</summary>
internal sealed class DraftGroups
{
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Name)> added = [];

    private DraftGroups(JsonObject document)
    {
        foreach (var group in (document["groups"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var key = AgencyMatches.Text(group, "key");
            First = First.Length == 0 ? key : First;
            keys.TryAdd(Slug.Of(key), key);
            keys.TryAdd(Slug.Of(AgencyMatches.Text(group, "name")), key);
        }
    }

    /// <summary>Key of the first group; empty without groups.</summary>
    public string First { get; private set; } = string.Empty;

    /// <summary>Names of groups that the draft does not have.</summary>
    public IEnumerable<string> New => added.Select(group => group.Name);

    public static DraftGroups Of(JsonObject document, IReadOnlyList<ListedAgency> list)
    {
        var groups = new DraftGroups(document);
        foreach (var name in list.Select(agency => agency.Group).Where(name => name.Length > 0 && groups.KeyOf(name).Length == 0))
        {
            // Asked again each time: an earlier line may have named it.
            if (groups.KeyOf(name).Length == 0)
            {
                groups.Add(name);
            }
        }

        return groups;
    }

    /// <summary>The key of a group named by key or name; empty where nothing is named.</summary>
    public string KeyOf(string name) => keys.GetValueOrDefault(Slug.Of(name), string.Empty);

    /// <summary>Adds the new groups to a document.</summary>
    public void AddTo(JsonObject document)
    {
        if (added.Count > 0 && document["groups"] is not JsonArray)
        {
            document["groups"] = new JsonArray();
        }

        foreach (var (key, name) in added)
        {
            document["groups"]!.AsArray().Add((JsonNode)new JsonObject { ["key"] = key, ["name"] = name });
        }
    }

    private void Add(string name)
    {
        var key = Slug.Free(name, "nhom", wanted => keys.ContainsValue(wanted));
        added.Add((key, name));
        keys[Slug.Of(name)] = key;
        First = First.Length == 0 ? key : First;
    }
}
