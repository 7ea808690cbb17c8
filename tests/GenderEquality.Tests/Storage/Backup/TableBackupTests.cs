using Azure.Data.Tables;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Storage.Backup;
using GenderEquality.Restore;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.Tests.Storage.Backup;

/// <summary>The restore drill: what is lost comes back as it was, by the command that docs/van-hanh.md tells.</summary>
public sealed class TableBackupTests(AzuriteFixture azurite)
{
    private readonly string storage = azurite.NewAccount();

    [Fact]
    public async Task LostTablesComeBackRowForRow()
    {
        await using var flow = new Flow(storage);
        await flow.SubmitAsync("good");
        await flow.SubmitAsync("good", flow.Campaign.Agencies[2]);
        await AddRowOfEveryTypeAsync();
        var before = await RowsAsync();
        var export = await flow.Get<TableExport>().RunAsync();

        await DeleteTablesAsync();
        Assert.Empty(await RowsAsync());
        var (code, said) = await CommandAsync("restore", export);

        Assert.Equal(0, code);
        Assert.Contains("Submissions: 2 dòng", said, StringComparison.Ordinal);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task TableThatHoldsRowsIsNotTouchedUnlessItIsToBeReplaced()
    {
        await using var flow = new Flow(storage);
        await flow.SubmitAsync("good");
        var before = await RowsAsync();
        var export = await flow.Get<TableExport>().RunAsync();
        await flow.SubmitAsync("good", flow.Campaign.Agencies[2]);
        var later = await RowsAsync();

        var (refused, said) = await CommandAsync("restore", export);
        Assert.Equal(1, refused);
        Assert.Contains("--replace", said, StringComparison.Ordinal);
        Assert.Equal(later, await RowsAsync());

        var (code, _) = await CommandAsync("restore", export, "--replace");
        Assert.Equal(0, code);
        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task DamagedExportIsRefusedBeforeAnythingIsWritten()
    {
        await using var flow = new Flow(storage);
        await flow.SubmitAsync("good");
        var export = await flow.Get<TableExport>().RunAsync();
        var lines = new BlobClient(storage, "backups", $"{export}/Submissions.jsonl.gz");
        var other = new BlobClient(storage, "backups", $"{export}/Agencies.jsonl.gz");
        await lines.UploadAsync((await other.DownloadContentAsync()).Value.Content, overwrite: true);
        await DeleteTablesAsync();

        var (code, said) = await CommandAsync("restore", export);

        Assert.Equal(1, code);
        Assert.Contains("Submissions", said, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task ExportThatWasBrokenOffIsNotListed()
    {
        await using var flow = new Flow(storage);
        await flow.SubmitAsync("good");
        var first = await flow.Get<TableExport>().RunAsync();
        flow.Clock.Advance(TimeSpan.FromDays(1));
        var second = await flow.Get<TableExport>().RunAsync();
        flow.Clock.Advance(TimeSpan.FromDays(1));
        var third = await flow.Get<TableExport>().RunAsync();
        await new BlobClient(storage, "backups", $"{third}/manifest.json").DeleteAsync();

        var (_, said) = await CommandAsync("list");

        Assert.Equal([second, first], said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, (await CommandAsync("restore", third)).Code);
    }

    [Fact]
    public async Task CommandThatIsNotUnderstoodTellsHowToUseIt()
    {
        var (code, said) = await CommandAsync("khoi-phuc");

        Assert.Equal(2, code);
        Assert.Contains("restore BẢN", said, StringComparison.Ordinal);
    }

    /// <summary>Without any export: the uploads themselves bring back what was read from them. Decisions, mails and links are not in them.</summary>
    [Fact]
    public async Task SubmissionsAndStatesAreRebuiltFromTheUploads()
    {
        await using var flow = new Flow(storage);
        var submitted = new[] { await flow.SubmitAsync("good"), await flow.SubmitAsync("good", flow.Campaign.Agencies[2]) };
        var before = await RowsAsync("Submissions", "Agencies");
        await DeleteTablesAsync();

        await using var anew = new Flow(storage);
        await foreach (var blob in new BlobContainerClient(storage, "incoming").GetBlobsAsync())
        {
            var path = blob.Name[..^".docx".Length].Split('/');
            await anew.Get<SubmissionIngest>().RunAsync(path[0], path[1], path[2]);
        }

        // When it was read is not in an upload
        Assert.Equal(before.Select(WithoutTry), (await RowsAsync("Submissions", "Agencies")).Select(WithoutTry));
        Assert.All(submitted, submission => Assert.Contains(before, line => line.Contains(submission.Id.ToString(), StringComparison.Ordinal)));
    }

    private static string WithoutTry(string row) => System.Text.RegularExpressions.Regex.Replace(row, @"Tried=\S+ \S+ \S+ ", string.Empty, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private async Task<(int Code, string Said)> CommandAsync(params string[] args)
    {
        await using var output = new StringWriter();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(Flow.Settings(storage)).Build();
        return (await RestoreCommand.RunAsync(args, settings, output), output.ToString());
    }

    private async Task<IReadOnlyList<string>> RowsAsync(params string[] tables) =>
        [.. (await StorageContents.ReadAsync(storage)).Where(line => line.StartsWith("table ", StringComparison.Ordinal) && (tables.Length == 0 || tables.Contains(line.Split(' ')[1], StringComparer.Ordinal)))];

    private async Task DeleteTablesAsync()
    {
        var service = new TableServiceClient(storage);
        var names = new List<string>();
        await foreach (var table in service.QueryAsync())
        {
            names.Add(table.Name);
        }

        foreach (var name in names)
        {
            await service.DeleteTableAsync(name);
        }
    }

    private async Task AddRowOfEveryTypeAsync()
    {
        var table = new TableClient(storage, "Types");
        await table.CreateAsync();
        await table.AddEntityAsync(new TableEntity("Hải Phòng", "một, hai")
        {
            ["Text"] = "2024-11-20T09:00:00Z",
            ["Empty"] = string.Empty,
            ["Flag"] = true,
            ["Whole"] = 7,
            ["Long"] = 7_000_000_000L,
            ["Share"] = 0.1,
            ["Time"] = new DateTimeOffset(2024, 11, 20, 2, 0, 0, TimeSpan.Zero),
            ["Id"] = Guid.Parse("0b51c1a4-93d1-4b0e-8a57-4c2d9f5b7f10"),
            ["Bytes"] = new byte[] { 0, 255 },
        });
    }
}
