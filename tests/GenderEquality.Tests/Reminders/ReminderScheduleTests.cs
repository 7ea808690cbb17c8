using CsCheck;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Reminders;

/// <summary>The small campaign is due before Tuesday 10/12/2024; weekends are off.</summary>
public class ReminderScheduleTests
{
    private static readonly Campaign Campaign = SmallCampaign.Create() with { Reminders = new ReminderPolicy([14, 7, 3, 1], [1, 3], new TimeOnly(8, 0)) };
    private static readonly AgencyCode Code = Campaign.Agencies[0].Code;
    private static readonly AgencyRow Waiting = new(Code);

    [Theory]
    [InlineData("2024-11-26T07:59:59+07:00", null)]
    [InlineData("2024-11-26T08:00:00+07:00", "due-14")]
    [InlineData("2024-12-02T23:59:59+07:00", "due-14")]
    [InlineData("2024-12-03T07:59:59+07:00", null)]
    [InlineData("2024-12-03T08:00:00+07:00", "due-7")]
    [InlineData("2024-12-09T08:00:00+07:00", "due-1")]
    [InlineData("2024-12-06T07:59:59+07:00", "due-7")]
    [InlineData("2024-12-06T08:00:00+07:00", "due-3")]
    [InlineData("2024-12-07T08:00:00+07:00", null)]
    [InlineData("2024-12-08T08:00:00+07:00", null)]
    [InlineData("2024-12-09T07:59:59+07:00", "due-3")]
    [InlineData("2024-12-09T23:59:59+07:00", "due-1")]
    [InlineData("2024-12-10T00:00:00+07:00", null)]
    [InlineData("2024-12-10T23:00:00+07:00", null)]
    [InlineData("2024-12-11T08:00:00+07:00", "overdue-1")]
    [InlineData("2024-12-13T09:00:00+07:00", "overdue-3")]
    [InlineData("2024-12-19T23:59:59+07:00", "overdue-3")]
    [InlineData("2024-12-20T08:00:00+07:00", null)]
    [InlineData("2026-11-25T08:00:00+07:00", null)]
    public void LatestReminderWhoseMomentHasComeIsDue(string now, string? reason) =>
        Assert.Equal(reason is null ? [] : [reason], Due([Waiting], [], now));

    [Fact]
    public void OnlyTheLatestOfSeveralMissedRemindersIsCaughtUp() =>
        Assert.Equal(["due-3"], Due([Waiting], [], "2024-12-06T12:00:00+07:00"));

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
    [InlineData(SubmissionStatus.Failed, false)]
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
        Assert.Equal(["overdue-1-20241220"], Due([extended], [], "2024-12-20T08:00:00+07:00"));
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
    [InlineData("remind-now", "2024-12-03T00:00:00+07:00")]
    [InlineData("remind-now", "2024-12-03T07:30:00+07:00")]
    [InlineData("remind-now", "2024-12-03T09:00:00+07:00")]
    [InlineData("invite", "2024-12-03T07:30:00+07:00")]
    [InlineData("extended", "2024-12-03T07:30:00+07:00")]
    [InlineData("due-14", "2024-12-03T07:30:00+07:00")]
    public void WhoeverWasToldOnThatDayIsNotToldAgainThenOrAfterIt(string reason, string sent)
    {
        var mail = Mail(Reason(reason, sent), sent);

        Assert.Empty(Due([Waiting], [mail], "2024-12-03T10:00:00+07:00"));
        Assert.Empty(Due([Waiting], [mail], "2024-12-04T08:00:00+07:00"));
    }

    [Theory]
    [InlineData("remind-now")]
    [InlineData("invite")]
    [InlineData("extended")]
    [InlineData("due-14")]
    public void WhoeverWasToldTheDayBeforeIsTold(string reason) => Assert.Equal(
        ["due-7"], Due([Waiting], [Mail(Reason(reason, "2024-12-02T23:59:59+07:00"), "2024-12-02T23:59:59+07:00")], "2024-12-03T08:00:00+07:00"));

