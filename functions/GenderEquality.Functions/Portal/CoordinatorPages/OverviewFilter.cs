using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

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

    /// <summary>Could not be read, or wait for too long to be.</summary>
    Stuck,

    /// <summary>A report waits for somebody's word before it can count.</summary>
    Awaited,

    /// <summary>Mail does not arrive at an address.</summary>
    Bounced,

    /// <summary>From whom something is wanted: a reminder would make sense.</summary>
    Owing,
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
        [OverviewFilter.Stuck] = "ket",
        [OverviewFilter.Awaited] = "cho-xac-nhan",
        [OverviewFilter.Bounced] = "thu-hong",
        [OverviewFilter.Owing] = "can-don-doc",
    };

    /// <summary>A filter as it stands in the address; null for all.</summary>
    public static string? Slug(OverviewFilter filter) => Slugs.GetValueOrDefault(filter);

    /// <summary>Reads a filter; what is unknown shows everything.</summary>
    public static OverviewFilter Parse(string? slug) => Slugs.FirstOrDefault(pair => string.Equals(pair.Value, slug, StringComparison.Ordinal)).Key;

    /// <summary>Whether the filter lets an agency through.</summary>
    public static bool Matches(this AgencyLine line, OverviewFilter filter) => filter switch
    {
        OverviewFilter.Accepted => line.Status == SubmissionStatus.Accepted,
        OverviewFilter.NeedsCorrection => line.Status == SubmissionStatus.NeedsCorrection,
        OverviewFilter.Processing => line.Status == SubmissionStatus.Processing,
        OverviewFilter.Missing => line.Status == SubmissionStatus.NotSubmitted,
        OverviewFilter.Late => line.Late,
        OverviewFilter.Exempt => line.Status == SubmissionStatus.Exempt,
        OverviewFilter.Stuck => line.Stuck,
        OverviewFilter.Awaited => line.Awaited,
        OverviewFilter.Bounced => line.Dead.Count > 0,
        OverviewFilter.Owing => line.Owes,
        _ => true,
    };
}
