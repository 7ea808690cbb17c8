using System.Globalization;
using System.IO.Compression;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>Table <c>Reports</c>: the versions of the consolidated report.</summary>
public sealed class ReportStore(StorageAccount account)
{
    // A column holds 64 KiB and a row 1 MiB: the sources of ten thousand agencies fit, compressed and cut up.
    private const int ChunkBytes = 64 * 1024;

    // All but what a version was made of and what changed, which is most of a row.
    private static readonly string[] Standing = ["PartitionKey", "RowKey", "Made", "Final", "By", "Fingerprint", "Files", "NeedsApproval", "Approval", "Withdrawal", "Issue"];

    /// <summary>Reserves a version's number before its files are written, so that no two runs write the files of one number; false, and
    /// nothing changed, when the number is taken. Until it is completed the version has no files and is shown nowhere.</summary>
    public async Task<bool> TryAddAsync(ReportVersion version, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        return await table.TryAddAsync(ToEntity(version), cancellation);
    }

    /// <summary>Records that the files of a reserved version are written.</summary>
    public async Task CompleteAsync(ReportVersion version, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        await table.UpsertEntityAsync(ToEntity(version), TableUpdateMode.Replace, cancellation);
    }

    /// <summary>Gives a reserved number back, for nothing is made under it.</summary>
    public async Task ReleaseAsync(ReportVersion version, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        await table.DeleteEntityAsync(version.Campaign.ToString(), Key(version.Number), cancellationToken: cancellation);
    }

    /// <summary>Changes a version that is there; the change may run several times, when somebody else writes meanwhile.</summary>
    /// <param name="campaign">Of which campaign.</param>
    /// <param name="number">Which.</param>
    /// <param name="change">Makes the new row from the one that is there; null leaves it.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>Whether it was changed.</returns>
    public async Task<bool> ChangeAsync(CampaignId campaign, int number, Func<ReportVersion, ReportVersion?> change, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var changed = false;
        await table.ChangeAsync<TableEntity>(
            campaign.ToString(),
            Key(number),
            present =>
            {
                var next = present is null ? null : change(ToVersion(campaign, present));
                changed = next is not null;
                return Task.FromResult(next is null ? null : ToEntity(next));
            },
            cancellation);
        return changed;
    }

    /// <summary>All versions whose files are written, newest first.</summary>
    public async Task<IReadOnlyList<ReportVersion>> ListAsync(CampaignId campaign, CancellationToken cancellation = default) =>
        [.. (await ListWithReservedAsync(campaign, cancellation)).Where(version => version.Files.Count > 0)];

    /// <summary>All official versions whose files are written, newest first, without their sources, changes and orders: every page of an agency asks for them.</summary>
    public async Task<IReadOnlyList<ReportVersion>> ListFinalAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var versions = new List<ReportVersion>();
        await foreach (var entity in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {campaign.ToString()} and Final eq true"), select: Standing, cancellationToken: cancellation))
        {
            versions.Add(ToVersion(campaign, entity));
        }

        versions.Reverse();
        return [.. versions.Where(version => version.Files.Count > 0)];
    }

    /// <summary>The newest version whose files are written; null without any.</summary>
    public async Task<ReportVersion?> NewestAsync(CampaignId campaign, CancellationToken cancellation = default) =>
        await NewestNumberAsync(campaign, cancellation) is { } number ? await FindAsync(campaign, number, cancellation) : null;

    /// <summary>Its number alone, which is much less to read; null without any.</summary>
    public async Task<int?> NewestNumberAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        string? newest = null;
        await foreach (var entity in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {campaign.ToString()}"), select: ["RowKey", "Files"], cancellationToken: cancellation))
        {
            newest = TableJson.Read<IReadOnlyList<string>>(entity.GetString("Files")) is { Count: > 0 } ? entity.RowKey : newest;
        }

        return newest is null ? null : int.Parse(newest, CultureInfo.InvariantCulture);
    }

