using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Orders of the coordinator: kept first, then sent, so that none is lost on its way.</summary>
public sealed class DemandedOrders(VersionOrderStore orders, ConsolidateQueue queue, OrderRunner runner, TimeProvider clock)
{
    /// <summary>Takes an order. Given twice, for a button is pressed twice, it is one.</summary>
    public async Task TakeAsync(ConsolidationOrder order, CancellationToken cancellation = default)
    {
        var kept = await orders.OpenAsync(Of(order), cancellation);
        await queue.SendAsync(order with { Key = kept.Key }, cancellation);
    }

    /// <summary>Carries one out, with whatever else waits. An order of a release that kept none is kept now.</summary>
    public async Task RunAsync(ConsolidationOrder order, CancellationToken cancellation = default)
    {
        await KeepAsync(order, cancellation);
        await runner.RunAsync(order.Campaign, cancellation);
    }

    /// <summary>Keeps an order that is not kept yet.</summary>
    public Task KeepAsync(ConsolidationOrder order, CancellationToken cancellation = default) =>
        order.Key is null ? orders.OpenAsync(Of(order), cancellation) : Task.CompletedTask;

    private VersionOrder Of(ConsolidationOrder order)
    {
        var now = clock.GetUtcNow();
        return new VersionOrder(order.Campaign, order.Key ?? KeyOf(order, now)) { Final = order.Final, By = order.By, Official = order.Official, Asked = now, Touched = now };
    }

    private static string KeyOf(ConsolidationOrder order, DateTimeOffset now) => (order.Final, order.Official) switch
    {
        (true, { } official) => $"official-{official.Key}",
        (true, null) => $"official-{VersionOrder.TimeKey(now)}",
        _ => $"draft-{VersionOrder.TimeKey(now)}",
    };
}
