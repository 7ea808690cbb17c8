using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Compares JSON with the campaign's types and tells every difference. (Deserialising alone stops at the first.)</summary>
internal static class CampaignShape
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, JsonPropertyInfo>> Members = new();

    public static IEnumerable<CampaignFileError> Check(JsonElement root) => Value(root, typeof(Campaign), "$");

    private static IEnumerable<CampaignFileError> Value(JsonElement element, Type type, string path)
    {
        var info = CampaignFile.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => Object(element, info, path),
            JsonTypeInfoKind.Enumerable => Array(element, info.ElementType!, path),
            _ => LeafShape.Check(element, info, path),
        };
    }

    private static IEnumerable<CampaignFileError> Array(JsonElement element, Type itemType, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return [new CampaignFileError(path, "must be a list: [ … ].")];
        }

        return element.EnumerateArray().SelectMany((item, index) => Value(item, itemType, $"{path}[{index}]"));
    }

    private static IEnumerable<CampaignFileError> Object(JsonElement element, JsonTypeInfo info, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            yield return new CampaignFileError(path, "must be an object: { … }.");
            yield break;
        }

        var members = Members.GetOrAdd(info.Type, static (_, known) => known.Properties.Where(IsMember).ToDictionary(property => property.Name, StringComparer.Ordinal), info);
        foreach (var missing in members.Values.Where(IsRequired).Where(member => !element.TryGetProperty(member.Name, out _)))
        {
            yield return new CampaignFileError(path, $"the member '{missing.Name}' is missing. Add it.");
        }

        foreach (var error in element.EnumerateObject().SelectMany(found => Member(found, members, path)))
        {
            yield return error;
        }
    }

    private static IEnumerable<CampaignFileError> Member(JsonProperty found, Dictionary<string, JsonPropertyInfo> members, string path)
    {
        var memberPath = $"{path}.{found.Name}";
        if (!members.TryGetValue(found.Name, out var member))
        {
            var isSchema = string.Equals(memberPath, "$." + CampaignFile.SchemaMember, StringComparison.Ordinal);
            return isSchema ? [] : [new CampaignFileError(memberPath, $"unknown member. Remove it or correct its name; known here: {string.Join(", ", members.Keys)}.")];
        }

        if (found.Value.ValueKind == JsonValueKind.Null)
        {
            return IsNullable(member) ? [] : [new CampaignFileError(memberPath, "must not be null.")];
        }

        return Value(found.Value, member.PropertyType, memberPath);
    }

    // Members that are computed (a getter alone) are not in the file.
    private static bool IsMember(JsonPropertyInfo property) => property.Set is not null || property.AssociatedParameter is not null;

    private static bool IsRequired(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false };

    private static bool IsNullable(JsonPropertyInfo property) => property.AssociatedParameter?.IsNullable
        ?? (property.IsSetNullable && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null));
}
