using Azure.Data.Tables;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Ingest;

/// <summary>The sweep of every five minutes asks storage as often after a night of many reports as after one of few, and loses none of them for it.</summary>
public sealed class SweepCallsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task ReportsThatHaveTheirEndCostNothingEach()
    {
        var calls = new StorageCalls();
        await using var flow = new Flow(azurite.NewAccount(), policy: () => calls);
        await SubmitAsync(flow, 12);
        var few = await SweepAsync(flow, calls);

        await SubmitAsync(flow, 30);
        var many = await SweepAsync(flow, calls);

        Assert.Equal(few.Count, many.Count);
        Assert.Single(many, call => call.Contains("/Mails", StringComparison.Ordinal));
        Assert.DoesNotContain(many, call => !call.StartsWith("GET ", StringComparison.Ordinal) && !call.StartsWith("HEAD ", StringComparison.Ordinal));
    }

    /// <summary>The app stopped before it ordered their mails: of a report that was read, and of one that was given up, whose agency alone had been told.</summary>
    [Fact]
    public async Task WhatIsMissingAmongManyIsDone()
    {
        var calls = new StorageCalls();
        await using var flow = new Flow(azurite.NewAccount(), policy: () => calls);
        var read = await SubmitAsync(flow, 12);
        await flow.Get<SubmissionStore>().ChangeAsync(read[3].Ref, row => row with { Status = SubmissionStatus.Failed, Readable = false });
        await RemoveAsync(flow, new MailOrder(flow.Campaign.Id, read[7].Agency, MailReason.Receipt(read[7].Id)));
        await flow.Get<MailStore>().TryAddAsync(new MailRow(flow.Campaign.Id, read[3].Agency, MailReason.Failed(read[3].Id)) { Queued = flow.Clock.GetUtcNow() });

        await SweepAsync(flow, calls);

        var mails = (await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).Select(mail => mail.Reason).ToHashSet();
        Assert.All(read.Select(submission => MailReason.Receipt(submission.Id)).Append(MailReason.Unread(read[3].Id)), reason => Assert.Contains(reason, mails));
        Assert.Equal(SubmissionStatus.Failed, (await flow.RowAsync(flow.Campaign.FindAgency(read[3].Agency))).State.NewestStatus);
    }

    /// <summary>A clock that went back, or a report that was read once more: its mail is older than the last try, and is not ordered again.</summary>
    [Fact]
    public async Task MailOlderThanTheLastTryIsFoundAllTheSame()
    {
        var calls = new StorageCalls();
        await using var flow = new Flow(azurite.NewAccount(), policy: () => calls);
        var read = await SubmitAsync(flow, 12);
        foreach (var submission in read)
        {
            await flow.Get<SubmissionStore>().ChangeAsync(submission.Ref, row => row with { Tried = flow.Clock.GetUtcNow() });
        }

        var before = (await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).Count;
        var swept = await SweepAsync(flow, calls);

        Assert.Equal(before, (await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).Count);
        Assert.DoesNotContain(swept, call => call.StartsWith("POST ", StringComparison.Ordinal));
    }

    private static async Task<List<SubmissionSummary>> SubmitAsync(Flow flow, int count)
    {
        var read = new List<SubmissionSummary>();
        foreach (var agency in flow.Campaign.Agencies.Take(count))
        {
            read.Add(await flow.SubmitAsync($"good {flow.Clock.GetUtcNow():O}", agency));
        }

        return read;
    }

    private static async Task<IReadOnlyList<string>> SweepAsync(Flow flow, StorageCalls calls)
    {
        flow.Clock.Advance(TimeSpan.FromMinutes(15));
        calls.Take();
        await flow.Get<SubmissionSweep>().RunAsync();
        return calls.Take();
    }

    private static Task RemoveAsync(Flow flow, MailOrder mail) =>
        new TableClient(flow.Storage, "Mails").DeleteEntityAsync($"{mail.Campaign}_{mail.Agency}", mail.Reason.ToString());
}
