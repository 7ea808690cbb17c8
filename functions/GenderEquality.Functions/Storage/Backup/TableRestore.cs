using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Backup;

/// <summary>Writes an export back into the tables. Everything is read and compared with its hash before the first row is written.</summary>
public sealed class TableRestore(TableServiceClient tables, StorageAccount account, BackupBlobs backups)
{
    private static readonly ParallelOptions Eight = new() { MaxDegreeOfParallelism = 8 };

    /// <summary>Restores an export; gives what it restored.</summary>
    /// <param name="export">Its name.</param>
    /// <param name="replace">Whether tables that hold rows become what they were: rows that are not in the export go.</param>
    /// <param name="cancellation">Stops between rows.</param>
    /// <exception cref="RestoreException">There is no such export, it is damaged, or a table holds rows and <paramref name="replace"/> is not set. Nothing was written.</exception>
    public async Task<BackupManifest> RunAsync(string export, bool replace, CancellationToken cancellation = default)
    {
        var manifest = await backups.FindAsync(export, cancellation) ?? throw new RestoreException($"Không có bản xuất “{export}”.");
        var content = new List<(string Table, IReadOnlyList<TableEntity> Rows)>();
        foreach (var table in manifest.Tables)
        {
            content.Add((table.Name, await ReadAsync(export, table, cancellation)));
        }

        if (!replace)
        {
            await RefuseFullTablesAsync(manifest, cancellation);
        }

        foreach (var (table, rows) in content)
        {
            await WriteAsync(table, rows, cancellation);
        }

        return manifest;
    }

    private async Task<IReadOnlyList<TableEntity>> ReadAsync(string export, BackupTable table, CancellationToken cancellation)
    {
        await using var file = await backups.FetchAsync(export, table.Name, cancellation) ?? throw new RestoreException($"Bản xuất “{export}” thiếu bảng {table.Name}.");
        await using var lines = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(lines, Encoding.UTF8);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = new List<TableEntity>();
        try
        {
            while (await reader.ReadLineAsync(cancellation) is { } line)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
                rows.Add(BackupLine.Read(line));
            }
        }
        catch (Exception damaged) when (damaged is InvalidDataException or FormatException or System.Text.Json.JsonException)
        {
            throw new RestoreException($"Bảng {table.Name} của bản xuất “{export}” bị hỏng.", damaged);
        }

        return string.Equals(Convert.ToHexStringLower(hash.GetHashAndReset()), table.Sha256, StringComparison.Ordinal)
            ? rows
            : throw new RestoreException($"Bảng {table.Name} của bản xuất “{export}” đã bị thay đổi: mã băm không khớp.");
    }

    private async Task RefuseFullTablesAsync(BackupManifest manifest, CancellationToken cancellation)
    {
        foreach (var name in manifest.Tables.Select(table => table.Name))
        {
            var table = await account.TableAsync(name);
            await foreach (var row in table.QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: cancellation))
            {
                throw new RestoreException($"Bảng {name} đang có dữ liệu (dòng {row.PartitionKey}/{row.RowKey}). Muốn thay toàn bộ thì thêm --replace.");
            }
        }
    }

    private async Task WriteAsync(string name, IReadOnlyList<TableEntity> rows, CancellationToken cancellation)
    {
        await account.TableAsync(name);
        var table = tables.GetTableClient(name);
        var kept = rows.Select(row => (row.PartitionKey, row.RowKey)).ToHashSet();
        await foreach (var row in table.QueryAsync<TableEntity>(select: ["PartitionKey", "RowKey"], cancellationToken: cancellation))
        {
            if (!kept.Contains((row.PartitionKey, row.RowKey)))
            {
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellation);
            }
        }

        await Parallel.ForEachAsync(rows, Eight, async (row, _) => await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation));
    }
}

/// <summary>An export cannot be restored; the message, in Vietnamese, says why.</summary>
public sealed class RestoreException(string message, Exception? inner = null) : Exception(message, inner);