    [Fact]
    public void AMailCountsOnTheDayOnWhichItWentOut()
    {
        var late = Mail(MailReason.RemindNow(At("2024-12-02T17:00:00+07:00")), "2024-12-02T17:00:00+07:00");

        Assert.Empty(Due([Waiting], [late with { State = MailState.Queued, Sent = null }], "2024-12-03T08:00:00+07:00"));
        Assert.Empty(Due([Waiting], [late with { Sent = At("2024-12-03T07:00:00+07:00") }], "2024-12-03T08:00:00+07:00"));
        Assert.Single(Due([Waiting], [late with { State = MailState.Failed, Sent = null }], "2024-12-03T08:00:00+07:00"));
    }

    [Fact]
    public void NothingGoesOutInQuietHours()
    {
        var quiet = Campaign with { Reminders = Campaign.Reminders with { Quiet = new QuietHours(new TimeOnly(18, 0), new TimeOnly(7, 0)) } };

        Assert.Empty(ReminderSchedule.Due(quiet, [Waiting], [], At("2024-12-03T18:00:00+07:00")));
        Assert.Empty(ReminderSchedule.Due(quiet, [Waiting], [], At("2024-12-04T06:59:59+07:00")));
        Assert.Single(ReminderSchedule.Due(quiet, [Waiting], [], At("2024-12-04T07:00:00+07:00")));
    }

