using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>What of the officer's decisions between figures decides what a report says.</summary>
internal static class SettlementFingerprint
{
    /// <summary>Adds them in the order of their rows.</summary>
    public static void AddSettlements(this Fingerprint fingerprint, IReadOnlyList<Settlement> settlements)
    {
        foreach (var settlement in settlements.OrderBy(settlement => settlement.Table.ToString(), StringComparer.Ordinal).ThenBy(settlement => settlement.Row, StringComparer.Ordinal))
        {
            fingerprint.Add("settled", $"{settlement.Table} {settlement.Row}");
            fingerprint.Add("settled.source", settlement.Source);
            fingerprint.Add("settled.reason", settlement.Reason);
            fingerprint.Add("settled.claims", settlement.Claims);
            fingerprint.Add("settled.by", settlement.By);
            foreach (var (column, number) in settlement.Values.OrderBy(value => value.Key, StringComparer.Ordinal))
            {
                fingerprint.Add("settled.column", column);
                fingerprint.Add<decimal>("settled.number", number);
            }
        }
    }
}
