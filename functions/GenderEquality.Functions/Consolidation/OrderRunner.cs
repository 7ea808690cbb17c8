using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Carries out orders to make versions, those of one campaign one at a time. An order that is not done is taken up again, by whoever comes next.</summary>
public sealed partial class OrderRunner(
    Consolidator consolidator, VersionOrderStore orders, ReportStore reports, VersionNotes notes, ConsolidationTurns turns, TimeProvider clock, ILogger<OrderRunner> logger)
{
    /// <summary>Carries out what is open, the oldest first, unless somebody else is at it: who has the turn looks for new orders before giving it up.</summary>
    /// <exception cref="AggregateException">What failed, once all the others are done.</exception>
    public async Task RunAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var failures = new List<Exception>();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        await using (var turn = await turns.TryTakeAsync(campaign, cancellation))
        {
            if (turn is null)
            {
                Log.Busy(logger, campaign);
                return;
            }

            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, turn.Lost);
            while (await NextAsync(campaign, tried, both.Token) is { } order)
            {
                tried.Add(order.Key);
                try
                {
                    await CarryOutAsync(order, both.Token);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    failures.Add(failure);
                }
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    private async Task<VersionOrder?> NextAsync(CampaignId campaign, HashSet<string> tried, CancellationToken cancellation)
    {
        var open = (await orders.ListAsync(campaign, cancellation)).Where(order => order.IsOpen).ToList();
        foreach (var earlier in open.Where(order => order.Automatic).Skip(1))
        {
            // The later night's version holds all that this one would.
            await orders.ChangeAsync(campaign, earlier.Key, order => order.IsOpen ? order with { State = VersionOrderState.Failed, Problem = OrderTexts.Replaced } : null, cancellation);
            tried.Add(earlier.Key);
        }

        var now = clock.GetUtcNow();
        foreach (var order in open.Where(order => order.IsUsedUp && order.MayBegin(now)))
        {
            // Its last try ended the process: nobody could say so.
            Log.GivenUp(logger, order.Key, campaign, order.Tries);
            await orders.ChangeAsync(campaign, order.Key, row => row.IsOpen ? row with { State = VersionOrderState.Failed, Problem = row.Problem ?? OrderTexts.Fault } : null, cancellation);
            tried.Add(order.Key);
        }

        return open.LastOrDefault(order => !tried.Contains(order.Key) && order.MayBegin(now));
    }

    private async Task CarryOutAsync(VersionOrder order, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var begun = await orders.ChangeAsync(
            order.Campaign, order.Key, row => row.IsOpen ? row with { State = VersionOrderState.Running, Tries = row.Tries + 1, Touched = now } : null, cancellation);
        if (begun is null)
        {
            return;
        }

        try
        {
            var made = await consolidator.RunAsync(order.Campaign, new ConsolidationRequest(order.Final, order.By, order.Automatic) { Order = order.Official }, cancellation);
            var ended = await EndedAsync(begun, made, cancellation);
            await orders.ChangeAsync(order.Campaign, order.Key, row => row.IsOpen ? row with { State = ended.State, Version = ended.Version, Problem = ended.Problem, Touched = clock.GetUtcNow() } : null, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure, order.Key, order.Campaign, begun.Tries);
            var state = begun.IsUsedUp ? VersionOrderState.Failed : VersionOrderState.Queued;
            await orders.ChangeAsync(
                order.Campaign, order.Key, row => row.IsOpen ? row with { State = state, Problem = OrderTexts.Of(failure), Touched = clock.GetUtcNow() } : null, CancellationToken.None);
            throw;
        }
    }

    private async Task<VersionOrder> EndedAsync(VersionOrder order, ReportVersion? made, CancellationToken cancellation)
    {
        if (made is not null)
        {
            return order with { State = VersionOrderState.Done, Version = made.Number, Problem = null };
        }

        var versions = await reports.ListAsync(order.Campaign, cancellation);
        if (!order.Final)
        {
            return order with { State = VersionOrderState.Done, Version = versions.Count > 0 ? versions[0].Number : null, Problem = null };
        }

        var earlier = order.Official is null
            ? versions.FirstOrDefault(version => version is { Final: true, Withdrawal: null })
            : versions.FirstOrDefault(version => string.Equals(version.Order?.Key, order.Official.Key, StringComparison.Ordinal));
        if (earlier is not null)
        {
            return order with { State = VersionOrderState.Done, Version = earlier.Number, Problem = null };
        }

        var refusal = await notes.ReadRefusalAsync(order.Campaign, cancellation);
        return order with { State = VersionOrderState.Failed, Problem = string.Join(" ", refusal?.Reasons ?? []) };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Somebody else makes versions of {Campaign} just now; what is ordered is taken up then")]
        public static partial void Busy(ILogger logger, CampaignId campaign);

        [LoggerMessage(LogLevel.Error, "Order {Order} of {Campaign} came to no end in {Tries} tries; it is failed")]
        public static partial void GivenUp(ILogger logger, string order, CampaignId campaign, int tries);

        [LoggerMessage(LogLevel.Error, "Order {Order} of {Campaign} failed, try {Tries}")]
        public static partial void Failed(ILogger logger, Exception exception, string order, CampaignId campaign, int tries);
    }
}
