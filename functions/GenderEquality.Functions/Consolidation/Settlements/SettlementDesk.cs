using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Settlements;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Settlements;

/// <summary>What there is to decide, and what is decided: the differences of the newest version with the decisions of now.</summary>
public sealed class SettlementDesk(ReportStore reports, ReportBlobs blobs, SettlementStore settlements)
{
    /// <summary>Loads it. Without a version there is nothing to decide yet.</summary>
    public async Task<SettlementState> LoadAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var version = await reports.NewestAsync(campaign, cancellation);
        var differences = version is null ? null : await ReadAsync(version, cancellation);
        var records = (await settlements.ListAsync(campaign, cancellation)).ToDictionary(record => (record.Table, record.Row));
        var rows = differences?.Rows.Select(row => new RowState(row, records.GetValueOrDefault((row.Table, row.Row)) ?? new SettlementRecord(row.Table, row.Row)));
        return new SettlementState(version, [.. rows ?? []]);
    }

    private async Task<Differences?> ReadAsync(ReportVersion version, CancellationToken cancellation)
    {
        await using var stream = await blobs.OpenAsync(version.Campaign, version.Number, Differences.FileName, cancellation);
        if (stream is null)
        {
            return null;
        }

        using var json = new MemoryStream();
        await stream.CopyToAsync(json, cancellation);
        return Differences.Parse(json.ToArray());
    }
}

/// <summary>All rows to decide about.</summary>
/// <param name="Version">The version that they are of; null without any.</param>
/// <param name="Rows">The rows in table order.</param>
public sealed record SettlementState(ReportVersion? Version, IReadOnlyList<RowState> Rows)
{
    /// <summary>Rows that nobody has decided about, or whose sources have changed since.</summary>
    public IEnumerable<RowState> Open => Rows.Where(row => !row.IsSettled);

    /// <summary>Rows of which a decision holds.</summary>
    public IEnumerable<RowState> Settled => Rows.Where(row => row.IsSettled);

    /// <summary>One row; null when its sources do not differ.</summary>
    public RowState? Find(TableKey table, string row) => Rows.FirstOrDefault(other => other.Row.Table == table && string.Equals(other.Row.Row, row, StringComparison.Ordinal));
}

/// <summary>A row with what is decided about it.</summary>
/// <param name="Row">What sources say.</param>
/// <param name="Record">What was decided so far.</param>
public sealed record RowState(DifferentRow Row, SettlementRecord Record)
{
    /// <summary>Whether a decision holds.</summary>
    public bool IsSettled => Record.Current is { } current && string.Equals(current.Claims, Row.Hash, StringComparison.Ordinal);

    /// <summary>Whether there is a decision about what sources no longer say.</summary>
    public bool IsReopened => Record.Current is not null && !IsSettled;
}
