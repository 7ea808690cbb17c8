using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>All agencies with their status.</summary>
public sealed record OverviewModel : CoordinatorPageModel
{
    /// <summary>From so many agencies on the list has pages.</summary>
    public const int MostOnOnePage = 200;

    /// <summary>Agencies on a page of a list that has pages.</summary>
    public const int PageSize = 50;

    private IReadOnlyList<AgencyLine>? matching;
    private IReadOnlyDictionary<OverviewFilter, int>? counts;

    /// <summary>Every agency in plan order.</summary>
    public required IReadOnlyList<AgencyLine> Rows { get; init; }

    /// <summary>When reports are due for agencies without an extension.</summary>
    public required DueNotice Due { get; init; }

    /// <summary>Why an older copy of the campaign's file counts; null when the file is good.</summary>
    public InvalidCampaignException? Fault { get; init; }

    /// <summary>What waits elsewhere.</summary>
    public MenuCounts Waiting { get; init; } = MenuCounts.None;

    /// <summary>Which are looked at.</summary>
    public OverviewQuery Query { get; init; } = new();

    /// <summary>Agencies that are looked at, in their order.</summary>
    public IReadOnlyList<AgencyLine> Matching => matching ??= Query.Select(Rows);

    /// <summary>How many pages the list has.</summary>
    public int Pages => Matching.Count < MostOnOnePage ? 1 : (Matching.Count + PageSize - 1) / PageSize;

    /// <summary>The page that is shown, from 1.</summary>
    public int Page => Math.Clamp(Query.Page, 1, Pages);

    /// <summary>Agencies that must report.</summary>
    public int Expected => Rows.Count - Count(OverviewFilter.Exempt);

    /// <summary>Agencies whose report came in time.</summary>
    public int OnTime => Rows.Count(row => row.Status != SubmissionStatus.Exempt && row.Row.State.Arrived is not null && !row.Row.State.Late);

    /// <summary>How many reports had come by when.</summary>
    public ArrivalCurve Curve => ArrivalCurve.Of(Campaign, Rows, Now);

    /// <summary>Seen from this moment.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>How many agencies a filter lets through.</summary>
    public int Count(OverviewFilter filter) =>
        (counts ??= Enum.GetValues<OverviewFilter>().ToDictionary(one => one, one => Rows.Count(row => row.Matches(one))))[filter];

    /// <summary>The rows to show: by group in plan order, or as one list in another order.</summary>
    public IEnumerable<(AgencyGroup? Group, int Count, IReadOnlyList<AgencyLine> Rows)> Shown()
    {
        var page = Pages == 1 ? Matching : [.. Matching.Skip((Page - 1) * PageSize).Take(PageSize)];
        if (Query.Order != OverviewOrder.Plan)
        {
            return page.Count == 0 ? [] : [(null, page.Count, page)];
        }

        var all = Matching.CountBy(row => row.Agency.Group, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shown = page.ToLookup(row => row.Agency.Group, StringComparer.Ordinal);
        return Campaign.Groups.Where(group => shown.Contains(group.Key)).Select(group => ((AgencyGroup?)group, all[group.Key], (IReadOnlyList<AgencyLine>)[.. shown[group.Key]]));
    }
}
