using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Orders that the queue has given up. They are kept, so the next timer tries them again, and ends them with a reason if need be.</summary>
public sealed partial class PoisonedOrders(DemandedOrders orders, ILogger<PoisonedOrders> logger)
{
    /// <summary>Takes a message of <c>consolidate-poison</c>.</summary>
    public async Task TakeAsync(string message, CancellationToken cancellation)
    {
        if (Read(message) is not { } order)
        {
            Log.NotUnderstood(logger, message);
            return;
        }

        Log.TakenOver(logger, order.Key ?? string.Empty, order.Campaign, order.By);
        await orders.KeepAsync(order, cancellation);
    }

    private static ConsolidationOrder? Read(string message)
    {
        try
        {
            return ConsolidateQueue.Read(message);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Order {Order} of {Campaign} by {By} failed in the tries of the queue; the timer takes it over")]
        public static partial void TakenOver(ILogger logger, string order, CampaignId campaign, string by);

        [LoggerMessage(LogLevel.Error, "A poison message names no order and is dropped: {Text}")]
        public static partial void NotUnderstood(ILogger logger, string text);
    }
}
