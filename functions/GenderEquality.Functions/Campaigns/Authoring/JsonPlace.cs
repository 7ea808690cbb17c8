using System.Globalization;
using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>A place in a campaign's document, such as <c>$.agencies[3].emails[0]</c>; in addresses and names of fields <c>agencies.3.emails.0</c>.
/// No member of a campaign has a dot in its name, and none is a number.</summary>
/// <param name="Steps">Names of members and places in lists, from the document inwards.</param>
public sealed record JsonPlace(IReadOnlyList<string> Steps)
{
    /// <summary>The whole document.</summary>
    public static JsonPlace Root { get; } = new([]);

    /// <summary>Whether it is the whole document.</summary>
    public bool IsRoot => Steps.Count == 0;

    /// <summary>Its first step: the part of the campaign that it lies in; empty for the whole.</summary>
    public string Part => IsRoot ? string.Empty : Steps[0];

    /// <summary>Its last step; empty for the whole.</summary>
    public string Name => IsRoot ? string.Empty : Steps[^1];

    /// <summary>The place in the list, where it is an item of one.</summary>
    public int? Index => int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    /// <summary>What it lies in; the whole lies in itself.</summary>
    public JsonPlace Parent => IsRoot ? this : new([.. Steps.SkipLast(1)]);

    /// <summary>Reads a place as faults have it.</summary>
    public static JsonPlace OfPath(string path) =>
        new([.. path.Split('.', '[').Skip(1).Select(step => step.TrimEnd(']')).Where(step => step.Length > 0)]);

    /// <summary>Reads a place as addresses have it.</summary>
    public static JsonPlace OfKey(string? key) => new([.. (key ?? string.Empty).Split('.', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>A member of it.</summary>
    public JsonPlace At(string member) => new([.. Steps, member]);

    /// <summary>An item of it.</summary>
    public JsonPlace At(int index) => At(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether it lies in another, or is it.</summary>
    public bool IsWithin(JsonPlace other) => Steps.Count >= other.Steps.Count && Steps.Take(other.Steps.Count).SequenceEqual(other.Steps, StringComparer.Ordinal);

    /// <summary>What stands there; null where nothing does.</summary>
    public JsonNode? Find(JsonNode? document)
    {
        var found = document;
        foreach (var step in Steps)
        {
            found = found switch
            {
                JsonObject members => members[step],
                JsonArray items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return found;
    }

    /// <summary>As addresses and fields have it.</summary>
    public string ToKey() => string.Join('.', Steps);

    /// <summary>As faults have it.</summary>
    public override string ToString() =>
        "$" + string.Concat(Steps.Select(step => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"[{step}]" : "." + step));

    /// <inheritdoc />
    public bool Equals(JsonPlace? other) => other is not null && Steps.SequenceEqual(other.Steps, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => ToKey().GetHashCode(StringComparison.Ordinal);
}
