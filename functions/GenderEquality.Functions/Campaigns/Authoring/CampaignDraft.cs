using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>A campaign while it is made: its document as it stands, possibly with faults.</summary>
/// <param name="Id">Of the campaign that it becomes. It stays the same, whatever the document says.</param>
/// <param name="Document">The campaign's JSON. It is not changed: who changes something makes another draft by <see cref="With"/>.</param>
/// <param name="By">Who left it so.</param>
/// <param name="At">When.</param>
public sealed record CampaignDraft(CampaignId Id, JsonObject Document, string By, DateTimeOffset At)
{
    /// <summary>What was done last, in Vietnamese; null where nothing is known.</summary>
    public string? How { get; init; }

    /// <summary>Names this state among those of the draft; sorts by time. Set when it is saved.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>Tag of the campaign's file that this is a change to; null for a campaign that has none yet.</summary>
    public string? Base { get; init; }

    /// <summary>Whether it is a change to a campaign that is there already.</summary>
    public bool IsChange => Base is not null;

    /// <summary>What somebody must still look at, such as dates of holidays in a campaign made of last year's.</summary>
    public IReadOnlyList<DraftFault> ToLookAt { get; init; } = [];

    /// <summary>The campaign's subject; its id where there is none yet.</summary>
    public string Title => Document["title"] is JsonValue value && value.TryGetValue<string>(out var title) && title.Length > 0 ? title : Id.ToString();

    /// <summary>Another draft, with something done to a copy of the document.</summary>
    public CampaignDraft With(Action<JsonObject> change, string by, DateTimeOffset at, string? how = null)
    {
        var document = Document.DeepClone().AsObject();
        change(document);

        return new CampaignDraft(Id, document, by, at) { How = how, Base = Base, ToLookAt = ToLookAt };
    }
}
