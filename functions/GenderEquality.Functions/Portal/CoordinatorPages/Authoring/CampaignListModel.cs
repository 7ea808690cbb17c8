using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>All campaigns, and those that are being made.</summary>
public sealed record CampaignListModel : CoordinatorPageModel
{
    /// <summary>The campaigns.</summary>
    public required IReadOnlyList<CampaignLine> Lines { get; init; }

    /// <summary>The drafts, the one saved last first.</summary>
    public required IReadOnlyList<DraftLine> Drafts { get; init; }

    /// <summary>The campaign of the level above whose file is kept, while it is asked as whom one reports in it; null otherwise.</summary>
    public ReceivedCampaign? Above { get; init; }

    /// <summary>What was typed into the form of a new campaign.</summary>
    public string TypedTitle { get; init; } = string.Empty;

    /// <summary>The year in that form.</summary>
    public string TypedYear { get; init; } = string.Empty;
}

/// <summary>A campaign in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Campaign">The campaign; null while its file has faults and never was good.</param>
/// <param name="Closed">Whether it is closed.</param>
/// <param name="Archived">Whether it is out of the way.</param>
/// <param name="Usual">Whether it is the one of the settings.</param>
public sealed record CampaignLine(CampaignId Id, Campaign? Campaign, bool Closed, bool Archived, bool Usual)
{
    /// <summary>Whether an older copy counts, because its file has faults.</summary>
    public bool Faulty { get; init; }
}

/// <summary>A draft in the list.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Faults">How many faults it has.</param>
public sealed record DraftLine(CampaignDraft Draft, int Faults);
