using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using GenderEquality.Functions.Word.Packaging;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Storage.Backup;

/// <summary>Writes every table of the account into blobs. Azure brings back blobs of the past, but no rows.</summary>
public sealed partial class TableExport(TableServiceClient tables, BackupBlobs backups, TimeProvider clock, ILogger<TableExport> logger)
{
    /// <summary>Makes an export; gives its name. Rows that are written meanwhile are in it or not: each is whole.</summary>
    public async Task<string> RunAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var export = BackupBlobs.NameOf(now);
        var written = new List<BackupTable>();
        await foreach (var table in tables.QueryAsync(cancellationToken: cancellation))
        {
            written.Add(await WriteAsync(export, table.Name, cancellation));
        }

        await backups.WriteAsync(export, new BackupManifest(now, [.. written.OrderBy(table => table.Name, StringComparer.Ordinal)]), cancellation);
        Log.Exported(logger, written.Count, written.Sum(table => table.Rows), export);
        return export;
    }

    private async Task<BackupTable> WriteAsync(string export, string name, CancellationToken cancellation)
    {
        await using var file = TemporaryFile.Create();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = 0;
        await using (var packed = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true))
        {
            await foreach (var row in tables.GetTableClient(name).QueryAsync<TableEntity>(cancellationToken: cancellation))
            {
                var line = Encoding.UTF8.GetBytes(BackupLine.Write(row) + "\n");
                hash.AppendData(line);
                await packed.WriteAsync(line, cancellation);
                rows++;
            }
        }

        file.Position = 0;
        await backups.WriteAsync(export, name, file, cancellation);
        return new BackupTable(name, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Tables} tables with {Rows} rows are exported as {Export}")]
        public static partial void Exported(ILogger logger, int tables, int rows, string export);
    }
}