    /// <summary>All versions, those included whose making is under way or broke off, newest first.</summary>
    public async Task<IReadOnlyList<ReportVersion>> ListWithReservedAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var versions = new List<ReportVersion>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<TableEntity>(campaign.ToString(), cancellation))
        {
            versions.Add(ToVersion(campaign, entity));
        }

        versions.Reverse();
        return versions;
    }

    /// <summary>One version, or null.</summary>
    public async Task<ReportVersion?> FindAsync(CampaignId campaign, int number, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var entity = await table.FindAsync<TableEntity>(campaign.ToString(), Key(number), cancellation);
        return entity is null ? null : ToVersion(campaign, entity);
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Reports");

    private static string Key(int number) => number.ToString("d6", CultureInfo.InvariantCulture);

    private static TableEntity ToEntity(ReportVersion version)
    {
        var entity = new TableEntity(version.Campaign.ToString(), Key(version.Number))
        {
            ["Made"] = version.Made,
            ["Final"] = version.Final,
            ["By"] = version.By,
            ["Fingerprint"] = version.Fingerprint,
            ["Files"] = TableJson.Write(version.Files),
            ["Changes"] = TableJson.Write(version.Changes),
            ["Order"] = TableJson.Write(version.Order),
            ["NeedsApproval"] = version.NeedsApproval ? true : null,
            ["Approval"] = TableJson.Write(version.Approval),
            ["Withdrawal"] = TableJson.Write(version.Withdrawal),
            ["Issue"] = TableJson.Write(version.Issue),
        };
        var chunks = Compress(version.Sources).Chunk(ChunkBytes);
        foreach (var (place, chunk) in chunks.Index())
        {
            entity[SourcesColumn(place)] = chunk;
        }

        return entity;
    }

    private static ReportVersion ToVersion(CampaignId campaign, TableEntity entity) =>
        new(campaign, int.Parse(entity.RowKey, CultureInfo.InvariantCulture))
        {
            Made = entity.GetDateTimeOffset("Made")!.Value,
            Final = entity.GetBoolean("Final")!.Value,
            By = entity.GetString("By"),
            Fingerprint = entity.GetString("Fingerprint"),
            Files = TableJson.Read<IReadOnlyList<string>>(entity.GetString("Files")) ?? [],
            Changes = TableJson.Read<VersionChanges>(entity.GetString("Changes")),
            Order = TableJson.Read<OfficialOrder>(entity.GetString("Order")),
            NeedsApproval = entity.GetBoolean("NeedsApproval") ?? false,
            Approval = TableJson.Read<VersionApproval>(entity.GetString("Approval")),
            Withdrawal = TableJson.Read<VersionWithdrawal>(entity.GetString("Withdrawal")),
            Issue = TableJson.Read<VersionIssue>(entity.GetString("Issue")),
            Sources = Expand(Enumerable.Range(0, int.MaxValue)
                .Select(place => entity.GetBinary(SourcesColumn(place)))
                .TakeWhile(chunk => chunk is not null)
                .SelectMany(chunk => chunk!)
                .ToArray()),
        };

    private static string SourcesColumn(int place) => string.Create(CultureInfo.InvariantCulture, $"Sources{place}");

    private static byte[] Compress(IReadOnlyList<ReportSource> sources)
    {
        using var buffer = new MemoryStream();
        using (var compressor = new BrotliStream(buffer, CompressionLevel.Optimal))
        {
            compressor.Write(StoredJson.ToUtf8(sources).Span);
        }

        return buffer.ToArray();
    }

    private static IReadOnlyList<ReportSource> Expand(byte[] bytes)
    {
        // A row read without them.
        if (bytes.Length == 0)
        {
            return [];
        }

        using var expander = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var json = new MemoryStream();
        expander.CopyTo(json);
        return StoredJson.Read<IReadOnlyList<ReportSource>>(json.GetBuffer().AsSpan(0, (int)json.Length));
    }
}
