using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What is done with an item of a list of a document.</summary>
/// <param name="Name"><c>them</c>, <c>len</c>, <c>xuong</c>, <c>xoa</c>, <c>xoa-het</c> together with what refers to it; <c>luu</c> and <c>luu-ca-loi</c> for nothing.</param>
/// <param name="Place">The item, or the list that one is added to.</param>
public sealed record DraftDeed(string Name, JsonPlace Place)
{
    /// <summary>Removes an item though others refer to it.</summary>
    public const string Alone = "xoa-rieng";

    /// <summary>Removes an item together with what refers to it.</summary>
    public const string Together = "xoa-het";

    /// <summary>Whether an item is to be removed, and nothing is said of what refers to it.</summary>
    public bool Removes => Name is "xoa";

    /// <summary>Whether nothing but saving is asked for, and not in spite of faults.</summary>
    public bool IsSave => Name is not ("them" or "len" or "xuong" or "xoa" or Alone or Together or "luu-ca-loi");

    /// <summary>Reads what a button sends, such as <c>len:agencies.2</c>.</summary>
    public static DraftDeed Parse(string text) => text.Split(':', 2) is [var name, var key] ? new(name, JsonPlace.OfKey(key)) : new(text, JsonPlace.Root);

    /// <summary>Does it; what cannot be done is left.</summary>
    /// <returns>The item that was added; null when none was.</returns>
    public JsonPlace? Do(JsonObject document)
    {
        if (Name is "them")
        {
            return Add(document);
        }

        if (Name is Together)
        {
            DraftRemoval.Of(document, Place).Take(document);
            return null;
        }

        if (Place.Index is { } index && Place.Parent.Find(document) is JsonArray items && index < items.Count)
        {
            Move(items, index);
        }

        return null;
    }

    private void Move(JsonArray items, int index)
    {
        var item = items[index];
        var to = Name switch { "len" => index - 1, "xuong" => index + 1, "xoa" or Alone => items.Count, _ => index };
        if (to < 0 || (to >= items.Count && Name is not ("xoa" or Alone)))
        {
            return;
        }

        items.RemoveAt(index);
        if (Name is not ("xoa" or Alone))
        {
            items.Insert(to, item);
        }
    }

    private JsonPlace? Add(JsonObject document)
    {
        if (CampaignSchema.At(Place) is not { Kind: SchemaKind.Objects, Item: { } item } || (Place.Parent.IsRoot ? document : Place.Parent.Find(document)) is not JsonObject owner)
        {
            return null;
        }

        if (owner[Place.Name] is not JsonArray items)
        {
            owner[Place.Name] = items = [];
        }

        items.Add((JsonNode)DraftFields.Blank(item));
        return Place.At(items.Count - 1);
    }
}
