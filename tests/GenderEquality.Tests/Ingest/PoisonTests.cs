using System.Text.Json;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Ingest;

/// <summary>What the platform has given up is taken over, and a message that nobody understands is told and dropped.</summary>
public sealed class PoisonTests(AzuriteFixture azurite)
{
    private readonly Flow flow = new(azurite.NewAccount());

    [Fact]
    public async Task ReportOfTheTriggerIsOrderedAgain()
    {
        var submission = await flow.UploadAsync("good");
        flow.Clock.Advance(TimeSpan.FromMinutes(10));

        await flow.Get<PoisonedReports>().TakeBlobAsync(JsonSerializer.Serialize(new { Type = "BlobTrigger", ContainerName = "incoming", BlobName = $"{submission.Ref}.docx" }), CancellationToken.None);

        Assert.Equal(IngestOrder.Of(submission.Ref), IngestQueue.Read(Assert.Single(await StorageContents.TakeMessagesAsync(flow.Storage, IngestQueue.Name))));
        Assert.Contains(flow.Logs.Lines, line => line.Contains("the sweep takes it over", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OrderOfTheCoordinatorStaysOpenForTheTimer()
    {
        await flow.SubmitAsync("good");

        await flow.Get<PoisonedOrders>().TakeAsync(StoredJson.ToText(new ConsolidationOrder(flow.Campaign.Id, Final: false, "can-bo@example.vn")), CancellationToken.None);
        await flow.Get<NightlyOrders>().TakeUpAsync();

        Assert.Single(await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id));
        Assert.Contains(await flow.Get<VersionOrderStore>().ListAsync(flow.Campaign.Id), order => order is { Automatic: false, State: VersionOrderState.Done, Version: 1 });
    }

    [Fact]
    public async Task MailHasFailedAtOnceAndIsTriedAgainWithinHours()
    {
        var order = new MailOrder(flow.Campaign.Id, flow.Health.Code, MailReason.Invite);
        await flow.Get<MailOutbox>().QueueAsync(order);

        await flow.Get<PoisonedMails>().TakeAsync(StoredJson.ToText(order), CancellationToken.None);

        var mail = Assert.Single(await flow.MailsAsync());
        Assert.Equal((MailState.Failed, MailProblems.TriedInVain), (mail.State, mail.Problem));
        Assert.Equal(new LastMail("invite", Sent: false, flow.Clock.GetUtcNow()), (await flow.RowAsync()).LastMail);
        await StorageContents.TakeMessagesAsync(flow.Storage, MailQueue.Name);
        await flow.Get<Remind>().RunAsync();
        Assert.Contains(await flow.Get<MailStore>().ListAsync(flow.Campaign.Id), told => told.Reason.Kind == MailKind.Undelivered);

        flow.Clock.Advance(TimeSpan.FromMinutes(61));
        await flow.Get<Remind>().RunAsync();
        await flow.SendMailsAsync();

        mail = Assert.Single(await flow.MailsAsync());
        Assert.Equal((MailState.Sent, null, null), (mail.State, mail.Problem, mail.Poisoned));
        Assert.True((await flow.RowAsync()).LastMail!.Sent);
    }

    [Theory]
    [InlineData("không phải JSON")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"BlobName\":\"incoming\"}")]
    [InlineData("{\"BlobName\":7}")]
    public async Task MessageThatNobodyUnderstandsIsToldAndDropped(string message)
    {
        await flow.Get<PoisonedReports>().TakeBlobAsync(message, CancellationToken.None);
        await flow.Get<PoisonedReports>().TakeOrderAsync(message, CancellationToken.None);
        await flow.Get<PoisonedOrders>().TakeAsync(message, CancellationToken.None);
        await flow.Get<PoisonedMails>().TakeAsync(message, CancellationToken.None);

        Assert.Equal(4, flow.Logs.Lines.Count(line => line.Contains("is dropped", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task MailThatIsJustBeingSentIsLeftToWhoSendsIt()
    {
        var order = new MailOrder(flow.Campaign.Id, flow.Health.Code, MailReason.Invite);
        await flow.Get<MailOutbox>().QueueAsync(order);
        await flow.Get<MailStore>().ChangeAsync(order, row => row with { Claimed = flow.Clock.GetUtcNow() });

        await flow.Get<PoisonedMails>().TakeAsync(StoredJson.ToText(order), CancellationToken.None);

        Assert.Equal(MailState.Queued, Assert.Single(await flow.MailsAsync()).State);
    }
}
