using System.Text.Json.Nodes;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Coordination.Imports;

/// <summary>Looks into a draft's document, which may be anything.</summary>
internal static class DraftJson
{
    /// <summary>The objects of a list; what is none is left out.</summary>
    public static IEnumerable<JsonObject> Items(JsonObject of, string name) => (of[name] as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>The list, made where there is none.</summary>
    public static JsonArray List(JsonObject of, string name)
    {
        if (of[name] is not JsonArray list)
        {
            of[name] = list = [];
        }

        return list;
    }

    /// <summary>The object, made where there is none.</summary>
    public static JsonObject Object(JsonObject of, string name)
    {
        if (of[name] is not JsonObject found)
        {
            of[name] = found = [];
        }

        return found;
    }

    /// <summary>The text of a member; null where it has none.</summary>
    public static string? Text(JsonNode? of, string name) => (of as JsonObject)?[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    /// <summary>The texts of a list.</summary>
    public static IReadOnlyList<string> Texts(JsonNode? of, string name) =>
        [.. ((of as JsonObject)?[name] as JsonArray)?.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : null).OfType<string>() ?? []];

    /// <summary>The item whose member says that, whatever its letters' case and diacritics; null without one.</summary>
    public static JsonObject? Find(JsonObject of, string list, string member, string? text) =>
        text is null ? null : Items(of, list).FirstOrDefault(item => Text(item, member) is { } other && TextKey.Same(other, text));

    /// <summary>A list of texts.</summary>
    public static JsonArray Of(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    /// <summary>Sets a member, or removes it where there is nothing to say.</summary>
    public static void SetOrRemove(JsonObject of, string name, string? text)
    {
        if (text is { Length: > 0 })
        {
            of[name] = text;
        }
        else
        {
            of.Remove(name);
        }
    }
}
