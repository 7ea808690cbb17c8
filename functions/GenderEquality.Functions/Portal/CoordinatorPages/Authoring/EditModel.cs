using System.Globalization;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Portal.Shared;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>A page on which a part of a draft is edited.</summary>
public sealed record EditModel : CoordinatorPageModel
{
    private const int ItemsOfAPage = 50;

    /// <inheritdoc />
    public override string? DraftTitle => (Stored ?? Draft).Title;

    /// <summary>The draft, with what was typed where the form was not taken.</summary>
    public required CampaignDraft Draft { get; init; }

    /// <summary>The draft as it is stored, where that is another.</summary>
    public CampaignDraft? Stored { get; init; }

    /// <summary>Tag of the stored state.</summary>
    public required string Tag { get; init; }

    /// <summary>What the page is about.</summary>
    public required JsonPlace Place { get; init; }

    /// <summary>What may stand there.</summary>
    public required SchemaNode Node { get; init; }

    /// <summary>All faults of the draft.</summary>
    public required IReadOnlyList<DraftFault> Faults { get; init; }

    /// <summary>Words that items of a long list must have.</summary>
    public string Search { get; init; } = string.Empty;

    /// <summary>Which part of a long list is shown, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether the form was refused because of faults on it, so that it can be saved all the same.</summary>
    public bool Refused { get; init; }

    /// <summary>What was to be removed though others refer to it; null for nothing.</summary>
    public JsonPlace? Removing { get; init; }

    /// <summary>What removing it comes to.</summary>
    public DraftRemoval? Removal { get; init; }

    /// <summary>What stands there.</summary>
    public JsonNode? Value => Place.Find(Draft.Document);

    /// <summary>Members that the page shows.</summary>
    public IEnumerable<SchemaNode> Members => Place.IsRoot ? Node.Members.Where(member => DraftPages.IsGeneral(member.Name)) : Node.Members;

    /// <summary>What the item is called that the page is about; empty for a part.</summary>
    public string Name => DraftPages.NameOf(Value) is { Length: > 0 } name ? name : string.Join(" › ", DraftWords.Trail(Place).Skip(1));

    /// <summary>Items of the list that fit the search, with their places in it.</summary>
    public IReadOnlyList<(int Index, JsonNode? Item)> Found =>
        [.. (Value as JsonArray ?? []).Select((item, index) => (index, item)).Where(pair => Search.Length == 0 || Slug.Of(DraftPages.NameOf(pair.item)).Contains(Slug.Of(Search), StringComparison.Ordinal))];

    /// <summary>How many pages the list has.</summary>
    public int Pages => Math.Max(1, (Found.Count + ItemsOfAPage - 1) / ItemsOfAPage);

    /// <summary>Those of them that are shown.</summary>
    public IEnumerable<(int Index, JsonNode? Item)> Shown => Found.Skip((Math.Min(Page, Pages) - 1) * ItemsOfAPage).Take(ItemsOfAPage);

    /// <summary>Faults at fields of this page, in their order.</summary>
    public IReadOnlyList<DraftFault> OwnFaults => [.. Faults.Where(fault => DraftPages.PageOf(fault.Place) == Place).OrderBy(fault => OrderOf(fault.Place))];

    /// <summary>Faults as the fields show them.</summary>
    public PageMessage FieldFaults => PageMessage.Invalid(string.Empty, [.. OwnFaults.Select(fault => new FieldError(DraftPages.FieldOf(fault.Place).ToKey(), fault.Text))]);

    /// <summary>How many faults something has.</summary>
    public int FaultsIn(JsonPlace place) => Faults.Count(fault => fault.Place.IsWithin(place));

    private int OrderOf(JsonPlace place)
    {
        var step = place.Steps.Count > Place.Steps.Count ? place.Steps[Place.Steps.Count] : string.Empty;
        return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : Node.Members.ToList().FindIndex(member => string.Equals(member.Name, step, StringComparison.Ordinal));
    }

    /// <summary>Whether a draft has what a page would be about: an item that is there, or a part that may be made.</summary>
    public static bool Exists(JsonObject document, JsonPlace place)
    {
        for (var depth = 1; depth <= place.Steps.Count; depth++)
        {
            var at = new JsonPlace([.. place.Steps.Take(depth)]);
            if (at.Index is not null && at.Find(document) is null)
            {
                return false;
            }
        }

        return true;
    }
}
