using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>All campaigns, and those that are being made.</summary>
public sealed record CampaignListModel : CoordinatorPageModel
{
    private const int FewLines = 10;
    private const int LinesOfAPage = 50;

    /// <summary>The campaigns.</summary>
    public required IReadOnlyList<CampaignLine> Lines { get; init; }

    /// <summary>Words that a campaign must have, with or without diacritics; empty for all.</summary>
    public string Search { get; init; } = string.Empty;

    /// <summary>Which part of a long list is shown, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Those of the campaigns that are worked on, and that the search finds.</summary>
    public IReadOnlyList<CampaignLine> Found => [.. Lines.Where(line => !line.Archived && line.Matches(Search))];

    /// <summary>Those in the archive that the search finds.</summary>
    public IReadOnlyList<CampaignLine> Archived => [.. Lines.Where(line => line.Archived && line.Matches(Search))];

    /// <summary>How many pages the list has.</summary>
    public int Pages => Math.Max(1, (Found.Count + LinesOfAPage - 1) / LinesOfAPage);

    /// <summary>The page that is shown.</summary>
    public int Number => Math.Min(Page, Pages);

    /// <summary>What stands on it.</summary>
    public IReadOnlyList<CampaignLine> Shown => [.. Found.Skip((Number - 1) * LinesOfAPage).Take(LinesOfAPage)];

    /// <summary>Whether there are so many that one looks for a campaign rather than at all.</summary>
    public bool IsLong => Lines.Count > FewLines || Search.Length > 0;

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

    /// <summary>Whether its subject, place, coordinator or id has words that begin with all of those.</summary>
    public bool Matches(string search)
    {
        var said = " " + TextKey.Of($"{Campaign?.Title} {Campaign?.PlaceName} {Campaign?.Coordinator.Name} {Id}");
        return TextKey.Of(search).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => said.Contains(" " + word, StringComparison.Ordinal));
    }
}

/// <summary>A draft in the list.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Faults">How many faults it has.</param>
public sealed record DraftLine(CampaignDraft Draft, int Faults);
