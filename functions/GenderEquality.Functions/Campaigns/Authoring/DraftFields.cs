using System.Globalization;
using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What was typed into a page's form becomes part of a document, and the other way round. What cannot be read is kept as it was typed: the check then says
/// what is wrong with it, at its field.</summary>
public static class DraftFields
{
    /// <summary>Ends the name of the field that says how many rows of a list a form has.</summary>
    public const string Rows = "~so";

    /// <summary>Ends the name of the field that says that a list of boxes to tick stands in the form.</summary>
    public const string Shown = "~co";

    /// <summary>"Yes", as a form sends it.</summary>
    public const string Yes = "co";

    /// <summary>"No", as a form sends it.</summary>
    public const string No = "khong";

    /// <summary>Puts the fields of a form into a document.</summary>
    /// <param name="document">The document, which is changed.</param>
    /// <param name="place">What the form is about; the whole for the campaign's own fields.</param>
    /// <param name="typed">Fields by their names. What is not among them stays as it is.</param>
    public static void Put(JsonObject document, JsonPlace place, IReadOnlyDictionary<string, IReadOnlyList<string>> typed)
    {
        switch (CampaignSchema.At(place))
        {
            case { Kind: SchemaKind.Objects, IsInline: true } list:
                PutRows(place.Parent.Find(document)!.AsObject(), list, place, typed);
                break;
            case { Kind: SchemaKind.Object } node:
                PutMembers(Reach(document, place), node, place, typed);
                DropEmpty(document, place, node);
                break;
        }
    }

    /// <summary>A value as its field shows it.</summary>
    public static string Text(SchemaNode node, JsonNode? value) => value switch
    {
        null => string.Empty,
        JsonArray items when node.Kind is SchemaKind.List => string.Join('\n', items.Select(item => Text(node.Item!, item))),
        JsonValue one when one.TryGetValue<bool>(out var flag) => flag ? Yes : No,
        JsonValue one when one.TryGetValue<string>(out var text) => node.Kind == SchemaKind.Time && text.Length > 5 && text.EndsWith(":00", StringComparison.Ordinal) ? text[..5] : text,
        JsonValue one when one.TryGetValue<decimal>(out var number) => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        _ => value.ToJsonString(),
    };

    /// <summary>Values that are ticked.</summary>
    public static IReadOnlySet<string> Ticked(JsonNode? value) =>
        value is JsonArray items ? items.OfType<JsonValue>().Select(item => item.TryGetValue<string>(out var text) ? text : string.Empty).ToHashSet(StringComparer.Ordinal) : new HashSet<string>(StringComparer.Ordinal);

    /// <summary>An item of a list before anything was typed into it: what it must have is there, and empty.</summary>
    public static JsonObject Blank(SchemaNode item)
    {
        var blank = new JsonObject();
        foreach (var member in item.Members.Where(member => member.Required))
        {
            blank[member.Name] = member switch
            {
                { Nullable: true } => null,
                { Kind: SchemaKind.Object } => Blank(member),
                { Kind: SchemaKind.List or SchemaKind.Objects or SchemaKind.Choices } => new JsonArray(),
                { Kind: SchemaKind.YesNo } => false,
                _ => string.Empty,
            };
        }

        return blank;
    }

    private static JsonObject Reach(JsonObject document, JsonPlace place)
    {
        if (place.Find(document) is JsonObject found)
        {
            return found;
        }

        var made = new JsonObject();
        Reach(document, place.Parent)[place.Name] = made;
        return made;
    }

    private static void DropEmpty(JsonObject document, JsonPlace place, SchemaNode node)
    {
        if (!node.Required && place.Index is null && place.Find(document) is JsonObject { Count: 0 })
        {
            place.Parent.Find(document)!.AsObject().Remove(place.Name);
        }
    }

