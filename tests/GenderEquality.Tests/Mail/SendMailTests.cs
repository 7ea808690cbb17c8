using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Mail.Senders;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions.Links;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MimeKit;

namespace GenderEquality.Tests.Mail;

public class SendMailTests(AzuriteFixture azurite)
{
    private const string Officer = "can-bo@example.vn";
    private readonly Flow flow = new(azurite.NewAccount());

    private MailOrder Invitation => new(flow.Campaign.Id, flow.Health.Code, MailReason.Invite);

    [Fact]
    public async Task MailIsSentOnceHoweverOftenItsMessageComes()
    {
        await flow.Get<MailOutbox>().QueueAsync(Invitation);
        await flow.Get<MailOutbox>().QueueAsync(Invitation);

        await flow.SendMailsAsync();
        await flow.Get<SendMail>().RunAsync(Invitation);

        var mail = Assert.Single(await flow.MailsAsync());
        Assert.Equal((MailState.Sent, 1), (mail.State, mail.Attempts));
        Assert.Equal(flow.Health.Emails, mail.To);
        Assert.Single(await flow.Get<OutboxBlobs>().ListAsync());
    }

    [Fact]
    public async Task LinkInTheMailOpensTheAgencysPage()
    {
        await flow.Get<MailOutbox>().QueueAsync(Invitation);
        await flow.SendMailsAsync();

        var message = await ReadAsync($"{flow.Campaign.Id}/so-y-te/invite.eml");

        Assert.Equal(flow.Health.Emails.Select(address => address.ToString()), message.To.Mailboxes.Select(address => address.Address));
        Assert.Equal(flow.Campaign.Coordinator.Email.ToString(), message.ReplyTo.Mailboxes.Single().Address);
        foreach (var body in new[] { message.TextBody!, message.HtmlBody! })
        {
            var token = body.Split("https://baocao.example.vn/nop/")[1][..43];
            Assert.Equal(flow.Health.Code, (await flow.Get<AgencyLinks>().VerifyAsync(token))!.Agency);
        }
    }

