using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What a field is most likely filled with that names another thing of the campaign: the things that there are.</summary>
public static class DraftSuggestions
{
    // Beyond this a browser's list helps nobody.
    private const int Most = 500;

    private static readonly Dictionary<string, (string List, string Key)> Named = new(StringComparer.Ordinal)
    {
        ["agency.group"] = ("groups", "key"),
        ["coordinator.agency"] = ("agencies", "code"),
        ["knownFigure.agency"] = ("agencies", "code"),
        ["indicator.objective"] = ("objectives", "key"),
        ["legalBasis.section"] = ("outline", "key"),
        ["signedSection.ownTasks"] = ("outline", "key"),
        ["knownFigure.table"] = ("tables", "key"),
        ["figurePlace.table"] = ("tables", "key"),
        ["measure.table"] = ("tables", "key"),
        ["statementRepeat.table"] = ("tables", "key"),
        ["signedAppendix.table"] = ("tables", "key"),
    };

    // Nothing else can stand there, so it is chosen and not typed.
    private static readonly HashSet<string> Chosen = new(["agency.group", "coordinator.agency", "indicator.objective"], StringComparer.Ordinal);

    /// <summary>Whether the field is filled by choosing one of what there is.</summary>
    public static bool IsChosen(SchemaNode node) => Chosen.Contains(node.Key);

    /// <summary>Values with their names; empty for a field that names nothing.</summary>
    /// <param name="node">The field.</param>
    /// <param name="document">The campaign's document.</param>
    public static IReadOnlyList<(string Value, string Name)> For(SchemaNode node, JsonObject document)
    {
        if (!Named.TryGetValue(node.Key, out var named) || document[named.List] is not JsonArray items)
        {
            return [];
        }

        return [.. items.OfType<JsonObject>().Select(item => (AgencyMatches.Text(item, named.Key), DraftPages.NameOf(item))).Where(pair => pair.Item1.Length > 0).Take(Most)];
    }
}
