using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Portal.Health;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Tests.Mail.Senders;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Mail;

/// <summary>Mails through a provider that has bad days.</summary>
public sealed class SendMailProviderTests(AzuriteFixture azurite)
{
    private const string Officer = "can-bo@example.vn";

    [Fact]
    public async Task MailCostsFewCallsToStorage()
    {
        await using var server = await FakeSendGrid.StartAsync();
        var calls = new StorageCalls();
        await using var flow = Through(server, () => calls);
        await flow.SubmitAsync("good", flow.Campaign.Agencies[0]);
        await flow.SendMailsAsync();
        var reminder = new MailOrder(flow.Campaign.Id, flow.Health.Code, MailReason.Due(7));
        await flow.Get<MailOutbox>().QueueAsync(reminder);
        await flow.SubmitAsync("good", flow.Campaign.Agencies[1]);
        var receipt = (await flow.MailsAsync(flow.Campaign.Agencies[1])).Single().Order;
        calls.Take();

        await flow.Get<SendMail>().RunAsync(reminder);
        var ofReminder = calls.Take();
        await flow.Get<SendMail>().RunAsync(receipt);
        var ofReceipt = calls.Take();

        Assert.Equal(3, server.Taken.Count);
        Assert.True(ofReminder.Count <= 7, string.Join('\n', ofReminder));
        Assert.True(ofReceipt.Count <= 8, string.Join('\n', ofReceipt));
    }

    [Fact]
    public async Task ProviderThatIsBusyIsAskedAgainWhenItSaysWithoutATryBeingCounted()
    {
        await using var server = await FakeSendGrid.StartAsync();
        server.Refuse = number => number == 0 ? 429 : null;
        await using var flow = Through(server);
        await OrderAsync(flow, 2);

        await flow.SendMailsAsync();

        var mails = await flow.Get<MailStore>().ListAsync(flow.Campaign.Id);
        var waiting = Assert.Single(mails, mail => mail.State == MailState.Queued);
        Assert.Equal((0, null, flow.Clock.GetUtcNow().AddSeconds(server.RetryAfter)), (waiting.Attempts, waiting.Problem, waiting.NextTry!.Value));
        Assert.Single(mails, mail => mail.State == MailState.Sent);

        await flow.Get<SendMail>().RunAsync(waiting.Order);
        Assert.Equal((MailState.Sent, 1), Row(await flow.Get<MailStore>().FindAsync(waiting.Order)));
    }

    [Fact]
    public async Task ProviderThatSaysNothingElseIsLeftAlone()
    {
        await using var server = await FakeSendGrid.StartAsync();
        server.Refuse = _ => 429;
        await using var flow = Through(server);
        await OrderAsync(flow, 20);

        await flow.SendMailsAsync();

        Assert.Equal(6, server.Requests);
        Assert.All(await flow.Get<MailStore>().ListAsync(flow.Campaign.Id), mail => Assert.Equal((MailState.Queued, 0), (mail.State, mail.Attempts)));
    }

    [Fact]
    public async Task WrongKeyHoldsTheMailsAndIsToldOnce()
    {
        await using var server = await FakeSendGrid.StartAsync();
        var key = "SG.other";
        await using var flow = Through(server, null, options => options.SendGridApiKey = key);
        await OrderAsync(flow, 5);

        await flow.SendMailsAsync();

        var mails = await flow.Get<MailStore>().ListAsync(flow.Campaign.Id);
        Assert.All(mails, mail => Assert.Equal((MailState.Queued, 0, MailProblems.WaitsForSettings), (mail.State, mail.Attempts, mail.Problem)));
        Assert.Equal(1, server.Requests);
        Assert.Single(flow.Logs.Lines, line => line.Contains("Mails are held until the provider lets us in", StringComparison.Ordinal));
        Assert.Equal([true, true, true, false], (await flow.Get<HealthCheck>().RunAsync()).Select(part => part.IsWell));
        Assert.False(await flow.Get<SenderTroubleStore>().NoteAsync("again"));

        // Somebody mends the key; the app starts anew with it.
        await using var mended = Through(server, account: flow.Storage);
        foreach (var mail in mails)
        {
            await mended.Get<SendMail>().RunAsync(mail.Order);
        }

        Assert.All(await mended.Get<MailStore>().ListAsync(flow.Campaign.Id), mail => Assert.Equal((MailState.Sent, 1, null), (mail.State, mail.Attempts, mail.Problem)));
        Assert.Equal([true, true, true, true], (await mended.Get<HealthCheck>().RunAsync()).Select(part => part.IsWell));
    }

