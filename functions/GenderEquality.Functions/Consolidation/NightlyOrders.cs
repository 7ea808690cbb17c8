using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Every night an order for a draft, of every campaign that is open, kept until it is done.</summary>
public sealed class NightlyOrders(CampaignStore campaigns, VersionOrderStore orders, OrderRunner runner, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>The night has come.</summary>
    public Task RunAsync(CancellationToken cancellation = default) => campaigns.ForEachOpenAsync(
        clock.GetUtcNow(),
        async campaign =>
        {
            await OpenAsync(campaign.Id, Key(), cancellation);
            await runner.RunAsync(campaign.Id, cancellation);
        },
        cancellation);

    /// <summary>Takes up what is not done: orders of the coordinator, and nights that were missed or failed.</summary>
    public Task TakeUpAsync(CancellationToken cancellation = default) => campaigns.ForEachAsync(campaign => TakeUpAsync(campaign, cancellation), cancellation);

    private async Task TakeUpAsync(Campaign campaign, CancellationToken cancellation)
    {
        var known = await orders.ListAsync(campaign.Id, cancellation);
        var open = !campaign.IsClosed(clock.GetUtcNow());
        var key = Key();
        if (open && known.All(order => !order.Automatic))
        {
            // From now on a night that is missed is noticed; what was before is nobody's fault.
            await orders.OpenAsync(Order(campaign.Id, key) with { State = VersionOrderState.Done }, cancellation);
        }

        if (open && NightRun.IsMissed(key, known))
        {
            await OpenAsync(campaign.Id, key, cancellation);
            known = await orders.ListAsync(campaign.Id, cancellation);
        }

        if (known.Any(order => order.MayBegin(clock.GetUtcNow())))
        {
            await runner.RunAsync(campaign.Id, cancellation);
        }
    }

    // Run by hand in the middle of the day, a night that is done is run once more.
    private async Task OpenAsync(CampaignId campaign, string key, CancellationToken cancellation)
    {
        var order = await orders.OpenAsync(Order(campaign, key), cancellation);
        if (!order.IsOpen)
        {
            await orders.ChangeAsync(campaign, key, row => row.IsOpen ? null : Order(campaign, key), cancellation);
        }
    }

    private VersionOrder Order(CampaignId campaign, string key)
    {
        var now = clock.GetUtcNow();
        return new VersionOrder(campaign, key) { By = VersionTexts.Nightly, Automatic = true, Asked = now, Touched = now };
    }

    // Without a schedule, as where only a test runs it, every day is a night.
    private string Key() => NightRun.KeyOf(configuration["ConsolidateSchedule"], clock.GetUtcNow()) ?? NightRun.KeyOf("0 0 0 * * *", clock.GetUtcNow())!;
}
