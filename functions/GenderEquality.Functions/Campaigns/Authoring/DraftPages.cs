using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Into which pages a campaign is parted while it is made: one for each part, and one for each item that is too large to be edited where it stands.</summary>
public static class DraftPages
{
    /// <summary>Key of the page with the campaign's own fields.</summary>
    public const string General = "chung";

    /// <summary>The parts in the order in which one makes a campaign.</summary>
    public static IReadOnlyList<DraftPart> Parts { get; } =
    [
        new(General, "Thông tin chung, thời gian", JsonPlace.Root),
        .. new[]
        {
            "calendar", "reminders", "mailTexts", "coordinator", "audiences", "approval", "legalBases", "groups", "agencies", "outline", "objectives", "indicators", "tables", "agree", "previousFigures",
            "signedReport", "statements", "abbreviations",
        }.Select(name => JsonPlace.Root.At(name)).Select(place => new DraftPart(place.Name, CampaignSchema.At(place)!.Label, place)),
    ];

    /// <summary>Fields of the campaign itself that its page shows.</summary>
    public static bool IsGeneral(string member) => member is not ("id" or "$schema") && Parts.All(part => !string.Equals(part.Key, member, StringComparison.Ordinal));

    /// <summary>The part that a place lies in.</summary>
    public static DraftPart PartOf(JsonPlace place) => Parts.FirstOrDefault(part => string.Equals(part.Key, place.Part, StringComparison.Ordinal)) ?? Parts[0];

    /// <summary>The page on which a place is edited.</summary>
    public static JsonPlace PageOf(JsonPlace place)
    {
        var page = PartOf(place).Place;
        if (page.IsRoot)
        {
            return page;
        }

        for (var depth = 2; depth <= place.Steps.Count; depth++)
        {
            var at = new JsonPlace([.. place.Steps.Take(depth)]);
            if (CampaignSchema.At(at) is not { } node || node.IsField || node.IsInline || (node.IsSmall && at.Index is null) || CampaignSchema.At(at.Parent) is { IsInline: true })
            {
                return page;
            }

            page = at;
        }

        return page;
    }

    /// <summary>The field at which what is wrong at a place is told: its own, or that of the list that it stands in.</summary>
    public static JsonPlace FieldOf(JsonPlace place)
    {
        for (var at = place; !at.IsRoot; at = at.Parent)
        {
            if (CampaignSchema.At(at) is { IsField: true } && CampaignSchema.At(at.Parent) is not { IsField: true })
            {
                return at;
            }
        }

        return place;
    }

    /// <summary>Key of a page in addresses.</summary>
    public static string KeyOf(JsonPlace page) => page.IsRoot ? General : page.ToKey();

    /// <summary>The page of a key; null when there is none.</summary>
    public static JsonPlace? OfKey(string key)
    {
        if (key is General)
        {
            return JsonPlace.Root;
        }

        var place = JsonPlace.OfKey(key);
        return !place.IsRoot && CampaignSchema.At(place) is not null && (place.Steps.Count == 1 ? Parts.Any(part => string.Equals(part.Key, key, StringComparison.Ordinal)) : PageOf(place) == place) ? place : null;
    }

    /// <summary>What an item of a list is called: its name, heading or text, else its key.</summary>
    public static string NameOf(JsonNode? item)
    {
        var key = Word(item, "key") ?? Word(item, "code");
        return (key, TitleOf(item)) switch
        {
            (null, null) => string.Empty,
            (null, var name) => name!,
            (_, null) => key,
            (_, var name) => $"{key}. {name}",
        };
    }

    /// <summary>The same without its key; null where it has no words of its own.</summary>
    public static string? TitleOf(JsonNode? item) =>
        Word(item, "name") ?? Word(item, "heading") ?? Word(item, "title") ?? Word(item, "header") ?? Word(item, "label") ?? Word(item, "text") ?? Word(item, "subject");

    private static string? Word(JsonNode? item, string member) => (item as JsonObject)?[member] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}

/// <summary>A part of a campaign.</summary>
/// <param name="Key">In addresses.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Place">Where it stands.</param>
public sealed record DraftPart(string Key, string Label, JsonPlace Place)
{
    /// <summary>What it is about; null where the label says all.</summary>
    public string? Hint => Place.IsRoot ? null : CampaignSchema.At(Place)?.Hint;
}