    private static void PutMembers(JsonObject target, SchemaNode node, JsonPlace place, IReadOnlyDictionary<string, IReadOnlyList<string>> typed)
    {
        foreach (var member in node.Members)
        {
            var at = place.At(member.Name);
            if (member.IsField)
            {
                PutField(target, member, at.ToKey(), typed);
            }
            else if (member.IsSmall)
            {
                PutSmall(target, member, at, typed);
            }
            else if (member.IsInline)
            {
                PutRows(target, member, at, typed);
            }
        }
    }

    private static void PutField(JsonObject target, SchemaNode member, string key, IReadOnlyDictionary<string, IReadOnlyList<string>> typed)
    {
        if (member.Kind == SchemaKind.Choices)
        {
            if (typed.ContainsKey(key + Shown))
            {
                Set(target, member, new JsonArray([.. typed.GetValueOrDefault(key, []).Select(value => (JsonNode)value)]));
            }
        }
        else if (typed.TryGetValue(key, out var values))
        {
            Set(target, member, ValueOf(member, values.Count == 0 ? string.Empty : values[0]));
        }
    }

    private static void PutSmall(JsonObject target, SchemaNode member, JsonPlace at, IReadOnlyDictionary<string, IReadOnlyList<string>> typed)
    {
        if (!typed.Keys.Any(key => key.StartsWith(at.ToKey() + ".", StringComparison.Ordinal)))
        {
            return;
        }

        if (!member.Required && IsEmpty(member, at, typed))
        {
            target.Remove(member.Name);
            return;
        }

        var inner = target[member.Name] as JsonObject;
        if (inner is null)
        {
            target[member.Name] = inner = [];
        }

        PutMembers(inner, member, at, typed);
    }

    private static void PutRows(JsonObject target, SchemaNode list, JsonPlace at, IReadOnlyDictionary<string, IReadOnlyList<string>> typed)
    {
        if (!typed.TryGetValue(at.ToKey() + Rows, out var counts) || !int.TryParse(counts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return;
        }

        var before = target[list.Name] as JsonArray ?? [];
        var rows = new JsonArray();
        for (var index = 0; index < Math.Min(count, 1000); index++)
        {
            if (IsEmpty(list.Item!, at.At(index), typed))
            {
                continue;
            }

            var row = index < before.Count && before[index] is JsonObject known ? known.DeepClone().AsObject() : [];
            PutMembers(row, list.Item!, at.At(index), typed);
            rows.Add((JsonNode)row);
        }

        Set(target, list, rows);
    }

    private static bool IsEmpty(SchemaNode node, JsonPlace at, IReadOnlyDictionary<string, IReadOnlyList<string>> typed) =>
        node.Members.All(member => typed.GetValueOrDefault(at.At(member.Name).ToKey(), []).All(value => value.Length == 0 || (member.Kind == SchemaKind.YesNo && value is No)));

    private static void Set(JsonObject target, SchemaNode member, JsonNode? value)
    {
        var isEmpty = value is null or JsonArray { Count: 0 } || (value is JsonValue one && one.TryGetValue<string>(out var text) && text.Length == 0);
        if (isEmpty && !member.Required)
        {
            target.Remove(member.Name);
        }
        else
        {
            target[member.Name] = isEmpty && member.Nullable ? null : value ?? string.Empty;
        }
    }

    private static JsonNode? ValueOf(SchemaNode node, string typed) => node.Kind switch
    {
        SchemaKind.List => new JsonArray([.. typed.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => ValueOf(node.Item!, line))]),
        SchemaKind.YesNo => typed switch { Yes => true, No => false, "" => node.Required ? false : null, _ => typed },
        SchemaKind.Integer => int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : typed,
        SchemaKind.Number => NumberOf(typed) is { } number ? number : typed,
        SchemaKind.Time => typed.Length == 5 ? typed + ":00" : typed,
        _ => string.Join(' ', typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Normalize(),
    };

    // "1,7" and "1.7" are one number; where both stand, dots part thousands.
    private static decimal? NumberOf(string typed)
    {
        var plain = typed.Contains(',', StringComparison.Ordinal) ? typed.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.') : typed;
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
