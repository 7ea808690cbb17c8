using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Settlements;

namespace GenderEquality.Functions.Coordination;

/// <summary>What the coordinator decides between figures that differ. Every deed is noted in the audit log.</summary>
public sealed class SettlementDecisions(SettlementDesk desk, SettlementStore settlements, AuditStore audit, TimeProvider clock)
{
    /// <summary>Decides about a row.</summary>
    public async Task<SettlementOutcome> SettleAsync(Campaign campaign, SettlementChoice choice, string by, CancellationToken cancellation = default)
    {
        var state = (await desk.LoadAsync(campaign.Id, cancellation)).Find(choice.Table, choice.Row);
        if (state is null || !string.Equals(state.Row.Hash, choice.Claims, StringComparison.Ordinal))
        {
            return SettlementOutcome.Changed;
        }

        var claim = state.Row.Claims.FirstOrDefault(claim => string.Equals(claim.Key, choice.Source, StringComparison.Ordinal) && claim.Cells.Count > 0);
        var values = choice.Values.Where(value => claim is null || !claim.Cells.ContainsKey(value.Key)).ToDictionary(StringComparer.Ordinal);
        if ((claim is null && choice.Source is not null) || (claim is null && values.Count == 0))
        {
            return SettlementOutcome.Nothing;
        }

        var settlement = new Settlement(choice.Table, choice.Row)
        {
            Source = claim?.Key,
            Values = values,
            Reason = choice.Reason,
            Claims = choice.Claims,
            By = by,
            At = clock.GetUtcNow(),
        };
        return await AddAsync(campaign, state, choice.Seen, new SettlementDeed(by, settlement.At, settlement), AuditTexts.Settled(state.Row.Label, claim?.Source, choice.Reason), cancellation);
    }

    /// <summary>Takes a decision back.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="at">Table and row.</param>
    /// <param name="seen">How often the row had been decided when the officer looked.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<SettlementOutcome> ReopenAsync(Campaign campaign, (TableKey Table, string Row) at, int seen, string reason, string by, CancellationToken cancellation = default)
    {
        var state = (await desk.LoadAsync(campaign.Id, cancellation)).Find(at.Table, at.Row);
        if (state?.Record.Current is null)
        {
            return SettlementOutcome.Changed;
        }

        var deed = new SettlementDeed(by, clock.GetUtcNow(), null) { Reason = reason.Length == 0 ? null : reason };
        return await AddAsync(campaign, state, seen, deed, AuditTexts.Reopened(state.Row.Label, reason), cancellation);
    }

    private async Task<SettlementOutcome> AddAsync(Campaign campaign, RowState state, int seen, SettlementDeed deed, string audited, CancellationToken cancellation)
    {
        if (await settlements.AddAsync(campaign.Id, (state.Row.Table, state.Row.Row), seen, deed, cancellation) is null)
        {
            return SettlementOutcome.Changed;
        }

        await audit.AddAsync(campaign.Id, deed.By, audited, agency: null, CancellationToken.None);
        return SettlementOutcome.Done;
    }
}
