using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>Until when links are good: an agency can still look up what it sent for some weeks after it could send something last.</summary>
public static class LinkExpiry
{
    /// <summary>Days that links live on.</summary>
    public const int DaysAfterClose = 30;

    /// <summary>First moment at which an agency's links open nothing: after the campaign has closed (by date, or earlier by the coordinator's word), and after it
    /// has closed again for an agency for which it was reopened. A campaign that was opened again, and not closed since, has no such moment.</summary>
    public static DateTimeOffset Of(Campaign campaign, AgencyRow row)
    {
        if (campaign.Closes is not { } closes)
        {
            return DateTimeOffset.MaxValue;
        }

        var again = row.ReopenedBefore is { } reopened ? campaign.StartOf(reopened) : closes;
        return (again > closes ? again : closes).AddDays(DaysAfterClose);
    }

    /// <summary>First moment at which a link opens nothing. One that was mailed after the close, such as with the report that was issued then, lives as long from its making.</summary>
    public static DateTimeOffset Of(Campaign campaign, AgencyRow row, DateTimeOffset issued)
    {
        var common = Of(campaign, row);
        return issued >= campaign.Closes && issued.AddDays(DaysAfterClose) > common ? issued.AddDays(DaysAfterClose) : common;
    }
}
