using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>A draft becomes a campaign, or what was changed in it comes into force.</summary>
public sealed class DraftOpening(DraftStore drafts, CampaignStore campaigns, AuditStore audit)
{
    /// <summary>What opening a draft would do.</summary>
    public async Task<OpeningPlan> PlanAsync(StoredDraft stored, CancellationToken cancellation = default)
    {
        var check = DraftCheck.Of(stored.Draft);
        if (!stored.Draft.IsChange)
        {
            return new OpeningPlan(check, null, []) { Outdated = await campaigns.ExistsAsync(stored.Draft.Id, cancellation) };
        }

        var before = await campaigns.FindAsync(stored.Draft.Id, cancellation);
        var file = await campaigns.FileAsync(stored.Draft.Id, cancellation);
        return new OpeningPlan(check, before, before is not null && check.Campaign is { } after ? CampaignChange.Between(before, after) : [])
        {
            Outdated = before is null || !string.Equals(file?.Tag, stored.Draft.Base, StringComparison.Ordinal),
        };
    }

    /// <summary>Does it. The draft goes; its history stays, and each difference is a line of the audit log.</summary>
    /// <returns>False, and nothing changed, when the draft has faults, or somebody else changed draft or campaign in between.</returns>
    public async Task<bool> OpenAsync(StoredDraft stored, string by, CancellationToken cancellation = default)
    {
        var plan = await PlanAsync(stored, cancellation);
        if (plan.Check.Campaign is not { } campaign || plan.Outdated)
        {
            return false;
        }

        var document = plan.Before is { } before ? CampaignChange.Written(stored.Draft.Document, before, campaign) : stored.Draft.Document;
        if (!await campaigns.TrySaveAsync(stored.Draft.Id, BinaryData.FromBytes(DraftFile.Write(document)), stored.Draft.Base, cancellation))
        {
            return false;
        }

        await audit.AddAsync(stored.Draft.Id, by, plan.Before is null ? DraftTexts.Opened : DraftTexts.Applied, agency: null, cancellation);
        foreach (var change in plan.Changes)
        {
            await audit.AddAsync(stored.Draft.Id, by, change.Text, agency: null, cancellation);
        }

        await drafts.PutAwayAsync(stored.Draft.Id, stored.Tag, cancellation);
        return true;
    }
}

/// <summary>What opening a draft would do.</summary>
/// <param name="Check">What came of checking it.</param>
/// <param name="Before">The campaign that it changes; null for a new one.</param>
/// <param name="Changes">What would be different; empty for a new campaign.</param>
public sealed record OpeningPlan(DraftCheck Check, Campaign? Before, IReadOnlyList<CampaignChange> Changes)
{
    /// <summary>Whether the campaign was changed or made otherwise since the draft was begun, so that it would be written over.</summary>
    public bool Outdated { get; init; }

    /// <summary>Whether answers are lost, so that it must be asked for.</summary>
    public bool LosesAnswers => Changes.Any(change => change.Kind == ChangeKind.LosesAnswers);
}
