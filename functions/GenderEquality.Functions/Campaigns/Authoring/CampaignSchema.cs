using System.Text.Json;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary><c>campaign.schema.json</c> as pages need it that edit a campaign.</summary>
public static class CampaignSchema
{
    private const string Prefix = "#/$defs/";

    private static readonly Lazy<JsonElement> Schema = new(() =>
    {
        using var file = ShippedCampaigns.OpenSchema();
        using var document = JsonDocument.Parse(file);
        return document.RootElement.Clone();
    });

    private static readonly Lazy<SchemaNode> Whole = new(() => Node(Schema.Value, string.Empty, "campaign", "campaign", required: true));

    /// <summary>A whole campaign.</summary>
    public static SchemaNode Root => Whole.Value;

    /// <summary>What stands at a place; null where no campaign has anything.</summary>
    public static SchemaNode? At(JsonPlace place)
    {
        var node = Root;
        foreach (var step in place.Steps)
        {
            var next = node.Item is { } item && step.All(char.IsAsciiDigit) ? item : node.Members.FirstOrDefault(member => string.Equals(member.Name, step, StringComparison.Ordinal));
            if (next is null)
            {
                return null;
            }

            node = next;
        }

        return node;
    }

    private static SchemaNode Node(JsonElement schema, string name, string key, string owner, bool required)
    {
        var nullable = schema.TryGetProperty("anyOf", out var either);
        var (definition, inner) = Resolve(nullable ? either[0] : schema);
        var node = new SchemaNode(name, key, KindOf(definition, inner)) { Required = required, Nullable = nullable, Values = ValuesOf(inner) };
        return node.Kind switch
        {
            SchemaKind.Object => node with { MakeMembers = new(() => MembersOf(inner, definition ?? owner)) },
            SchemaKind.Objects or SchemaKind.List or SchemaKind.Choices => node with { MakeItem = new(() => ItemOf(inner, key)) },
            _ => node,
        };
    }

    private static SchemaNode ItemOf(JsonElement list, string key)
    {
        var (definition, _) = Resolve(list.GetProperty("items"));
        return Node(list.GetProperty("items"), string.Empty, key, definition ?? key, required: true);
    }

    private static IReadOnlyList<SchemaNode> MembersOf(JsonElement schema, string owner)
    {
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal) : [];
        return
        [
            .. schema.GetProperty("properties").EnumerateObject()
                .Select(member => Node(member.Value, member.Name, $"{owner}.{member.Name}", $"{owner}.{member.Name}", required.Contains(member.Name))),
        ];
    }

    private static SchemaKind KindOf(string? definition, JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out _))
        {
            return SchemaKind.Choice;
        }

        return schema.TryGetProperty("type", out var type) ? type.GetString() switch
        {
            "object" => SchemaKind.Object,
            "array" => Resolve(schema.GetProperty("items")) is var (_, item) && item.TryGetProperty("properties", out _) ? SchemaKind.Objects
                : item.TryGetProperty("enum", out _) ? SchemaKind.Choices : SchemaKind.List,
            "boolean" => SchemaKind.YesNo,
            "integer" => SchemaKind.Integer,
            "number" => SchemaKind.Number,
            _ => definition is "date" ? SchemaKind.Date : definition is "time" || IsTime(schema) ? SchemaKind.Time : SchemaKind.Text,
        } : SchemaKind.Text;
    }

    private static bool IsTime(JsonElement schema) =>
        schema.TryGetProperty("pattern", out var pattern) && pattern.GetString()!.StartsWith("^([01][0-9]|2[0-3]):", StringComparison.Ordinal);

    private static IReadOnlyList<string> ValuesOf(JsonElement schema)
    {
        var values = schema.TryGetProperty("items", out var items) ? Resolve(items).Schema : schema;
        return values.TryGetProperty("enum", out var words) ? [.. words.EnumerateArray().Select(word => word.GetString()!)] : [];
    }

    // A definition that only points on, such as one of a name, is what it points to.
    private static (string? Definition, JsonElement Schema) Resolve(JsonElement schema)
    {
        string? definition = null;
        while (schema.TryGetProperty("$ref", out var reference))
        {
            definition = reference.GetString()![Prefix.Length..];
            schema = Schema.Value.GetProperty("$defs").GetProperty(definition);
        }

        return (definition, schema);
    }
}
