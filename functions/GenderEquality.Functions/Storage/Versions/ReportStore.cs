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

    /// <summary>All versions whose files are written, newest first.</summary>
    public async Task<IReadOnlyList<ReportVersion>> ListAsync(CampaignId campaign, CancellationToken cancellation = default) =>
        [.. (await ListWithReservedAsync(campaign, cancellation)).Where(version => version.Files.Count > 0)];

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
        using var expander = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var json = new MemoryStream();
        expander.CopyTo(json);
        return StoredJson.Read<IReadOnlyList<ReportSource>>(json.GetBuffer().AsSpan(0, (int)json.Length));
    }
}
