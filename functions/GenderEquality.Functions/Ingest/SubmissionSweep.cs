using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Ingest;

/// <summary>Looks after reports that arrived and have no end yet, whatever the reason: an event that was lost, a try that broke off, an order that
/// nobody carried out. Each is tried again, in the end given up, and told of.</summary>
public sealed partial class SubmissionSweep(
    CampaignStore campaigns, IncomingBlobs incoming, IncomingRows rows, SubmissionStore submissions, IngestQueue queue, ReadingEnd end, TimeProvider clock, ILogger<SubmissionSweep> logger)
{
    /// <summary>Looks at every campaign, open and closed.</summary>
    public Task RunAsync(CancellationToken cancellation = default) => campaigns.ForEachAsync(campaign => RunAsync(campaign, cancellation), cancellation);

    /// <summary>Looks at one report now: one that the trigger has given up, say.</summary>
    public async Task RunAsync(SubmissionRef submission, CancellationToken cancellation)
    {
        if (await campaigns.FindAsync(submission.Campaign, cancellation) is { } campaign && campaign.FindAgency(submission.Agency) is not null)
        {
            var summary = await rows.KnowAsync(submission, cancellation);
            if (await StepAsync(campaign, submission, summary, cancellation))
            {
                await end.FinishIfOpenAsync(campaign, summary!, await end.ToldAsync(campaign.Id, [], cancellation), cancellation);
            }
        }
    }

    private async Task RunAsync(Campaign campaign, CancellationToken cancellation)
    {
        var failures = new List<Exception>();
        var read = new List<SubmissionSummary>();
        var known = await submissions.ListAsync(campaign.Id, cancellation);
        foreach (var (agency, arrived) in (await incoming.ListAsync(campaign.Id, cancellation)).GroupBy(submission => submission.Agency).Select(group => (group.Key, group)))
        {
            if (campaign.FindAgency(agency) is null)
            {
                continue;
            }

            var byId = known[agency].ToDictionary(submission => submission.Id);
            foreach (var submission in arrived)
            {
                await TryAsync(
                    async () =>
                    {
                        var summary = byId.GetValueOrDefault(submission.Id) ?? await rows.KnowAsync(submission, cancellation);
                        read.AddRange(await StepAsync(campaign, submission, summary, cancellation) ? [summary!] : []);
                    },
                    failures);
            }
        }

        await FinishAsync(campaign, read, failures, cancellation);
        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    private async Task FinishAsync(Campaign campaign, List<SubmissionSummary> read, List<Exception> failures, CancellationToken cancellation)
    {
        var told = await end.ToldAsync(campaign.Id, read, cancellation);
        foreach (var summary in read)
        {
            await TryAsync(() => end.FinishIfOpenAsync(campaign, summary, told, cancellation), failures);
        }
    }

    private static async Task TryAsync(Func<Task> work, List<Exception> failures)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            failures.Add(failure);
        }
    }

    // True where it has its end, and it is only to be looked at whether all was told.
    private async Task<bool> StepAsync(Campaign campaign, SubmissionRef submission, SubmissionSummary? summary, CancellationToken cancellation)
    {
        var step = summary is null ? ReadingStep.None : ReadingTries.Next(summary, clock.GetUtcNow());
        switch (step)
        {
            case ReadingStep.Order:
                await OrderAsync(submission, cancellation);
                break;
            case ReadingStep.GiveUp:
                await end.GiveUpAsync(campaign, submission, cancellation);
                break;
        }

        return step == ReadingStep.Finish;
    }

    // Recorded before it is queued: two sweeps at once order it once, and an order that is lost in between comes again in ten minutes.
    private async Task OrderAsync(SubmissionRef submission, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var mine = false;
        await submissions.ChangeAsync(
            submission,
            summary =>
            {
                mine = ReadingTries.Next(summary, now) == ReadingStep.Order;
                return mine ? summary with { Ordered = now } : summary;
            },
            cancellation);
        if (mine)
        {
            await queue.SendAsync(IngestOrder.Of(submission), cancellation);
            Log.Ordered(logger, submission);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Submission {Submission} has no end yet; another try is ordered")]
        public static partial void Ordered(ILogger logger, SubmissionRef submission);
    }
}
