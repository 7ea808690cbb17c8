using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>Until when links are good: an agency can still look up what it sent for some weeks after it could send something last.</summary>
public static class LinkExpiry
{
    /// <summary>Days that links live on.</summary>
    public const int DaysAfterClose = 30;

    /// <summary>First moment at which an agency's links open nothing: after the campaign has closed, and after it has closed again for an agency
    /// for which it was reopened.</summary>
    public static DateTimeOffset Of(Campaign campaign, AgencyRow row)
    {
        var closed = row.ReopenedBefore is { } reopened && reopened > campaign.ClosedFrom ? reopened : campaign.ClosedFrom;
        return campaign.StartOf(closed.AddDays(DaysAfterClose));
    }
}
