using CsCheck;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Reminders;

/// <summary>The small campaign is due before 10/12/2024 and reminds 7 days and 1 day before and 1 day after, at 8:00.</summary>
public class ReminderScheduleTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create() with { Reminders = new ReminderPolicy([14, 7, 3, 1], [1, 3], new TimeOnly(8, 0)) };
    private static readonly AgencyCode Code = Campaign.Agencies[0].Code;
    private static readonly AgencyRow Waiting = new(Code);

    [Theory]
    [InlineData("2024-11-26T07:59:59+07:00", null)]
    [InlineData("2024-11-26T08:00:00+07:00", "due-14")]
    [InlineData("2024-12-03T07:59:59+07:00", "due-14")]
    [InlineData("2024-12-03T08:00:00+07:00", "due-7")]
    [InlineData("2024-12-09T08:00:00+07:00", "due-1")]
    [InlineData("2024-12-10T23:00:00+07:00", "due-1")]
    [InlineData("2024-12-11T08:00:00+07:00", "overdue-1")]
    [InlineData("2024-12-13T09:00:00+07:00", "overdue-3")]
    [InlineData("2024-12-20T08:00:00+07:00", null)]
    [InlineData("2026-11-25T08:00:00+07:00", null)]
    public void LatestReminderWhoseMomentHasComeIsDue(string now, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], Due([Waiting], [], now));

    [Fact]
    public void OnlyTheLatestOfSeveralMissedRemindersIsCaughtUp() =>
        Assert.Equal(["due-3"], Due([Waiting], [], "2024-12-08T12:00:00+07:00"));

    [Fact]
    public void LateReportGetsOneReminder()
    {
        var sent = Mail(MailReason.Overdue(1), "2024-12-11T08:00:00+07:00");

        Assert.Empty(Due([Waiting], [sent], "2024-12-11T08:15:00+07:00"));
        Assert.Equal(["overdue-3"], Due([Waiting], [sent], "2024-12-13T08:15:00+07:00"));
    }

    [Theory]
    [InlineData(SubmissionStatus.Accepted, false)]
    [InlineData(SubmissionStatus.Exempt, false)]
    [InlineData(SubmissionStatus.Processing, false)]
    [InlineData(SubmissionStatus.NeedsCorrection, true)]
    [InlineData(SubmissionStatus.NotSubmitted, true)]
    public void OnlyAgenciesThatOweSomethingAreReminded(SubmissionStatus status, bool reminded)
    {
        var row = Waiting with { State = new AgencyState { Status = status, NewestStatus = status } };

        Assert.Equal(reminded, Due([row], [], "2024-12-03T08:00:00+07:00").Count > 0);
    }

    [Fact]
    public void AgencyWithAnExtensionIsRemindedByItsOwnDate()
    {
        var extended = Waiting with { Extension = new Extension(new DateOnly(2024, 12, 20), "Bão") };

        Assert.Empty(Due([extended], [Mail(MailReason.Extended(At("2024-12-09T10:00:00+07:00")), "2024-12-09T10:00:00+07:00")], "2024-12-12T09:00:00+07:00"));
        Assert.Equal(["due-7-20241220"], Due([extended], [Mail(MailReason.Due(7), "2024-12-03T08:00:00+07:00")], "2024-12-13T08:00:00+07:00"));
        Assert.Equal(["overdue-1-20241220"], Due([extended], [], "2024-12-21T08:00:00+07:00"));
    }

    [Fact]
    public void AgencyInvitedAfterAReminderWasDueIsNotRemindedToo() =>
        Assert.Empty(Due([Waiting], [Mail(MailReason.Invite, "2024-12-04T10:00:00+07:00")], "2024-12-04T10:15:00+07:00"));

    [Fact]
    public void ReceiptDoesNotStandForAReminder() =>
        Assert.Equal(["due-7"], Due([Waiting], [Mail(MailReason.Parse("receipt-01JE0000000000000000000000"), "2024-12-03T09:00:00+07:00")], "2024-12-03T09:15:00+07:00"));

    [Fact]
    public void NobodyIsRemindedBeforeTheCampaignOpens()
    {
        var later = Campaign with { OpensOn = new DateOnly(2024, 12, 2) };

        Assert.Empty(ReminderSchedule.Due(later, [Waiting], [], At("2024-11-27T08:00:00+07:00")));
        Assert.Single(ReminderSchedule.Due(later, [Waiting], [], At("2024-12-03T08:00:00+07:00")));
    }

    [Theory]
    [InlineData("remind-now", "2024-12-03T08:00:00+07:00")]
    [InlineData("remind-now", "2024-12-03T09:00:00+07:00")]
    [InlineData("invite", "2024-12-03T08:00:00+07:00")]
    [InlineData("extended", "2024-12-03T08:00:00+07:00")]
    [InlineData("due-14", "2024-12-03T08:00:00+07:00")]
    public void WhoeverWasToldAtTheMomentOrLaterIsNotToldAgain(string reason, string queued) =>
        Assert.Empty(Due([Waiting], [Mail(Reason(reason, queued), queued)], "2024-12-03T10:00:00+07:00"));

    [Theory]
    [InlineData("remind-now")]
    [InlineData("invite")]
    [InlineData("extended")]
    [InlineData("due-14")]
    public void WhoeverWasToldBeforeTheMomentIsToldAtIt(string reason) => Assert.Equal(
        ["due-7"], Due([Waiting], [Mail(Reason(reason, "2024-12-03T07:59:59+07:00"), "2024-12-03T07:59:59+07:00")], "2024-12-03T08:00:00+07:00"));

    [Theory]
    [InlineData("2024-12-03", true)]
    [InlineData("2024-12-04", false)]
    public void AReminderAtTheFirstMomentOfTheOpeningDayIsSent(string opensOn, bool reminded)
    {
        var opening = Campaign with
        {
            OpensOn = DateOnly.ParseExact(opensOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Reminders = Campaign.Reminders with { SendAt = TimeOnly.MinValue },
        };

        Assert.Equal(reminded, ReminderSchedule.Due(opening, [Waiting], [], At("2024-12-03T00:00:00+07:00")).Count > 0);
    }

    [Theory]
    [InlineData(SubmissionStatus.Accepted, SubmissionStatus.NeedsCorrection)]
    [InlineData(SubmissionStatus.Accepted, SubmissionStatus.Accepted)]
    [InlineData(SubmissionStatus.Exempt, SubmissionStatus.NotSubmitted)]
    [InlineData(SubmissionStatus.Exempt, SubmissionStatus.NeedsCorrection)]
    public void WhoeverIsDoneIsNotRemindedWhateverItSentSince(SubmissionStatus status, SubmissionStatus newest)
    {
        var done = Waiting with { State = new AgencyState { Status = status, NewestStatus = newest } };

        Assert.Empty(Due([done], [], "2024-12-03T08:00:00+07:00"));
    }

    [Fact]
    public void WhatIsBeingReadWaitsThoughAnEarlierReportMustBeCorrected()
    {
        var sentAgain = Waiting with { State = new AgencyState { Status = SubmissionStatus.NeedsCorrection, NewestStatus = SubmissionStatus.Processing } };

        Assert.Empty(Due([sentAgain], [], "2024-12-03T08:00:00+07:00"));
    }

    [Fact]
    public void EveryAgencyIsJudgedByItsOwnMails()
    {
        var other = new AgencyRow(Campaign.Agencies[1].Code);

        var due = ReminderSchedule.Due(Campaign, [Waiting, other], [Mail(MailReason.Due(7), "2024-12-03T08:00:00+07:00")], At("2024-12-03T08:15:00+07:00"));

        Assert.Equal(other.Agency, Assert.Single(due).Agency);
    }

    /// <summary>Whatever the times at which the timer runs, in whatever states the agency is then: no reason twice, no reminder to one that is
    /// done, none before its moment, at most one a run, never an earlier one after a later one.</summary>
    [Fact]
    public void AnySequenceOfRunsRemindsSensibly()
    {
        var steps = Gen.Select(Gen.Int[1, 4000], Gen.Int[0, 5]).List[1, 40];
        steps.Sample(sequence =>
        {
            var now = At("2024-10-15T00:00:00+07:00");
            var mails = new List<MailRow>();
            foreach (var (minutes, what) in sequence)
            {
                now = now.AddMinutes(minutes);
                var status = what == 0 ? SubmissionStatus.Accepted : what == 1 ? SubmissionStatus.NeedsCorrection : SubmissionStatus.NotSubmitted;
                var row = Waiting with { State = new AgencyState { Status = status, NewestStatus = status } };
                var due = ReminderSchedule.Due(Campaign, [row], mails, now);
                Assert.True(due.Count <= 1);
                foreach (var order in due)
                {
                    Assert.False(row.State.Done);
                    Assert.DoesNotContain(mails, mail => mail.Reason == order.Reason);
                    Assert.InRange(MomentOf(order.Reason), now.AddDays(-7), now);
                    Assert.All(mails, mail => Assert.True(MomentOf(mail.Reason) < MomentOf(order.Reason)));
                    mails.Add(new MailRow(order.Campaign, order.Agency, order.Reason) { Queued = now });
                }
            }
        });
    }

    private static MailReason Reason(string kind, string queued) => kind switch
    {
        "remind-now" => MailReason.RemindNow(At(queued)),
        "invite" => MailReason.Invite,
        "extended" => MailReason.Extended(At(queued)),
        _ => MailReason.Due(14),
    };

    private static DateTimeOffset MomentOf(MailReason reason)
    {
        var days = reason.Kind == MailKind.Due ? -reason.Days : reason.Days;
        return Campaign.At(Campaign.DueBefore.AddDays(days), Campaign.Reminders.SendAt);
    }

    private static List<string> Due(AgencyRow[] rows, MailRow[] mails, string now) =>
        [.. ReminderSchedule.Due(Campaign, rows, mails, At(now)).Select(order => order.Reason.ToString())];

    private static MailRow Mail(MailReason reason, string queued) => new(Campaign.Id, Code, reason) { Queued = At(queued) };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
