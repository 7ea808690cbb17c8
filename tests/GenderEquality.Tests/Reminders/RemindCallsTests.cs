using Azure.Data.Tables;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Reminders;

/// <summary>The run of every quarter of an hour reads what is open, not the mails of the whole year.</summary>
public sealed class RemindCallsTests(AzuriteFixture azurite)
{
    private const int Each = 130;

    [Fact]
    public async Task ThousandsOfMailsThatAreThroughCostNothing()
    {
        var storage = azurite.NewAccount();
        var calls = new StorageCalls();
        await using var flow = new Flow(storage, policy: () => calls);
        flow.Clock.SetUtcNow(flow.Campaign.At(new DateOnly(2024, 12, 3), new TimeOnly(7, 30)));
        await flow.Get<Remind>().RunAsync();
        await FillAsync(flow);
        calls.Take();

        await flow.Get<Remind>().RunAsync();
        Assert.Equal(1, MailCalls(calls));

        // The hour of a reminder: everything is read once, and then everybody's own row says that it was sent.
        flow.Clock.SetUtcNow(flow.Campaign.At(new DateOnly(2024, 12, 3), new TimeOnly(8, 0)));
        await flow.Get<Remind>().RunAsync();
        await flow.SendMailsAsync();
        Assert.Equal(flow.Campaign.Agencies.Count, (await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).Count(mail => mail.Reason == MailReason.Due(7) && mail.State == MailState.Sent));
        calls.Take();
        flow.Clock.Advance(TimeSpan.FromMinutes(15));
        await flow.Get<Remind>().RunAsync();
        Assert.Equal(1, MailCalls(calls));
    }

    private static int MailCalls(StorageCalls calls) => calls.Take().Count(call => call.Contains("/Mails", StringComparison.Ordinal));

    /// <summary>Some six thousand receipts, sent weeks ago.</summary>
    private static Task FillAsync(Flow flow) => Parallel.ForEachAsync(flow.Campaign.Agencies, async (agency, stop) =>
    {
        var table = new TableClient(flow.Storage, "Mails");
        var sent = Flow.Start.AddDays(-10);
        foreach (var some in Enumerable.Range(0, Each).Chunk(100))
        {
            await table.SubmitTransactionAsync(
                some.Select(number => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity($"{flow.Campaign.Id}_{agency.Code}", $"receipt-01JE00000000000000000{number:d5}")
                {
                    ["State"] = nameof(MailState.Sent), ["Queued"] = sent, ["Sent"] = sent, ["Attempts"] = 1,
                })),
                stop);
        }
    });
}
