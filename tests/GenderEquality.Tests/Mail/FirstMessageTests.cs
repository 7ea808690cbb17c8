using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Tests.Mail.Senders;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Mail;

/// <summary>The first message of a mail tells enough to claim it unread; that must not make it go twice, or go where it should not.</summary>
public sealed class FirstMessageTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task MailGoesOnceHoweverOftenAndAtWhateverTimeItsFirstMessageComes()
    {
        await using var server = await FakeSendGrid.StartAsync();
        await using var flow = Through(server);
        var (order, message) = await OrderAsync(flow, MailReason.Invite);
        Assert.NotNull(MailQueue.ReadAdded(message));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => flow.Get<SendMail>().RunAsync(message)));
        await flow.Get<SendMail>().RunAsync(message);
        flow.Clock.Advance(TimeSpan.FromMinutes(6));
        await flow.Get<SendMail>().RunAsync(message);

        Assert.Single(server.Taken);
        Assert.Equal((MailState.Sent, 1), Row(await flow.Get<MailStore>().FindAsync(order)));
    }

    [Fact]
    public async Task MailThatSomebodyIsSendingIsLookedAtAgainLater()
    {
        await using var server = await FakeSendGrid.StartAsync();
        await using var flow = Through(server);
        var (order, message) = await OrderAsync(flow, MailReason.Invite);
        var now = flow.Clock.GetUtcNow();
        await flow.Get<MailStore>().ChangeAsync(order, mail => mail with { Claimed = now, Attempts = 1 });

        await flow.Get<SendMail>().RunAsync(message);

        Assert.Empty(server.Taken);
        Assert.Equal(MailState.Queued, (await flow.Get<MailStore>().FindAsync(order))!.State);
        flow.Clock.Advance(TimeSpan.FromMinutes(6));
        await flow.Get<SendMail>().RunAsync(order);
        Assert.Single(server.Taken);
    }

    [Fact]
    public async Task MailThatFailedMeanwhileIsNotSentByItsFirstMessage()
    {
        await using var server = await FakeSendGrid.StartAsync();
        await using var flow = Through(server);
        var (order, message) = await OrderAsync(flow, MailReason.Invite);
        await flow.Get<MailStore>().ChangeAsync(order, mail => mail with { State = MailState.Failed, Problem = "x" });

        await flow.Get<SendMail>().RunAsync(message);

        Assert.Empty(server.Taken);
        Assert.Equal("x", (await flow.Get<MailStore>().FindAsync(order))!.Problem);
    }

    [Fact]
    public async Task MessagesTellNeitherTextNorAddressAndNoNumberOfAReminder()
    {
        await using var server = await FakeSendGrid.StartAsync();
        await using var flow = Through(server);

        var (_, reminder) = await OrderAsync(flow, MailReason.Due(7));
        await flow.Get<MailOutbox>().QueueAsync(new MailOrder(flow.Campaign.Id, flow.Health.Code, MailReason.Manual(flow.Clock.GetUtcNow())), new WrittenMail("Chủ đề", "Lời nhắn"));
        var written = (await StorageContents.TakeMessagesAsync(flow.Storage, MailQueue.Name)).Single();

        Assert.Null(MailQueue.ReadAdded(reminder));
        Assert.Null(MailQueue.ReadAdded(written));
        Assert.DoesNotContain("Lời nhắn", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProviderThatIsBusyForAMomentIsAwaitedUnderTheSameClaim()
    {
        await using var server = await FakeSendGrid.StartAsync();
        server.RetryAfter = 1;
        server.Refuse = number => number is 1 or 2 ? 429 : null;
        var calls = new StorageCalls();
        await using var flow = Through(server, calls);
        await flow.Get<SendMail>().RunAsync((await OrderAsync(flow, MailReason.NewLink(flow.Clock.GetUtcNow()))).Message);
        var (order, message) = await OrderAsync(flow, MailReason.Invite);
        calls.Take();

        await flow.Get<SendMail>().RunAsync(message);

        // The agency's row, the claim, the link, the end, the agency's last mail; beside them the campaign may be due to be looked at again
        var made = calls.Take();
        Assert.True(made.Count(call => !call.Contains("ampaign", StringComparison.Ordinal)) <= 5, string.Join('\n', made));
        Assert.Equal(4, server.Requests);
        Assert.Equal((MailState.Sent, 1), Row(await flow.Get<MailStore>().FindAsync(order)));
        Assert.Empty(await StorageContents.TakeMessagesAsync(flow.Storage, MailQueue.Name));
    }

    private static (MailState State, int Attempts) Row(MailRow? mail) => (mail!.State, mail.Attempts);

    private static async Task<(MailOrder Order, string Message)> OrderAsync(Flow flow, MailReason reason)
    {
        var order = new MailOrder(flow.Campaign.Id, flow.Health.Code, reason);
        await flow.Get<MailOutbox>().QueueAsync(order);
        return (order, (await StorageContents.TakeMessagesAsync(flow.Storage, MailQueue.Name)).Single());
    }

    private Flow Through(FakeSendGrid server, StorageCalls? calls = null) => new(
        azurite.NewAccount(),
        services => services.PostConfigure<MailOptions>(options =>
        {
            options.Sender = MailSenderKind.SendGrid;
            options.SendGridApiKey = FakeSendGrid.Key;
            options.SendGridHost = server.Address.ToString().TrimEnd('/');
        }),
        calls is null ? null : () => calls);
}
