using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Reports.Content;

public sealed class StoredJsonTests(AzuriteFixture azurite)
{
    private static readonly Finding Finding = new("GE101", FindingSeverity.Error, "Thiếu nội dung.");

    [Fact]
    public void VersionComesFirstInObjectsAndLists()
    {
        Assert.Equal("""{"schemaVersion":1,"reason":"Bão lũ"}""", StoredJson.ToText(new Exemption("Bão lũ")));
        Assert.Equal("""{"schemaVersion":1,"items":["a","b"]}""", StoredJson.ToText<IReadOnlyList<string>>(["a", "b"]));
        Assert.Equal("""{"schemaVersion":1,"items":[]}""", StoredJson.ToText<IReadOnlyList<string>>([]));
        Assert.Equal("""{"schemaVersion":1}""", StoredJson.ToText(new Empty()));
    }

    [Fact]
    public async Task WhatIsWrittenIsReadBack()
    {
        using var file = new MemoryStream();
        StoredJson.Write<IReadOnlyList<Finding>>(file, [.. Enumerable.Repeat(Finding, 1000)]);
        file.Position = 0;

        Assert.Equal(1000, (await StoredJson.ReadAsync<IReadOnlyList<Finding>>(file)).Count(finding => finding == Finding));
        Assert.Equal(new Exemption("Bão lũ"), StoredJson.Read<Exemption>(StoredJson.ToText(new Exemption("Bão lũ"))));
        Assert.Equal(new Empty(), StoredJson.Read<Empty>(StoredJson.ToText(new Empty())));
    }

    [Fact]
    public async Task WhatHasNoVersionIsOfTheFirst()
    {
        Assert.Equal(new Exemption("Bão lũ"), StoredJson.Read<Exemption>("""{"reason":"Bão lũ"}"""));
        Assert.Equal(["a"], StoredJson.Read<IReadOnlyList<string>>("""["a"]"""));
        Assert.Equal(["a"], await StoredJson.ReadAsync<IReadOnlyList<string>>(Utf8("""["a"]""")));
        Assert.Equal(new Exemption("Bão lũ"), await StoredJson.ReadAsync<Exemption>(Utf8("""{"reason":"Bão lũ"}""")));
    }

    [Theory]
    [InlineData("""{"schemaVersion":2,"reason":"Bão lũ"}""")]
    [InlineData("""{"schemaVersion":2}""")]
    [InlineData("""{ "schemaVersion" : 2, "cause": { "text": "Bão lũ" } }""")]
    public async Task NewerFormIsRefusedWhateverItHolds(string json)
    {
        Assert.Equal(2, Assert.Throws<NewerFormException>(() => StoredJson.Read<Exemption>(json)).Version);
        var refused = await Assert.ThrowsAsync<NewerFormException>(() => StoredJson.ReadAsync<IReadOnlyList<Finding>>(Utf8(json)));
        Assert.Contains("form 2", refused.Message, StringComparison.Ordinal);
        Assert.Contains("up to 1", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1"}""")]
    [InlineData("""{"schemaVersion":0}""")]
    [InlineData("""{"schemaVersion":1.5}""")]
    [InlineData("""{"schemaVersion":99999999999}""")]
    [InlineData("null")]
    [InlineData("")]
    public async Task WhatIsNoStoredFormIsRefused(string json)
    {
        Assert.ThrowsAny<JsonException>(() => StoredJson.Read<Empty>(json));
        await Assert.ThrowsAnyAsync<JsonException>(() => StoredJson.ReadAsync<Empty>(Utf8(json)));
    }

    [Fact]
    public void ListWithoutItemsIsRefused() => Assert.Throws<JsonException>(() => StoredJson.Read<IReadOnlyList<string>>("""{"schemaVersion":1}"""));

    [Theory]
    [InlineData("""{"schemaVersion":1}""")]
    [InlineData("""{"schemaVersion":1,"campaign":"a-2024"}""")]
    public void OrderWithoutWhatItIsForIsRefused(string message)
    {
        Assert.Throws<JsonException>(() => MailQueue.Read(message));
        Assert.Throws<JsonException>(() => ConsolidateQueue.Read(message));
    }

    [Fact]
    public void NumberForANameOfAStateIsRefused() => Assert.Throws<JsonException>(() => StoredJson.Read<Finding>("""{"code":"GE101","severity":99,"message":"x"}"""));

    /// <summary>Each place that stores JSON asks for the version.</summary>
    [Fact]
    public async Task NewerFormIsRefusedInBlobsColumnsMessagesAndManifests()
    {
        await using var flow = new Flow(azurite.NewAccount());
        var submission = await flow.SubmitAsync("good");
        const string newer = """{"schemaVersion":2,"items":[]}""";
        foreach (var name in (string[])["content", "findings"])
        {
            await new BlobContainerClient(flow.Storage, "content").GetBlobClient($"{submission.Ref}/{name}.json").UploadAsync(BinaryData.FromString(newer), overwrite: true);
        }

        var table = new TableServiceClient(flow.Storage).GetTableClient("Agencies");
        var row = (await table.GetEntityAsync<TableEntity>(flow.Campaign.Id.ToString(), flow.Health.Code.ToString())).Value;
        row["Contacts"] = newer;
        await table.UpdateEntityAsync(row, row.ETag);

        await Assert.ThrowsAsync<NewerFormException>(() => flow.Get<ContentBlobs>().ReadContentAsync(submission.Ref));
        await Assert.ThrowsAsync<NewerFormException>(() => flow.Get<ContentBlobs>().ReadFindingsAsync(submission.Ref));
        await Assert.ThrowsAsync<NewerFormException>(() => flow.RowAsync());
        Assert.Throws<NewerFormException>(() => MailQueue.Read(newer));
        Assert.Throws<NewerFormException>(() => ConsolidateQueue.Read(newer));
        Assert.Throws<NewerFormException>(() => Manifest.Parse(Encoding.UTF8.GetBytes(newer)));
    }

    private static MemoryStream Utf8(string json) => new(Encoding.UTF8.GetBytes(json));

    private sealed record Empty;
}
