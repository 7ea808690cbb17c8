using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Storage;

/// <summary>What releases wrote into storage, each in a folder of its own: <c>unversioned</c> and then one for each schema version.
/// To keep the form of a new version, play the year once with the environment variable <c>CAPTURE_GOLDEN=</c><i>folder</i>; a folder
/// that is there is never written again, for its release wrote so.</summary>
internal static class GoldenFiles
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Figures of earlier years.</summary>
    public const string SeriesName = "series.json";

    private static readonly string[] OwnMarks = ["odata.etag", "Timestamp"];

    public static string Text(string release, string name) => File.ReadAllText(Path.Combine(Folder(release), name));

    public static TheoryData<string> Releases => [.. Directory.GetDirectories(Folder(string.Empty)).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>Those of a schema version: what was first stored then is in no folder before.</summary>
    public static TheoryData<string> Versioned => [.. Releases.Select(row => row.Data).Where(release => !string.Equals(release, "unversioned", StringComparison.Ordinal))];

    /// <summary>Puts all that a release wrote into an empty account, where the app looks for it.</summary>
    public static async Task RestoreAsync(string storage, string release)
    {
        var service = new TableServiceClient(storage);
        foreach (var table in Tables(release).Keys)
        {
            var client = service.GetTableClient(table);
            await client.CreateAsync();
            foreach (var row in Rows(release, table))
            {
                await client.AddEntityAsync(row);
            }
        }

        var submission = Rows(release, "Submissions").Single();
        var folder = $"{submission.PartitionKey.Replace('_', '/')}/{submission.RowKey}";
        await PutAsync(storage, "content", $"{folder}/content.json", Text(release, "content.json"));
        await PutAsync(storage, "content", $"{folder}/findings.json", Text(release, "findings.json"));
        await PutAsync(storage, "incoming", $"{folder}.docx", "wrong", JsonSerializer.Deserialize<Dictionary<string, string>>(Text(release, "incoming.json")));
        await PutAsync(storage, "reports", $"{Rows(release, "Reports").Single().PartitionKey}/1/manifest.json", Text(release, "manifest.json"));
        if (File.Exists(Path.Combine(Folder(release), SeriesName)))
        {
            await PutAsync(storage, "campaigns", $"{Rows(release, "Reports").Single().PartitionKey}/series/current.json", Text(release, SeriesName));
        }
    }

    /// <summary>Keeps what the account holds now.</summary>
    public static async Task CaptureAsync(string storage, string release)
    {
        Assert.False(Directory.Exists(Folder(release)), $"{Folder(release)} is there already: its release wrote so.");
        Directory.CreateDirectory(Folder(release));
        await foreach (var (name, blob) in BlobsAsync(storage))
        {
            var bytes = (await blob.DownloadContentAsync()).Value.Content;
            await File.WriteAllBytesAsync(Path.Combine(Folder(release), name), bytes.ToArray());
        }

        await foreach (var report in new BlobContainerClient(storage, "incoming").GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, null, default))
        {
            var metadata = new SortedDictionary<string, string>(report.Metadata, StringComparer.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(Folder(release), "incoming.json"), JsonSerializer.Serialize(metadata, Indented) + "\n");
        }

        await foreach (var file in new BlobContainerClient(storage, "campaigns").GetBlobsAsync())
        {
            if (file.Name.EndsWith("/series/current.json", StringComparison.Ordinal))
            {
                var series = (await new BlobContainerClient(storage, "campaigns").GetBlobClient(file.Name).DownloadContentAsync()).Value.Content;
                await File.WriteAllBytesAsync(Path.Combine(Folder(release), SeriesName), series.ToArray());
            }
        }

        foreach (var queue in (string[])[MailQueue.Name, ConsolidateQueue.Name])
        {
            var messages = await StorageContents.TakeMessagesAsync(storage, queue);
            await File.WriteAllTextAsync(Path.Combine(Folder(release), $"queue-{queue}.json"), messages[^1]);
        }

        var tables = new SortedDictionary<string, List<SortedDictionary<string, string>>>(StringComparer.Ordinal);
        var service = new TableServiceClient(storage);
        await foreach (var table in service.QueryAsync())
        {
            tables[table.Name] = [];
            await foreach (var row in service.GetTableClient(table.Name).QueryAsync<TableEntity>())
            {
                tables[table.Name].Add(Bag(row));
            }
        }

        await File.WriteAllTextAsync(Path.Combine(Folder(release), "tables.json"), JsonSerializer.Serialize(tables, Indented) + "\n");
    }

    /// <summary>The rows of a table as that release wrote them.</summary>
    public static IReadOnlyList<TableEntity> Rows(string release, string table) =>
        [.. Tables(release)[table].Select(bag => new TableEntity(bag.ToDictionary(cell => cell.Key, cell => Value(cell.Value), StringComparer.Ordinal)))];

    /// <summary>A row as text, each cell with its type: what <see cref="Rows"/> reads.</summary>
    public static SortedDictionary<string, string> Bag(TableEntity row) => new(
        row.Where(cell => !OwnMarks.Contains(cell.Key, StringComparer.Ordinal)).ToDictionary(cell => cell.Key, cell => Cell(cell.Value), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static Dictionary<string, List<Dictionary<string, string>>> Tables(string release) =>
        JsonSerializer.Deserialize<Dictionary<string, List<Dictionary<string, string>>>>(Text(release, "tables.json"))!;

    private static async Task PutAsync(string storage, string container, string name, string text, Dictionary<string, string>? metadata = null)
    {
        var client = new BlobContainerClient(storage, container);
        await client.CreateIfNotExistsAsync();
        await client.GetBlobClient(name).UploadAsync(BinaryData.FromString(text), new BlobUploadOptions { Metadata = metadata });
    }

    private static string Cell(object value) => value switch
    {
        string text => "text " + text,
        int number => string.Create(CultureInfo.InvariantCulture, $"int {number}"),
        long number => string.Create(CultureInfo.InvariantCulture, $"long {number}"),
        bool yes => yes ? "bool true" : "bool false",
        DateTimeOffset moment => "time " + moment.ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes => "bytes " + Convert.ToBase64String(bytes),
        _ => throw new InvalidOperationException($"A column of a type that no golden file has: {value.GetType()}."),
    };

    private static object Value(string cell)
    {
        var (type, text) = (cell[..cell.IndexOf(' ', StringComparison.Ordinal)], cell[(cell.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        return type switch
        {
            "text" => text,
            "int" => int.Parse(text, CultureInfo.InvariantCulture),
            "long" => long.Parse(text, CultureInfo.InvariantCulture),
            "bool" => string.Equals(text, "true", StringComparison.Ordinal),
            "time" => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
            _ => Convert.FromBase64String(text),
        };
    }

    private static async IAsyncEnumerable<(string Name, BlobClient Blob)> BlobsAsync(string storage)
    {
        foreach (var container in (string[])["content", "reports"])
        {
            var client = new BlobContainerClient(storage, container);
            await foreach (var blob in client.GetBlobsAsync())
            {
                if (Path.GetExtension(blob.Name) is ".json")
                {
                    yield return (Path.GetFileName(blob.Name), client.GetBlobClient(blob.Name));
                }
            }
        }
    }

    private static string Folder(string release, [CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "Golden", release);
}