    [Fact]
    public async Task SentMailIsStampedThoughStorageFailsAtFirst()
    {
        await using var server = await FakeSendGrid.StartAsync();
        var calls = new StorageCalls();
        await using var flow = Through(server, () => calls);
        await OrderAsync(flow, 1);
        var failed = false;
        calls.Fails = call => !failed && server.Taken.Count == 1 && call.Contains("Mails(", StringComparison.Ordinal) && (failed = true);

        await flow.SendMailsAsync();

        Assert.True(failed);
        Assert.Equal((MailState.Sent, 1), Row((await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).Single()));
    }

    [Fact]
    public async Task ServerThatRefusesOneRecipientGetsTheOthersAndTheDeadOneIsKnown()
    {
        await using var server = new SmallSmtpServer(line => line.Contains("nghi-huu", StringComparison.Ordinal) ? "550 5.1.1 no such user" : "250 OK");
        await using var flow = Smtp(server);
        EmailAddress[] to = [EmailAddress.Parse("vanthu@example.vn"), EmailAddress.Parse("nghi-huu@example.vn")];
        await flow.Get<AgencyDecisions>().ChangeContactsAsync(flow.Campaign, flow.Health, to, Officer);
        await StorageContents.TakeMessagesAsync(flow.Storage, MailQueue.Name);
        await flow.Get<MailOutbox>().QueueAsync(new MailOrder(flow.Campaign.Id, flow.Health.Code, MailReason.Invite));

        await flow.SendMailsAsync();

        var mail = (await flow.MailsAsync()).Single(mail => mail.Reason == MailReason.Invite);
        Assert.Equal((MailState.Sent, null), (mail.State, mail.Problem));
        Assert.Equal([AddressEnd.Accepted, AddressEnd.Refused], mail.Results.Select(one => one.End));
        Assert.Equal(to[1], Assert.Single((await flow.Get<AddressStore>().ReadAsync()).Troubled).Address);
    }

    [Fact]
    public async Task RecipientThatIsBusyGetsTheMailLaterAndTheOthersGetItOnce()
    {
        var answers = new Queue<string>(["250 OK", "451 4.2.1 come again"]);
        await using var server = new SmallSmtpServer(_ => answers.Dequeue());
        await using var flow = Smtp(server);
        EmailAddress[] to = [EmailAddress.Parse("vanthu@example.vn"), EmailAddress.Parse("ban@example.vn")];
        await flow.Get<AgencyDecisions>().ChangeContactsAsync(flow.Campaign, flow.Health, to, Officer);
        await StorageContents.TakeMessagesAsync(flow.Storage, MailQueue.Name);
        await flow.Get<MailOutbox>().QueueAsync(new MailOrder(flow.Campaign.Id, flow.Health.Code, MailReason.Invite));

        await flow.SendMailsAsync();

        var mail = (await flow.MailsAsync()).Single(mail => mail.Reason == MailReason.Invite);
        Assert.Equal(MailState.Queued, mail.State);
        Assert.Equal([AddressEnd.Accepted, AddressEnd.Deferred], mail.Results.Select(one => one.End));
        Assert.Equal([to[1]], MailTargets.Of(to, mail, new MailOptions(), new AddressBook([]), flow.Clock.GetUtcNow()).Now);
    }

    // Campaign and dead addresses are read once for all mails of some seconds.
    private static (MailState State, int Attempts) Row(MailRow? mail) => (mail!.State, mail.Attempts);

    private static async Task OrderAsync(Flow flow, int count)
    {
        foreach (var agency in flow.Campaign.Agencies.Take(count))
        {
            await flow.Get<MailOutbox>().QueueAsync(new MailOrder(flow.Campaign.Id, agency.Code, MailReason.Invite));
        }
    }

    private Flow Smtp(SmallSmtpServer server) => new(
        azurite.NewAccount(),
        services => services.PostConfigure<MailOptions>(options =>
        {
            options.Sender = MailSenderKind.Smtp;
            options.Smtp = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, Encrypted = false };
        }));

    private Flow Through(FakeSendGrid server, Flow.HttpPipelinePolicyFactory? policy = null, Action<MailOptions>? more = null, string? account = null) => new(
        account ?? azurite.NewAccount(),
        services => services.PostConfigure<MailOptions>(options =>
        {
            options.Sender = MailSenderKind.SendGrid;
            options.SendGridApiKey = FakeSendGrid.Key;
            options.SendGridHost = server.Address.ToString().TrimEnd('/');
            more?.Invoke(options);
        }),
        policy);
}
