using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Coordination;

/// <summary>What the coordinator filled in on the page of the official version.</summary>
/// <param name="Fingerprint">Fingerprint of what the page showed.</param>
/// <param name="Reasons">Why a line of the checklist that is open stops nothing, by line.</param>
/// <param name="WithdrawalReason">Why the version that is valid is withdrawn; empty where none is.</param>
public sealed record OfficialForm(string Fingerprint, IReadOnlyDictionary<ChecklistItem, string> Reasons, string WithdrawalReason);

/// <summary>The coordinator orders versions of the consolidated report; they are ready some moments later. Every order is noted in the audit log.</summary>
public sealed class VersionOrders(OfficialPreparation preparation, DemandedOrders orders, AuditStore audit)
{
    /// <summary>Orders a draft.</summary>
    /// <returns>Null when it is ordered; else the number of the version than which there is nothing newer.</returns>
    public async Task<int?> OrderDraftAsync(Campaign campaign, string by, CancellationToken cancellation = default)
    {
        var readiness = await preparation.ReadAsync(campaign, cancellation);
        if (readiness.IsUpToDate)
        {
            return readiness.Newest!.Number;
        }

        await audit.AddAsync(campaign.Id, by, AuditTexts.ConsolidationAsked(final: false), agency: null, cancellation);
        await orders.TakeAsync(new ConsolidationOrder(campaign.Id, Final: false, by), cancellation);
        return null;
    }

    /// <summary>Orders the official version. Whoever makes it looks at all this again.</summary>
    /// <returns>Why it cannot be made, in Vietnamese; empty when it is ordered.</returns>
    public async Task<IReadOnlyList<string>> OrderOfficialAsync(Campaign campaign, OfficialForm form, string by, CancellationToken cancellation = default)
    {
        var readiness = await preparation.ReadAsync(campaign, cancellation);

        // A button that is pressed twice gives one order twice: the same state of things after the same version.
        var order = new OfficialOrder($"{readiness.Newest?.Number ?? 0}-{form.Fingerprint}")
        {
            Fingerprint = form.Fingerprint,
            Overrides = [.. readiness.Lines.Where(line => line.Count > 0 && form.Reasons.ContainsKey(line.Item)).Select(line => new ChecklistOverride(line.Item, line.Count, form.Reasons[line.Item]))],
            WithdrawalReason = readiness.Valid is null || form.WithdrawalReason.Length == 0 ? null : form.WithdrawalReason,
        };
        IReadOnlyList<string> problems =
        [
            .. readiness.IsUpToDate ? Array.Empty<string>() : [OfficialTexts.Changed],
            .. OfficialVersions.Obstacles(order, readiness.Fingerprint, readiness.Versions),
            .. OfficialChecklist.Problems(readiness.Lines, order.Overrides),
        ];
        if (problems.Count > 0)
        {
            return [.. problems.Distinct(StringComparer.Ordinal)];
        }

        await audit.AddAsync(campaign.Id, by, AuditTexts.ConsolidationAsked(final: true), agency: null, cancellation);
        await orders.TakeAsync(new ConsolidationOrder(campaign.Id, Final: true, by) { Official = order }, cancellation);
        return [];
    }
}