    [Fact]
    public async Task ReminderThatIsNoLongerCalledForIsSkipped()
    {
        await flow.Get<ManualMail>().RemindAsync(flow.Campaign, [flow.Health.Code], Officer);
        await flow.SubmitAsync("good");

        await flow.SendMailsAsync();

        var reminder = (await flow.MailsAsync()).Single(mail => mail.Reason.Kind == MailKind.RemindNow);
        Assert.Equal(MailState.Skipped, reminder.State);
        Assert.NotNull(reminder.Problem);
        Assert.EndsWith(".eml", Assert.Single(await flow.Get<OutboxBlobs>().ListAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReminderIsNumberedInItsSubjectAsOnTheCoordinatorsPage()
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await flow.Get<ManualMail>().RemindAsync(flow.Campaign, [flow.Health.Code], Officer);
            await flow.SendMailsAsync();
            flow.Clock.Advance(TimeSpan.FromDays(1));
        }

        var newest = (await flow.MailsAsync())[0];
        var message = await ReadAsync($"{flow.Campaign.Id}/so-y-te/{newest.Reason}.eml");
        Assert.StartsWith("Đôn đốc (lần 2): báo cáo", message.Subject, StringComparison.Ordinal);
        Assert.Equal("Đôn đốc (lần 2)", CoordinatorTexts.MailName(newest));
        Assert.Equal("Đôn đốc (lần 1)", CoordinatorTexts.MailName((await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).MinBy(mail => mail.Queued)!));
    }

    [Fact]
    public async Task RefusedMailFailsForGoodAndTheCoordinatorSeesWhy()
    {
        await using var failing = With(() => throw new MailRefusedException("550 no such user"));
        await failing.Get<MailOutbox>().QueueAsync(Invitation);

        await failing.SendMailsAsync();

        var mail = Assert.Single(await failing.MailsAsync());
        Assert.Equal((MailState.Failed, "550 no such user"), (mail.State, mail.Problem));
    }

    [Fact]
    public async Task PassingFailureIsTriedAgainLater()
    {
        var failures = 2;
        await using var failing = With(() => failures-- > 0 ? throw new HttpRequestException("busy") : "id-1");
        await failing.Get<MailOutbox>().QueueAsync(Invitation);
        await failing.SendMailsAsync();
        await failing.Get<SendMail>().RunAsync(Invitation);
        Assert.Equal((MailState.Queued, "busy"), await StateAsync(failing));

        await failing.Get<SendMail>().RunAsync(Invitation);

        var mail = Assert.Single(await failing.MailsAsync());
        Assert.Equal((MailState.Sent, "id-1", 3, null), (mail.State, mail.ProviderId, mail.Attempts, mail.Problem));
    }

    [Fact]
    public async Task TwoMessagesAtOnceSendOneMail()
    {
        var sent = 0;
        await using var counting = With(() => Interlocked.Increment(ref sent).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await counting.Get<MailOutbox>().QueueAsync(Invitation);

        var tries = Enumerable.Range(0, 5).Select(_ => Record.ExceptionAsync(() => counting.Get<SendMail>().RunAsync(Invitation)).AsTask());
        var outcomes = await Task.WhenAll(tries);

        Assert.Equal(1, sent);
        Assert.All(outcomes, Assert.Null);
    }

    [Fact]
    public async Task MailThatWasTakenIsStampedWhenStorageIsBackThoughNoClockMoves()
    {
        var lost = 0;
        var calls = new StorageCalls();
        await using var failing = new Flow(
            azurite.NewAccount(),
            services => services.Replace(ServiceDescriptor.Singleton<IMailSender>(new Sender(() =>
            {
                calls.Fails = call => call.Contains("/Mails", StringComparison.Ordinal) && Interlocked.Increment(ref lost) <= 3;
                return "id-1";
            }))),
            () => calls);
        await failing.Get<MailOutbox>().QueueAsync(Invitation);

        await failing.Get<SendMail>().RunAsync(Invitation).WaitAsync(TimeSpan.FromMinutes(2));

        Assert.True(lost > 3);
        Assert.Equal((MailState.Sent, null), await StateAsync(failing));
    }

    [Fact]
    public async Task ClaimOfAnAppThatStoppedRunsOut()
    {
        await flow.Get<MailOutbox>().QueueAsync(Invitation);
        var now = flow.Clock.GetUtcNow();
        await flow.Get<MailStore>().ChangeAsync(Invitation, mail => mail with { Claimed = now, Attempts = 1 });
        await flow.Get<SendMail>().RunAsync(Invitation);
        Assert.Equal(MailState.Queued, Assert.Single(await flow.MailsAsync()).State);

        flow.Clock.Advance(TimeSpan.FromMinutes(6));
        await flow.Get<SendMail>().RunAsync(Invitation);

        Assert.Equal(MailState.Sent, Assert.Single(await flow.MailsAsync()).State);
    }

    [Fact]
    public async Task MailOutsideTheAllowedDomainsIsNotSent()
    {
        await using var careful = new Flow(
            azurite.NewAccount(), services => services.PostConfigure<MailOptions>(options => options.AllowedDomains = "thu-nghiem.vn, khac.vn"));
        await careful.Get<MailOutbox>().QueueAsync(Invitation);

        await careful.SendMailsAsync();

        Assert.Equal(MailState.Skipped, Assert.Single(await careful.MailsAsync()).State);
        Assert.Empty(await careful.Get<OutboxBlobs>().ListAsync());
    }

    [Fact]
    public async Task MailWhoseMessageWasLostIsQueuedAgainAndInTheEndGivenUp()
    {
        async Task<int> MessagesAsync() => (await StorageContents.TakeMessagesAsync(flow.Storage, MailQueue.Name)).Count(message => MailQueue.Read(message) == Invitation);
        await flow.Get<MailOutbox>().QueueAsync(Invitation);
        Assert.Equal(1, await MessagesAsync());

        await flow.Get<Remind>().RunAsync();
        Assert.Equal(0, await MessagesAsync());

        flow.Clock.Advance(TimeSpan.FromMinutes(61));
        await flow.Get<Remind>().RunAsync();
        await flow.Get<Remind>().RunAsync();
        Assert.Equal(1, await MessagesAsync());

        flow.Clock.Advance(TimeSpan.FromHours(40));
        await flow.Get<MailStore>().ChangeAsync(Invitation, mail => mail with { Rescues = 5 });
        await flow.Get<Remind>().RunAsync();
        Assert.Equal((MailState.Failed, MailProblems.GivenUp), await StateAsync(flow));
    }

    [Fact]
    public async Task TimerRemindsEachAgencyOnce()
    {
        flow.Clock.SetUtcNow(flow.Campaign.At(flow.Campaign.DueBefore.AddDays(-flow.Campaign.Reminders.DaysBefore.Max()), flow.Campaign.Reminders.SendAt));
        await flow.SubmitAsync("good");

        await flow.Get<Remind>().RunAsync();
        await flow.Get<Remind>().RunAsync();
        await flow.SendMailsAsync();

        var outbox = await flow.Get<OutboxBlobs>().ListAsync();
        Assert.Equal(46, outbox.Count(name => name.EndsWith($"/due-{flow.Campaign.Reminders.DaysBefore.Max()}.eml", StringComparison.Ordinal)));
        Assert.DoesNotContain(outbox, name => name.Contains("so-y-te/due", StringComparison.Ordinal));
    }

    private Flow With(Func<string> send) =>
        new(azurite.NewAccount(), services => services.Replace(ServiceDescriptor.Singleton<IMailSender>(new Sender(send))));

    private static async Task<(MailState State, string? Problem)> StateAsync(Flow flow)
    {
        var mail = Assert.Single(await flow.MailsAsync());
        return (mail.State, mail.Problem);
    }

    private async Task<MimeMessage> ReadAsync(string name)
    {
        await using var stream = await flow.Get<OutboxBlobs>().OpenAsync(name);
        return await MimeMessage.LoadAsync(stream!);
    }

    private sealed class Sender(Func<string> send) : IMailSender
    {
        public Task<SendResult> SendAsync(OutgoingMail mail, CancellationToken cancellation) => Task.FromResult(SendResult.All(send(), mail));
    }
}
