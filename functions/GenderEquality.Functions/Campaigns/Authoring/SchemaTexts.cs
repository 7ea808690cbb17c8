namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What the members of a campaign are called on the pages where one is made, and what officers should know of each. A test demands a label for every member
/// that <c>campaign.schema.json</c> has, and for every value that can be chosen.</summary>
public static partial class SchemaTexts
{
    private static readonly Dictionary<string, (string Label, string? Hint)> Members =
        OfCampaign.Concat(OfAgencies).Concat(OfFigures).Concat(OfReport).ToDictionary(text => text.Key, text => (text.Label, text.Hint), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Values = OfValues.ToDictionary(text => text.Key, text => text.Label, StringComparer.Ordinal);

    /// <summary>The label of a member: <c>agency.name</c>, <c>campaign.groups.key</c>; null where nobody has written one.</summary>
    public static string? LabelOf(string key) => Members.TryGetValue(key, out var text) ? text.Label : null;

    /// <summary>What an officer should know of it; null where the label says all.</summary>
    public static string? HintOf(string key) => Members.TryGetValue(key, out var text) ? text.Hint : null;

    /// <summary>The label of a value that can be chosen; null where nobody has written one.</summary>
    public static string? ValueOf(string key, string value) => Values.GetValueOrDefault($"{key}={value}") ?? Values.GetValueOrDefault(value);

    /// <summary>The label of a member that is known by its own name alone; null where there is none.</summary>
    internal static string? Label(string name) =>
        LabelOf("campaign." + name) ?? Members.FirstOrDefault(text => text.Key.EndsWith("." + name, StringComparison.Ordinal)).Value.Label;
}
