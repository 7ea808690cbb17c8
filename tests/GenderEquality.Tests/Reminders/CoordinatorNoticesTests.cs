using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Reminders;

public sealed class CoordinatorNoticesTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create() with
    {
        OpensOn = new DateOnly(2024, 11, 1),
        Reminders = new ReminderPolicy([7], [1], new TimeOnly(8, 0)) { Digest = new DigestTime(DayOfWeek.Monday, new TimeOnly(9, 0)), Quiet = new QuietHours(new TimeOnly(18, 0), new TimeOnly(7, 0)) },
        Calendar = new WorkCalendar { Holidays = [new Holiday("Nghỉ", new DateOnly(2024, 12, 9), new DateOnly(2024, 12, 9))] },
    };

    private static readonly AgencyRow Waiting = new(Campaign.Agencies[0].Code);

    [Theory]
    [InlineData("2024-12-02T08:59:59+07:00", null)]
    [InlineData("2024-12-02T09:00:00+07:00", "digest-20241202")]
    [InlineData("2024-12-04T17:00:00+07:00", "digest-20241202")]
    [InlineData("2024-12-05T09:00:00+07:00", null)]
    [InlineData("2024-12-06T09:00:00+07:00", "digest-20241209")]
    [InlineData("2024-12-09T09:00:00+07:00", null)]
    [InlineData("2024-10-28T09:00:00+07:00", null)]
    public void DigestGoesOutOnItsDayOrTheWorkingDayBefore(string now, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], Due([Waiting], [], now));

    [Fact]
    public void DigestGoesOutOnceAndNotWhenThereIsNothingToTell()
    {
        var done = Waiting with { State = new AgencyState { Status = SubmissionStatus.Accepted } };
        var sent = new MailRow(Campaign.Id, Campaign.Coordinator.Agency, MailReason.Digest(new DateOnly(2024, 12, 2))) { Queued = At("2024-12-02T09:00:00+07:00") };

        Assert.Empty(Due([done], [], "2024-12-02T09:00:00+07:00"));
        Assert.Empty(Due([Waiting], [sent], "2024-12-02T09:15:00+07:00"));
    }

    [Theory]
    [InlineData(NewReportNotice.Digest, SubmissionStatus.Accepted, 0)]
    [InlineData(NewReportNotice.Each, SubmissionStatus.Accepted, 1)]
    [InlineData(NewReportNotice.Each, SubmissionStatus.NeedsCorrection, 1)]
    [InlineData(NewReportNotice.Each, SubmissionStatus.Processing, 0)]
    public void NewReportsAreToldAsThePolicySays(NewReportNotice policy, SubmissionStatus status, int count)
    {
        var campaign = Campaign with { Reminders = Campaign.Reminders with { NewReports = policy, Digest = null } };
        var newest = SubmissionId.Parse(Ulid.NewUlid(At("2024-12-03T20:00:00+07:00")).ToString(null, null));
        var row = Waiting with { State = new AgencyState { Newest = newest, NewestStatus = status, Status = status } };

        Assert.Empty(CoordinatorNotices.Due(campaign, [row], [], At("2024-12-03T20:15:00+07:00")));
        Assert.Equal(count, CoordinatorNotices.Due(campaign, [row], [], At("2024-12-04T07:15:00+07:00")).Count);
        Assert.Empty(CoordinatorNotices.Due(campaign, [row], [new MailRow(campaign.Id, row.Agency, MailReason.NewReport(newest)) { Queued = At("2024-12-04T07:15:00+07:00") }], At("2024-12-04T07:30:00+07:00")));
        Assert.Empty(CoordinatorNotices.Due(campaign, [row], [], At("2024-12-11T07:15:00+07:00")));
    }

    [Fact]
    public void MailsThatFailedAreToldOnceADay()
    {
        var campaign = Campaign with { Reminders = Campaign.Reminders with { Digest = null } };
        var failed = new MailRow(campaign.Id, Waiting.Agency, MailReason.Due(7)) { Queued = At("2024-12-03T08:00:00+07:00"), Claimed = At("2024-12-03T08:05:00+07:00"), State = MailState.Failed };
        var told = new MailRow(campaign.Id, campaign.Coordinator.Agency, MailReason.Undelivered(new DateOnly(2024, 12, 3))) { Queued = At("2024-12-03T09:00:00+07:00") };
        var again = failed with { Reason = MailReason.Due(3), Claimed = At("2024-12-03T10:00:00+07:00") };

        Assert.Equal(["undelivered-20241203"], Reasons(campaign, [failed], "2024-12-03T09:00:00+07:00"));
        Assert.Empty(Reasons(campaign, [failed, told], "2024-12-04T09:00:00+07:00"));
        Assert.Empty(Reasons(campaign, [failed, told, again], "2024-12-03T11:00:00+07:00"));
        Assert.Equal(["undelivered-20241204"], Reasons(campaign, [failed, told, again], "2024-12-04T07:00:00+07:00"));
    }

    private static List<string> Reasons(Campaign campaign, MailRow[] mails, string now) =>
        [.. CoordinatorNotices.Due(campaign, [Waiting], mails, At(now)).Select(order => order.Reason.ToString())];

    private static List<string> Due(AgencyRow[] rows, MailRow[] mails, string now) =>
        [.. CoordinatorNotices.Due(Campaign, rows, mails, At(now)).Select(order => order.Reason.ToString())];

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
