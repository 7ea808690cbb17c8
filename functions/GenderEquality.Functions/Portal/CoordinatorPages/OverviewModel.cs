using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>One agency in the coordinator's table.</summary>
public sealed record AgencyRow(Agency Agency)
{
    /// <summary>Where it stands.</summary>
    public SubmissionStatus Status { get; init; }

    /// <summary>Whether its report arrived late; or has not arrived and its deadline has passed.</summary>
    public bool Late { get; init; }

    /// <summary>When the report that counts arrived; null without one.</summary>
    public DateTimeOffset? Received { get; init; }

    /// <summary>Findings of the report that counts.</summary>
    public int Errors { get; init; }

    /// <summary>Findings of the report that counts.</summary>
    public int Warnings { get; init; }

    /// <summary>The agency's own due date; null without an extension.</summary>
    public DateOnly? Extension { get; init; }

    /// <summary>The last mail to it; null without any.</summary>
    public MailLine? LastMail { get; init; }
}

/// <summary>One mail as the coordinator sees it.</summary>
/// <param name="Reason">Reason key, such as <c>due-7</c>.</param>
/// <param name="State">Where it stands.</param>
/// <param name="At">When it got there.</param>
public sealed record MailLine(string Reason, MailLineState State, DateTimeOffset At);

/// <summary>Where a mail stands.</summary>
public enum MailLineState
{
    /// <summary>Waiting.</summary>
    Queued,

    /// <summary>Handed to the mail service.</summary>
    Sent,

    /// <summary>Given up, or bounced.</summary>
    Failed,
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
    public required IReadOnlyList<AgencyRow> Rows { get; init; }

    /// <summary>When reports are due for agencies without an extension.</summary>
    public required DueNotice Due { get; init; }

    /// <summary>Which are shown.</summary>
    public OverviewFilter Filter { get; init; }

    /// <summary>Agencies that a reminder would go to.</summary>
    public int ToRemind => Rows.Count(row => row.Status is SubmissionStatus.NotSubmitted or SubmissionStatus.NeedsCorrection);

    /// <summary>How many agencies a filter lets through.</summary>
    public int Count(OverviewFilter filter) => Rows.Count(row => Matches(row, filter));

    /// <summary>The rows to show, by group in plan order; groups without any are left out.</summary>
    public IEnumerable<(AgencyGroup Group, IReadOnlyList<AgencyRow> Rows)> ByGroup() => Campaign.Groups
        .Select(group => (group, (IReadOnlyList<AgencyRow>)[.. Rows.Where(row => Matches(row, Filter) && string.Equals(row.Agency.Group, group.Key, StringComparison.Ordinal))]))
        .Where(pair => pair.Item2.Count > 0);

    private static bool Matches(AgencyRow row, OverviewFilter filter) => filter switch
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
