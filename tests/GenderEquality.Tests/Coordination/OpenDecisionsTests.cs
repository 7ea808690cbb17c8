using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Submissions;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Tests.Coordination;

/// <summary>A campaign is closed, by its dates or by the coordinator, and opened again, for all or for one.</summary>
public sealed class OpenDecisionsTests(AzuriteFixture azurite)
{
    private const string Officer = "can-bo@example.vn";
    private readonly Flow flow = Storage.StoredYear.Start(azurite.NewAccount());

    private OpenDecisions Decisions => flow.Get<OpenDecisions>();

    [Fact]
    public async Task ReportThatComesAYearLaterIsParkedAndChangesNothingUntilItIsTaken()
    {
        var inTime = await flow.SubmitAsync("good");
        await NightAsync();
        flow.Clock.SetUtcNow(new DateTimeOffset(2025, 12, 20, 9, 0, 0, TimeSpan.FromHours(7)));
        var before = (await flow.RowAsync()).State;

        var late = (await flow.SendAsync("good a year later")).Submission!;
        await flow.IngestAsync(late);
        await NightAsync();
        await flow.Get<Remind>().RunAsync();

        Assert.Equal(before with { Parked = late.Id }, (await flow.RowAsync()).State);
        Assert.Single(await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id));
        Assert.Equal(inTime.Id, (await InputsAsync()).Sources.Single().Submission);
        Assert.Contains("đang chờ", await MailAsync(MailReason.Receipt(late.Id)), StringComparison.Ordinal);
        Assert.DoesNotContain(await flow.MailsAsync(), mail => mail.Reason.IsReminder);

        Assert.True(await flow.Get<SubmissionChoices>().TakeParkedAsync(flow.Campaign, late.Ref, Officer));

