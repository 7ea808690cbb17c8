using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>A place of a draft in words: the labels on the way to it, and what its items are called or say.</summary>
public static partial class DraftWords
{
    private const int Longest = 90;

    /// <summary>The way to a place, item by item.</summary>
    /// <param name="place">The place.</param>
    /// <param name="document">The document that it is in; null where only labels are wanted.</param>
    /// <param name="names">The document that names what items refer to, where something was removed from the other.</param>
    public static IEnumerable<string> Trail(JsonPlace place, JsonNode? document = null, JsonNode? names = null)
    {
        for (var depth = 1; depth <= place.Steps.Count; depth++)
        {
            var at = new JsonPlace([.. place.Steps.Take(depth)]);
            yield return at.Index is { } index ? Item(at, document, names ?? document) ?? DraftWordTexts.Item(index + 1) : CampaignSchema.At(at)?.Label ?? at.Name;
        }
    }

    /// <summary>What an item of a list is called, or says; null where nothing tells it from others.</summary>
    private static string? Item(JsonPlace at, JsonNode? document, JsonNode? names)
    {
        if (at.Find(document) is not JsonObject item)
        {
            return at.Find(document) is JsonValue name && name.TryGetValue<string>(out var key) && key.Length > 0 ? DraftWordTexts.Name(key) : null;
        }

        return Short(CampaignSchema.At(at)?.Key switch
        {
            "campaign.statements.measures" => Measure(item, names),
            "campaign.statements.sentences" => DraftWordTexts.Keyed(Text(item, "key"), DraftPages.TitleOf(item) is { } text ? Clause().Replace(text, string.Empty) : null),
            "table.checks" => Check(item, Table(names, Text(at.Parent.Parent.Find(document), "key"))),
            "campaign.agree" => DraftWordTexts.Agreement(Figure(item["a"], names), Figure(item["b"], names)),
            "campaign.previousFigures" => Figure(item, names),
            _ => DraftPages.TitleOf(item) ?? NullIfEmpty(DraftPages.NameOf(item)),
        });
    }

    private static string Measure(JsonObject item, JsonNode? document)
    {
        var kind = SchemaTexts.ValueOf("measure.kind", Text(item, "kind"));
        var table = Table(document, Text(item, "table"));
        var column = Text(item, "column") is { Length: > 0 } key ? LineName(table, "columns", key) : null;
        return DraftWordTexts.Measure(Text(item, "key"), kind, column, TableName(table));
    }

    private static string Check(JsonObject item, JsonNode? table)
    {
        var list = item["acrossRows"] is JsonValue flag && flag.TryGetValue<bool>(out var across) && across ? "rows" : "columns";
        var against = (item["against"] as JsonArray ?? []).OfType<JsonValue>().Select(key => key.TryGetValue<string>(out var text) ? LineName(table, list, text) : string.Empty);
        return DraftWordTexts.Check(LineName(table, list, Text(item, "subject")), SchemaTexts.ValueOf("check.kind", Text(item, "kind")), [.. against]);
    }

    private static string Figure(JsonNode? place, JsonNode? document)
    {
        var table = Table(document, Text(place, "table"));
        var row = Text(place, "row");
        return DraftWordTexts.Figure(TableName(table) ?? Text(place, "table"), row.Length == 0 ? null : RowName(table, row, document), Text(place, "column") is { Length: > 0 } column ? LineName(table, "columns", column) : null);
    }

    private static JsonNode? Table(JsonNode? document, string key) => Find(document, "tables", key);

    private static string? TableName(JsonNode? table) => table is null ? null : DraftPages.TitleOf(table) ?? Text(table, "key");

    private static string RowName(JsonNode? table, string key, JsonNode? document) =>
        Find(table, "rows", key) is { } row ? DraftPages.TitleOf(row) ?? key : Find(document, "indicators", key) is { } indicator ? Short(DraftPages.TitleOf(indicator)) ?? key : key;

    private static string LineName(JsonNode? table, string list, string key) => DraftPages.TitleOf(Find(table, list, key)) ?? key;

    private static JsonNode? Find(JsonNode? of, string list, string key) =>
        key.Length == 0 ? null : ((of as JsonObject)?[list] as JsonArray ?? []).FirstOrDefault(item => string.Equals(Text(item, "key"), key, StringComparison.Ordinal));

    private static string Text(JsonNode? item, string member) => item is JsonObject known ? AgencyMatches.Text(known, member) : string.Empty;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string? Short(string? text) => text is { Length: > Longest } ? text[..text.LastIndexOf(' ', Longest)].TrimEnd(',', ';', '.', ' ') + "…" : NullIfEmpty(text ?? string.Empty);

    // Marks of clauses, with their conditions, are no words of a sentence
    [GeneratedRegex(@"\[\[([^\[\]?]*\?)?\s*|\]\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clause();
}
