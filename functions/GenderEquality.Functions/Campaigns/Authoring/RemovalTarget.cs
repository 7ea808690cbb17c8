using System.Globalization;
using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What must go so that nothing refers to what is not there: an item of a list, a member, or names in a list of names.</summary>
/// <param name="Place">What goes.</param>
/// <param name="IsItem">Whether it is an item of a list of things.</param>
internal sealed record RemovalTarget(JsonPlace Place, bool IsItem)
{
    // Whoever removes a measure loses a sentence; agencies, sections and columns are more, and are never removed because something else is.
    private static readonly HashSet<string> Dependent = new(
        ["campaign.statements.measures", "campaign.statements.sentences", "campaign.statements.tables", "statementTable.columns", "statement.repeats", "table.checks", "campaign.agree", "campaign.previousFigures", "campaign.signedReport.appendices"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Optional = new(["row.sumOf", "row.combine", "table.combine", "column.of", "legalBasis.section", "signedSection.outline", "signedSection.ownTasks"], StringComparer.Ordinal);

    /// <summary>Later places first, so that those before them stay where they are.</summary>
    public static IComparer<RemovalTarget> LastFirst { get; } = Comparer<RemovalTarget>.Create((one, other) => Compare(other.Place.Steps, one.Place.Steps));

    /// <summary>What goes because of a fault; null where only a person can say.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fault">Where the fault is.</param>
    /// <param name="missing">Key of what is not there; empty where the fault names none.</param>
    public static RemovalTarget? Of(JsonObject document, JsonPlace fault, string missing)
    {
        if ((OfNames(document, fault, missing) ?? OfAppendix(document, fault, missing)) is { } inner)
        {
            return inner;
        }

        for (var at = fault; !at.IsRoot; at = at.Parent)
        {
            if (CampaignSchema.At(at) is not { } node || at.Find(document) is null)
            {
                continue;
            }

            if (at.Index is not null && node.Kind == SchemaKind.Object)
            {
                return Dependent.Contains(node.Key) ? new RemovalTarget(at, IsItem: true) : null;
            }

            if (Optional.Contains(node.Key))
            {
                return new RemovalTarget(at, IsItem: false);
            }
        }

        return null;
    }

    /// <summary>What it is, in words.</summary>
    /// <param name="document">The document that it is in.</param>
    /// <param name="names">The document before anything was removed.</param>
    public string InWords(JsonObject document, JsonObject names) => IsItem || Place.Find(document) is not JsonValue value
        ? string.Join(" › ", DraftWords.Trail(Place, document, names))
        : DraftWordTexts.Member(string.Join(" › ", DraftWords.Trail(Place.Index is null ? Place : Place.Parent, document, names)), value.ToString());

    /// <summary>Takes it away.</summary>
    public void Remove(JsonObject document)
    {
        var owner = Place.Parent.IsRoot ? document : Place.Parent.Find(document);
        switch (owner)
        {
            case JsonArray items when Place.Index is { } index && index < items.Count:
                items.RemoveAt(index);
                DropEmpty(document, items);
                break;
            case JsonObject members:
                members.Remove(Place.Name);

                // What a column is computed from is gone, so it is not computed
                if (Place.Name is "of" && members["aggregate"] is not null)
                {
                    members.Remove("aggregate");
                }

                break;
        }
    }

    /// <summary>One name in a list of names, where others stay; a list of one name goes with what it belongs to, for "none" often means "all".</summary>
    private static RemovalTarget? OfNames(JsonObject document, JsonPlace fault, string missing)
    {
        var at = fault.Find(document) is JsonArray names && names.OfType<JsonValue>().Count() == names.Count && IndexOf(names, missing) is { } index ? fault.At(index) : fault;
        return at.Index is not null && at.Find(document) is JsonValue && at.Parent.Find(document) is JsonArray { Count: > 1 } && CampaignSchema.At(at.Parent)?.Kind is SchemaKind.List && !IsSelectionOfMeasures(at) ? new RemovalTarget(at, IsItem: false) : null;
    }

    // A share of one measure is none, and a sum of fewer says something else
    private static bool IsSelectionOfMeasures(JsonPlace at) => CampaignSchema.At(at.Parent)?.Key is "measure.of" or "column.of" or "check.against";

    private static int? IndexOf(JsonArray names, string missing) =>
        names.Index().Where(name => string.Equals(name.Item?.ToString(), missing, StringComparison.Ordinal)).Select(name => (int?)name.Index).FirstOrDefault();

    /// <summary>An appendix stays when a column is gone that it shows: what names the column goes.</summary>
    private static RemovalTarget? OfAppendix(JsonObject document, JsonPlace fault, string missing)
    {
        if (CampaignSchema.At(fault)?.Key is not "signedAppendix.table" || fault.Parent.Find(document) is not JsonObject appendix)
        {
            return null;
        }

        var computed = (appendix["computed"] as JsonArray ?? []).Index().Where(column => (column.Item?["of"] as JsonArray ?? []).Any(key => string.Equals(key?.ToString(), missing, StringComparison.Ordinal))).Select(column => (int?)column.Index).FirstOrDefault();
        return computed is { } index ? new RemovalTarget(fault.Parent.At("computed").At(index), IsItem: true)
            : appendix["withSign"] is JsonArray signs && IndexOf(signs, missing) is { } sign ? new RemovalTarget(fault.Parent.At("withSign").At(sign), IsItem: false)
            : null;
    }

    private void DropEmpty(JsonObject document, JsonArray items)
    {
        if (items.Count == 0 && CampaignSchema.At(Place.Parent) is { Required: false } && Place.Parent.Parent.Find(document) is JsonObject owner)
        {
            owner.Remove(Place.Parent.Name);
        }
    }

    private static int Compare(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        for (var step = 0; step < Math.Min(one.Count, other.Count); step++)
        {
            var order = int.TryParse(one[step], NumberStyles.None, CultureInfo.InvariantCulture, out var a) && int.TryParse(other[step], NumberStyles.None, CultureInfo.InvariantCulture, out var b)
                ? a.CompareTo(b)
                : string.CompareOrdinal(one[step], other[step]);
            if (order != 0)
            {
                return order;
            }
        }

        return one.Count.CompareTo(other.Count);
    }
}
