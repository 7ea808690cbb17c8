using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>The officer's decision between figures that differ (kết luận số liệu): which source counts for a row, or which values.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Row key.</param>
public sealed record Settlement(TableKey Table, string Row)
{
    /// <summary>Key of the claim that counts, see <see cref="FigureClaim"/>; null when the officer gave values.</summary>
    public string? Source { get; init; }

    /// <summary>Values that the officer gave, by column key, in the units of the table; empty when a source counts.</summary>
    public IReadOnlyDictionary<string, decimal> Values { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>Why, in the officer's words.</summary>
    public required string Reason { get; init; }

    /// <summary>Hash of the claims that were decided on: when a source says something else, the row is open again.</summary>
    public required string Claims { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