        Assert.Equal((late.Id, null, false), ((await flow.RowAsync()).State.Current!.Value, (await flow.RowAsync()).State.Parked, (await flow.RowAsync()).State.Late));
        await AssertAuditAsync($"Tiếp nhận lần nộp {late.Id} gửi sau khi đóng đợt báo cáo");
    }

    [Fact]
    public async Task CoordinatorClosesTheCampaignAndTimersLeaveItAlone()
    {
        await flow.SubmitAsync("good");
        Assert.True(await Decisions.CloseAsync(await CampaignAsync(), Officer));
        Assert.False(await Decisions.CloseAsync(await CampaignAsync(), Officer));

        await NightAsync();
        var parked = (await flow.SendAsync("good 2")).Submission!;
        await flow.IngestAsync(parked);

        Assert.Empty(await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id));
        Assert.Equal(parked.Id, (await flow.RowAsync()).State.Parked);
        await AssertAuditAsync("Đóng đợt báo cáo");

        Assert.True(await Decisions.OpenAsync(await CampaignAsync(), Officer));
        Assert.False(await Decisions.OpenAsync(await CampaignAsync(), Officer));

        await NightAsync();
        Assert.Single(await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id));
        Assert.Equal((parked.Id, null), ((await flow.RowAsync()).State.Current!.Value, (await flow.RowAsync()).State.Parked));
        await AssertAuditAsync("Mở lại đợt báo cáo");
    }

    [Fact]
    public async Task CampaignIsOpenAgainForOneAgencyUpToADay()
    {
        flow.Clock.SetUtcNow(flow.Campaign.StartOf(flow.Campaign.ClosedFrom).AddHours(9));
        var parked = (await flow.SendAsync("good")).Submission!;
        await flow.IngestAsync(parked);
        var lastDay = flow.Campaign.ClosedFrom.AddDays(2);

        await Decisions.ReopenAsync(flow.Campaign, flow.Health, lastDay, "Bổ sung số liệu", Officer);

        Assert.Equal(parked.Id, (await flow.RowAsync()).State.Current);
        Assert.Contains("đến hết ngày 10/06/2025", await MailAsync((await flow.MailsAsync()).Single(mail => mail.Reason.Kind == MailKind.Reopened).Reason), StringComparison.Ordinal);
        await AssertAuditAsync("Mở lại đợt báo cáo riêng cho đơn vị đến hết ngày 10/06/2025: Bổ sung số liệu");
        Assert.Equal(SubmissionHold.None, (await flow.SendAsync("good 2")).Submission!.Hold);
        flow.Clock.SetUtcNow(flow.Campaign.StartOf(lastDay.AddDays(1)));
        Assert.Equal(SubmissionHold.AfterClose, (await flow.SendAsync("good 3")).Submission!.Hold);
    }

    [Fact]
    public void LastWordCountsAndTheDateAfterAnEarlierOpening()
    {
        var campaign = flow.Campaign;
        var closes = campaign.StartOf(campaign.ClosedFrom);
        var closed = campaign with { Decision = new CampaignDecision(Closed: true, Officer, closes.AddDays(-30)) };
        var openedBefore = campaign with { Decision = new CampaignDecision(Closed: false, Officer, closes.AddDays(-20)) };
        var openedAfter = campaign with { Decision = new CampaignDecision(Closed: false, Officer, closes.AddDays(20)) };

        Assert.Equal((true, true), (closed.IsClosed(closes.AddDays(-29)), closed.IsClosed(closes.AddDays(1))));
        Assert.Equal((false, true), (openedBefore.IsClosed(closes.AddDays(-19)), openedBefore.IsClosed(closes)));
        Assert.False(openedAfter.IsClosed(closes.AddDays(400)));
    }

    [Fact]
    public async Task SameWordOnTheSameFileGivesTheSameCampaign()
    {
        await Decisions.CloseAsync(await CampaignAsync(), Officer);

        Assert.Same(await CampaignAsync(), await CampaignAsync());
        Assert.True((await CampaignAsync()).Decision!.Closed);
    }

    private Task<Campaign> CampaignAsync() => flow.Get<CampaignStore>().CurrentAsync();

    private Task NightAsync() => new ConsolidateFunction(flow.Get<NightlyOrders>()).RunAsync(new TimerInfo(), CancellationToken.None);

    private Task<ReportInputs> InputsAsync() => flow.Get<ReportInputsReader>().ReadAsync(flow.Campaign);

    private async Task<string> MailAsync(MailReason reason)
    {
        var row = (await flow.MailsAsync()).Single(mail => mail.Reason == reason);
        return (await flow.Get<MailComposer>().ComposeAsync(flow.Campaign, flow.Health, await flow.RowAsync(), row, CancellationToken.None)).ToPlain();
    }

    private async Task AssertAuditAsync(string deed) =>
        Assert.Contains(await flow.Get<AuditStore>().ListAsync(flow.Campaign.Id, 20), entry => string.Equals(entry.Deed, deed, StringComparison.Ordinal));

    /// <summary>It is asked by the day up to which it is open, not by a due date that has long passed; the others are left in peace.</summary>
    [Fact]
    public async Task AgencyForWhichItIsOpenAgainIsRemindedBeforeItClosesOnceMore()
    {
        flow.Clock.SetUtcNow(flow.Campaign.At(flow.Campaign.ClosedFrom, new TimeOnly(9, 0)));
        var lastDay = flow.Campaign.ClosedFrom.AddDays(12);
        await Decisions.ReopenAsync(flow.Campaign, flow.Health, lastDay, string.Empty, Officer);
        var text = string.Empty;
        for (var day = flow.Campaign.ClosedFrom; day <= lastDay.AddDays(10); day = day.AddDays(1))
        {
            flow.Clock.SetUtcNow(flow.Campaign.At(day, new TimeOnly(9, 0)));
            await flow.Get<Remind>().RunAsync();
            await flow.Get<Remind>().RunAsync();
            await flow.SendMailsAsync();
            text = day == lastDay ? await MailAsync((await flow.MailsAsync()).First(mail => mail.Reason.IsReminder).Reason) : text;
        }

        var reminders = (await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).Where(mail => mail.Reason.IsReminder).OrderBy(mail => mail.Queued).ToList();
        var steps = ReminderStep.Of(flow.Campaign, lastDay.AddDays(1)).Where(step => !step.After && step.Day > flow.Campaign.ClosedFrom).ToList();
        Assert.Equal(3, steps.Count);
        Assert.Equal(steps.Select(step => $"due-{step.Days}-{lastDay.AddDays(1):yyyyMMdd}"), reminders.Select(mail => mail.Reason.ToString()));
        Assert.All(reminders, mail => Assert.Equal((flow.Health.Code, MailState.Sent), (mail.Agency, mail.State)));
        Assert.Contains($"mở lại riêng cho đơn vị đến hết ngày {lastDay:dd/MM/yyyy}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hạn nộp", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MailThatGotStuckGoesOutThoughTheCampaignIsClosed()
    {
        var order = new MailOrder(flow.Campaign.Id, flow.Health.Code, MailReason.NewLink(flow.Clock.GetUtcNow()));
        Assert.True(await Decisions.CloseAsync(await CampaignAsync(), Officer));
        await flow.Get<MailOutbox>().QueueAsync(order);
        await StorageContents.TakeMessagesAsync(flow.Storage, MailQueue.Name);

        flow.Clock.Advance(TimeSpan.FromMinutes(61));
        await flow.Get<Remind>().RunAsync();
        await flow.SendMailsAsync();

        Assert.Equal(MailState.Sent, (await flow.Get<MailStore>().FindAsync(order))!.State);
    }

    /// <summary>Mails were held for days by a wrong key: an invitation to what is closed by then, or a last day that has passed, would only confuse.</summary>
    [Fact]
    public async Task InvitationAndReopeningAreLeftOutOnceItIsClosed()
    {
        var invitation = new MailOrder(flow.Campaign.Id, flow.Health.Code, MailReason.Invite);
        await flow.Get<MailOutbox>().QueueAsync(invitation);
        Assert.True(await Decisions.CloseAsync(await CampaignAsync(), Officer));
        await flow.SendMailsAsync();
        Assert.Equal((MailState.Skipped, "Đợt báo cáo đã đóng."), ((await flow.Get<MailStore>().FindAsync(invitation))!.State, (await flow.Get<MailStore>().FindAsync(invitation))!.Problem));

        await Decisions.ReopenAsync(await CampaignAsync(), flow.Health, DateOnly.FromDateTime(flow.Clock.GetUtcNow().AddDays(2).Date), string.Empty, Officer);
        flow.Clock.Advance(TimeSpan.FromDays(4));
        await flow.SendMailsAsync();
        Assert.Equal(MailState.Skipped, (await flow.MailsAsync()).Single(mail => mail.Reason.Kind == MailKind.Reopened).State);
    }
}
