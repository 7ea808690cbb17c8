using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Reminders;

/// <summary>Decides what the coordinator is told of itself: new reports, mails that could not be delivered, the week's digest. Pure.</summary>
public static class CoordinatorNotices
{
    /// <summary>For how long a report that arrived is news.</summary>
    public static readonly TimeSpan News = TimeSpan.FromDays(DaysOfNews);

    private const int DaysOfNews = 7;
    private const int DigestLapse = 2;
    private static readonly TimeSpan FailureIsNews = TimeSpan.FromDays(21);
    private const int LongestBreak = 21;

    /// <summary>The mails to order now, on working days outside quiet hours.</summary>
    /// <param name="campaign">The campaign with its policy.</param>
    /// <param name="agencies">Where the agencies stand.</param>
    /// <param name="mails">All mails ordered so far.</param>
    /// <param name="now">Present moment.</param>
    public static IReadOnlyList<MailOrder> Due(Campaign campaign, IReadOnlyCollection<AgencyRow> agencies, IReadOnlyCollection<MailRow> mails, DateTimeOffset now)
    {
        if (!SendingHours.Include(campaign, now) || now < campaign.StartOf(campaign.OpensOn))
        {
            return [];
        }

        var known = mails.Where(mail => mail.Reason.IsForCoordinator).Select(mail => (mail.Agency, mail.Reason)).ToHashSet();
        MailOrder[] orders = [.. NewReports(campaign, agencies, now), .. Undelivered(campaign, mails, now), .. Digest(campaign, agencies, now)];
        return [.. orders.Where(order => !known.Contains((order.Agency, order.Reason)))];
    }

    private static IEnumerable<MailOrder> NewReports(Campaign campaign, IEnumerable<AgencyRow> agencies, DateTimeOffset now) =>
        campaign.Reminders.NewReports == NewReportNotice.Each
            ? from row in agencies
              where row.State.Newest is { } newest && IsNews(newest, now) && row.State.NewestStatus != SubmissionStatus.Processing
              select new MailOrder(campaign.Id, row.Agency, MailReason.NewReport(row.State.Newest!.Value))
            : [];

    // Once on a day, and only when one failed since the coordinator was told last. What failed weeks ago, in a campaign long over, is no news.
    private static IEnumerable<MailOrder> Undelivered(Campaign campaign, IReadOnlyCollection<MailRow> mails, DateTimeOffset now)
    {
        var told = mails.Where(mail => mail.Reason.Kind == MailKind.Undelivered).Select(mail => mail.Queued).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        return mails.Any(mail => mail.State == MailState.Failed && !mail.Reason.IsForCoordinator && FailedAt(mail) > told && now - FailedAt(mail) < FailureIsNews)
            ? [new MailOrder(campaign.Id, campaign.Coordinator.Agency, MailReason.Undelivered(Today(campaign, now)))]
            : [];
    }

    private static DateTimeOffset FailedAt(MailRow mail) => mail.Claimed ?? mail.Queued;

    private static IEnumerable<MailOrder> Digest(Campaign campaign, IEnumerable<AgencyRow> agencies, DateTimeOffset now)
    {
        if (campaign.Reminders.Digest is not { } time || !agencies.Any(row => !row.State.Done || (row.State.Newest is { } newest && IsNews(newest, now))))
        {
            return [];
        }

        var today = Today(campaign, now);
        var latest = Enumerable.Range(-DaysOfNews, DaysOfNews + LongestBreak).Select(today.AddDays).Where(day => day.DayOfWeek == time.Day)
            .Select(day => (Day: day, Goes: campaign.Calendar.WorkingDayUpTo(day)))
            .LastOrDefault(digest => campaign.At(digest.Goes, time.At) <= now);
        return latest != default && latest.Goes >= campaign.OpensOn && today.DayNumber - latest.Goes.DayNumber <= DigestLapse
            ? [new MailOrder(campaign.Id, campaign.Coordinator.Agency, MailReason.Digest(latest.Day))]
            : [];
    }

    private static bool IsNews(SubmissionId submission, DateTimeOffset now) => now - submission.Time < News;

    private static DateOnly Today(Campaign campaign, DateTimeOffset now) => DateOnly.FromDateTime(campaign.Local(now).DateTime);
}
