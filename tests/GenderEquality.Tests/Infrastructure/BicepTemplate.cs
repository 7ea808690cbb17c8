using System.Text.Json.Nodes;

namespace GenderEquality.Tests.Infrastructure;

/// <summary>A compiled template, with the templates inside it.</summary>
internal sealed class BicepTemplate(JsonObject json)
{
    private readonly IReadOnlyList<BicepResource> resources = [.. Within(json)];

    /// <summary>The template itself.</summary>
    public JsonObject Json { get; } = json;

    /// <summary>Resources of that type, in whichever template, without those that are only referred to.</summary>
    public IReadOnlyList<BicepResource> Of(string type) => [.. resources.Where(resource => string.Equals(resource.Type, type, StringComparison.Ordinal))];

    /// <summary>The one resource of that type whose name contains that.</summary>
    public BicepResource One(string type, string name = "") => Assert.Single(Of(type), resource => resource.Name.Contains(name, StringComparison.Ordinal));

    private static IEnumerable<BicepResource> Within(JsonObject template)
    {
        // A list, or since symbolic names an object.
        var own = template["resources"] is JsonArray list ? [.. list] : template["resources"]!.AsObject().Select(resource => resource.Value).ToList();
        foreach (var resource in own.Select(resource => resource!.AsObject()).Where(resource => resource["existing"] is null))
        {
            if (resource["properties"] is JsonObject properties && properties["template"] is JsonObject inner)
            {
                foreach (var nested in Within(inner))
                {
                    yield return nested;
                }
            }
            else
            {
                yield return new BicepResource(resource, template);
            }
        }
    }
}

/// <summary>A resource and the template that it stands in.</summary>
internal sealed record BicepResource(JsonObject Json, JsonObject Template)
{
    public string Type => Json["type"]!.GetValue<string>();

    public string Name => Json["name"]!.GetValue<string>();

    public string? Condition => Json["condition"]?.GetValue<string>();

    /// <summary>A property by its path, such as <c>siteConfig.minTlsVersion</c>; a variable of the template is looked up.</summary>
    public JsonNode? Property(string path) => path.Split('.').Aggregate(Known(Json["properties"]), (node, name) => Known(node is JsonObject inner ? inner[name] : null));

    /// <summary>A variable of the template.</summary>
    public JsonNode Variable(string name) => Known(Template["variables"]![name])!;

    public string Text(string path) => Property(path)!.ToString();

    private JsonNode? Known(JsonNode? node)
    {
        const string start = "[variables('";
        return node is JsonValue value && value.TryGetValue<string>(out var text) && text.StartsWith(start, StringComparison.Ordinal) && text.EndsWith("')]", StringComparison.Ordinal)
            && Template["variables"]?[text[start.Length..^3]] is { } known ? Known(known) : node;
    }
}
