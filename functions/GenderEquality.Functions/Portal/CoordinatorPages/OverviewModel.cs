using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>One agency in the coordinator's table.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Row">What is decided about it and where it stands.</param>
/// <param name="LastMail">The last mail to it; null without any.</param>
/// <param name="Overdue">Whether its deadline has passed.</param>
public sealed record AgencyLine(Agency Agency, AgencyRow Row, MailRow? LastMail, bool Overdue)
{
    /// <summary>Where it stands. A report that has just arrived shows as being read, even where an earlier one counts.</summary>
    public SubmissionStatus Status =>
        Row.State.Status != SubmissionStatus.Exempt && Row.State.NewestStatus == SubmissionStatus.Processing ? SubmissionStatus.Processing : Row.State.Status;

    /// <summary>Whether its report arrived late; or has not arrived and its deadline has passed.</summary>
    public bool Late => Status != SubmissionStatus.Exempt && (Row.State.Late || (Row.State.Arrived is null && Overdue));

    /// <summary>Whether a reminder would make sense.</summary>
    public bool Owes => Row.State.Owes;
}

/// <summary>Which agencies the table shows.</summary>
public enum OverviewFilter
{
    /// <summary>Every agency.</summary>
    All,

    /// <summary>Read and accepted.</summary>
    Accepted,

    /// <summary>Must correct.</summary>
    NeedsCorrection,

    /// <summary>Being read.</summary>
    Processing,

    /// <summary>Nothing arrived.</summary>
    Missing,

    /// <summary>Arrived late, or overdue.</summary>
    Late,

    /// <summary>Need not report.</summary>
    Exempt,
}

/// <summary>All agencies with their status.</summary>
public sealed record OverviewModel : CoordinatorPageModel
{
    /// <summary>Every agency in plan order.</summary>
    public required IReadOnlyList<AgencyLine> Rows { get; init; }

    /// <summary>When reports are due for agencies without an extension.</summary>
    public required DueNotice Due { get; init; }

    /// <summary>Why an older copy of the campaign's file counts; null when the file is good.</summary>
    public InvalidCampaignException? Fault { get; init; }

    /// <summary>Lines with personal data that nobody has decided about.</summary>
    public int UndecidedPersonalData { get; init; }

    /// <summary>Which are shown.</summary>
    public OverviewFilter Filter { get; init; }

    /// <summary>Agencies that a reminder would go to.</summary>
    public int ToRemind => Rows.Count(row => row.Owes);

    /// <summary>How many agencies a filter lets through.</summary>
    public int Count(OverviewFilter filter) => Rows.Count(row => Matches(row, filter));

    /// <summary>The rows to show, by group in plan order; groups without any are left out.</summary>
    public IEnumerable<(AgencyGroup Group, IReadOnlyList<AgencyLine> Rows)> ByGroup() => Campaign.Groups
        .Select(group => (group, (IReadOnlyList<AgencyLine>)[.. Rows.Where(row => Matches(row, Filter) && string.Equals(row.Agency.Group, group.Key, StringComparison.Ordinal))]))
        .Where(pair => pair.Item2.Count > 0);

    private static bool Matches(AgencyLine row, OverviewFilter filter) => filter switch
    {
        OverviewFilter.Accepted => row.Status == SubmissionStatus.Accepted,
        OverviewFilter.NeedsCorrection => row.Status == SubmissionStatus.NeedsCorrection,
        OverviewFilter.Processing => row.Status == SubmissionStatus.Processing,
        OverviewFilter.Missing => row.Status == SubmissionStatus.NotSubmitted,
        OverviewFilter.Late => row.Late,
        OverviewFilter.Exempt => row.Status == SubmissionStatus.Exempt,
        _ => true,
    };
}

/// <summary>Filters as they stand in the address.</summary>
public static class OverviewFilters
{
    private static readonly Dictionary<OverviewFilter, string> Slugs = new()
    {
        [OverviewFilter.Accepted] = "da-chap-nhan",
        [OverviewFilter.NeedsCorrection] = "can-sua",
        [OverviewFilter.Processing] = "dang-kiem-tra",
        [OverviewFilter.Missing] = "chua-nop",
        [OverviewFilter.Late] = "muon",
        [OverviewFilter.Exempt] = "mien",
    };

    /// <summary>The page with a filter.</summary>
    public static string Address(OverviewFilter filter) =>
        Slugs.TryGetValue(filter, out var slug) ? $"{CoordinatorAddress.Overview}?loc={slug}" : CoordinatorAddress.Overview;

    /// <summary>Reads a filter; what is unknown shows everything.</summary>
    public static OverviewFilter Parse(string? slug) => Slugs.FirstOrDefault(pair => string.Equals(pair.Value, slug, StringComparison.Ordinal)).Key;
}
