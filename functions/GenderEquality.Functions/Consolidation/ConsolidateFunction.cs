using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Every night: a new draft where something changed.</summary>
public sealed class ConsolidateFunction(CampaignStore campaigns, Consolidator consolidator, TimeProvider clock)
{
    private static readonly ConsolidationRequest Nightly = new(Final: false, VersionTexts.Nightly, Automatic: true);

    /// <summary>Runs for every campaign that is not closed.</summary>
    [Function("Consolidate")]
    public Task RunAsync([TimerTrigger("%ConsolidateSchedule%")] TimerInfo timer, CancellationToken cancellation) => campaigns.ForEachOpenAsync(
        clock.GetUtcNow(), campaign => consolidator.RunAsync(campaign.Id, Nightly, cancellation), cancellation);
}
