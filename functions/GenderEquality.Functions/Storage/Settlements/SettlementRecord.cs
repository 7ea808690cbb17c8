using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Storage.Settlements;

/// <summary>What has been decided about one row whose sources differ.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key.</param>
public sealed record SettlementRecord(TableKey Table, string Row)
{
    /// <summary>Everything that was decided, oldest first; nothing is ever overwritten.</summary>
    public IReadOnlyList<SettlementDeed> History { get; init; } = [];

    /// <summary>What stands now; null before the first decision and after it was taken back. Whether it still holds depends on the claims.</summary>
    public Settlement? Current => History.Count == 0 ? null : History[^1].Settled;

    /// <summary>How often something was decided: who decides says how often he has seen.</summary>
    public int Revision => History.Count;
}

/// <summary>One decision about a row.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Settled">What was decided; null when a decision was taken back.</param>
public sealed record SettlementDeed(string By, DateTimeOffset At, Settlement? Settled)
{
    /// <summary>Why it was taken back; null where nothing was, or nobody said why.</summary>
    public string? Reason { get; init; }
}
