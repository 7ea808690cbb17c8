using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Coordination;

/// <summary>What an officer decides about a row whose sources differ.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key.</param>
/// <param name="Reason">Why.</param>
public sealed record SettlementChoice(TableKey Table, string Row, string Reason)
{
    /// <summary>Key of the source that counts; null for the officer's own values.</summary>
    public string? Source { get; init; }

    /// <summary>The officer's own values by column. Beside a source they only fill in what it does not say.</summary>
    public IReadOnlyDictionary<string, decimal> Values { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>Hash of the claims that the officer has seen.</summary>
    public required string Claims { get; init; }

    /// <summary>How often the row had been decided when he looked.</summary>
    public required int Seen { get; init; }
}

/// <summary>What came of a decision.</summary>
public enum SettlementOutcome
{
    /// <summary>It stands.</summary>
    Done,

    /// <summary>Sources say something else now, or somebody else was faster: the officer must look again.</summary>
    Changed,

    /// <summary>It names no source and gives no value.</summary>
    Nothing,
}