    [Theory]
    [InlineData("2024-12-05", "2024-12-04T08:00:00+07:00", false)]
    [InlineData("2024-12-05", "2024-12-05T08:00:00+07:00", true)]
    public void WhoeverSaysUntilWhenItIsAtWorkIsLeftInPeaceUntilThen(string until, string now, bool reminded) =>
        Assert.Equal(reminded, Due([Waiting with { MutedUntil = DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture) }], [], now).Count > 0);

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

    /// <summary>Whatever the times at which the timer runs and the coordinator reminds by hand, in whatever states the agency is then, with a clock that jumps: no reason twice, nothing on one
    /// day that was told already, no reminder to one that is done, none on days off or in quiet hours, none before the due date after it, at most one a run.</summary>
    [Fact]
    public void AnySequenceOfRunsRemindsSensibly()
    {
        var campaign = Holidays;
        var steps = Gen.Select(Gen.Int[-600, 4000], Gen.Int[0, 6]).List[1, 60];
        steps.Sample(sequence =>
        {
            var now = At("2024-10-15T00:00:00+07:00");
            var mails = new List<MailRow>();
            foreach (var (minutes, what) in sequence)
            {
                now = now.AddMinutes(minutes);
                var status = what == 0 ? SubmissionStatus.Accepted : what == 1 ? SubmissionStatus.NeedsCorrection : SubmissionStatus.NotSubmitted;
                var row = Waiting with { State = new AgencyState { Status = status, NewestStatus = status } };
                if (what == 2)
                {
                    mails.Add(new MailRow(campaign.Id, Code, MailReason.RemindNow(now)) { Queued = now, Sent = now, State = MailState.Sent });
                }

                var due = ReminderSchedule.Due(campaign, [row], mails, now);
                Assert.True(due.Count <= 1);
                foreach (var order in due)
                {
                    Assert.False(row.State.Done);
                    Assert.DoesNotContain(mails, mail => mail.Reason == order.Reason || DayOf(mail.Sent!.Value) == DayOf(now));
                    Assert.True(campaign.Calendar.IsWorkingDay(DayOf(now)));
                    Assert.False(campaign.Reminders.Quiet!.Contains(TimeOnly.FromDateTime(campaign.Local(now).DateTime)));
                    Assert.True(order.Reason.Kind == MailKind.Overdue ? DayOf(now) >= campaign.DueBefore : DayOf(now) < campaign.DueBefore);
                    mails.Add(new MailRow(order.Campaign, order.Agency, order.Reason) { Queued = now, Sent = now, State = MailState.Sent });
                }
            }
        });
    }

    private static Campaign Holidays => Campaign with
    {
        Calendar = new WorkCalendar { Holidays = [new Holiday("Nghỉ", new DateOnly(2024, 12, 2), new DateOnly(2024, 12, 6))], MakeUpDays = [new MakeUpDay("Bù", new DateOnly(2024, 11, 30))] },
        Reminders = Campaign.Reminders with { Quiet = new QuietHours(new TimeOnly(18, 0), new TimeOnly(7, 0)) },
    };

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Campaign.Local(moment).DateTime);

    private static MailReason Reason(string kind, string queued) => kind switch
    {
        "remind-now" => MailReason.RemindNow(At(queued)),
        "invite" => MailReason.Invite,
        "extended" => MailReason.Extended(At(queued)),
        _ => MailReason.Due(14),
    };

    private static List<string> Due(AgencyRow[] rows, MailRow[] mails, string now) =>
        [.. ReminderSchedule.Due(Campaign, rows, mails, At(now)).Select(order => order.Reason.ToString())];

    private static MailRow Mail(MailReason reason, string queued) => new(Campaign.Id, Code, reason) { Queued = At(queued), Sent = At(queued), State = MailState.Sent };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Its report was returned at noon; a quarter of an hour later the reminder of the day before yesterday was caught up.</summary>
    [Fact]
    public void WhoeverWasAskedToCorrectItsReportIsNotRemindedOnTop()
    {
        var row = Waiting with { State = new AgencyState { Status = SubmissionStatus.NeedsCorrection, NewestStatus = SubmissionStatus.NeedsCorrection } };
        var returned = Mail(MailReason.Parse("review-01JE0000000000000000000000-20241204T050000000"), "2024-12-04T12:00:00+07:00");

        Assert.Equal(["due-7"], Due([row], [], "2024-12-04T12:15:00+07:00"));
        Assert.Empty(Due([row], [returned], "2024-12-04T12:15:00+07:00"));
        Assert.Equal(["due-3"], Due([row], [returned], "2024-12-06T08:00:00+07:00"));
    }

    [Theory]
    [InlineData("due-7", true, "2024-12-03T08:00:05+07:00", false)]
    [InlineData("due-7", false, "2024-12-03T08:00:05+07:00", false)]
    [InlineData("remind-20241203T000000000", true, "2024-12-03T07:00:00+07:00", false)]
    [InlineData("remind-20241203T000000000", false, "2024-12-03T07:00:00+07:00", true)]
    [InlineData("due-14", true, "2024-12-02T23:00:00+07:00", true)]
    [InlineData("receipt-01JE0000000000000000000000", true, "2024-12-03T09:00:00+07:00", true)]
    public void WhatTheAgencysOwnRowSaysOfItsLastMailSparesTheQuestion(string reason, bool sent, string at, bool candidate)
    {
        var row = Waiting with { LastMail = new LastMail(reason, sent, At(at)) };

        Assert.Equal(candidate, ReminderSchedule.Candidates(Campaign, [row], At("2024-12-03T10:00:00+07:00")).Count > 0);
    }

    /// <summary>Nine days off in a row: what falls into them goes out on the last working day before them, and after a due date just before them on the first one after.</summary>
    [Theory]
    [InlineData("2025-02-04", "2025-01-24T08:00:00+07:00", "due-3")]
    [InlineData("2025-02-04", "2025-01-28T09:00:00+07:00", null)]
    [InlineData("2025-02-04", "2025-02-03T08:00:00+07:00", "due-1")]
    [InlineData("2025-01-25", "2025-01-24T08:00:00+07:00", "due-1")]
    [InlineData("2025-01-25", "2025-02-02T09:00:00+07:00", null)]
    [InlineData("2025-01-25", "2025-02-03T08:00:00+07:00", "overdue-3")]
    [InlineData("2025-01-25", "2025-02-03T06:59:59+07:00", null)]
    public void RemindersMoveOutOfTheDaysAroundTet(string dueBefore, string now, string? reason)
    {
        var campaign = Campaign with
        {
            DueBefore = DateOnly.ParseExact(dueBefore, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Calendar = new WorkCalendar { Holidays = [new Holiday("Tết Nguyên đán", new DateOnly(2025, 1, 25), new DateOnly(2025, 2, 2))] },
            Reminders = Campaign.Reminders with { Quiet = new QuietHours(new TimeOnly(18, 0), new TimeOnly(7, 0)) },
        };

        Assert.Equal(reason is null ? [] : [reason], ReminderSchedule.Due(campaign, [Waiting], [], At(now)).Select(order => order.Reason.ToString()));
    }
}
