using GenderEquality.Functions.Storage;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Every night: a new version where something changed, the final one once the due date is there.</summary>
public sealed class ConsolidateFunction(CampaignStore campaigns, Consolidator consolidator)
{
    /// <summary>Runs for every campaign.</summary>
    [Function("Consolidate")]
    public Task RunAsync([TimerTrigger("%ConsolidateSchedule%")] TimerInfo timer, CancellationToken cancellation) => campaigns.ForEachAsync(
        campaign => consolidator.RunAsync(campaign.Id, new ConsolidationRequest(Final: false, VersionTexts.Nightly, Automatic: true), cancellation), cancellation);
}
