using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Flashes;
using Microsoft.Extensions.Time.Testing;

namespace GenderEquality.Tests.Storage.Flashes;

public sealed class FlashStoreTests(AzuriteFixture azurite)
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 20, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task WhatIsKeptIsReadOnceByWhomItWasKeptFor()
    {
        var store = Store();
        var id = await store.KeepAsync("an", new Flash("da-luu", 3) { Secret = "https://x/nop/bí-mật", Fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["a"] = ["1", "2"] } });

        Assert.Null(await store.TakeAsync("binh", id));
        Assert.Equal(3, (await store.PeekAsync("an", id))?.Count);
        var taken = await store.TakeAsync("an", id);
        Assert.Equal(("da-luu", "https://x/nop/bí-mật"), (taken?.Result, taken?.Secret));
        Assert.Equal(["1", "2"], taken!.Fields!["a"]);
        Assert.Null(await store.TakeAsync("an", id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("999")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!")]
    public async Task WhatIsNoIdFindsNothing(string? id) => Assert.Null(await Store().TakeAsync("an", id));

    [Fact]
    public async Task WhatNobodyReadsIsGoneAfterAnHour()
    {
        var store = Store();
        var id = await store.KeepAsync("an", new Flash("da-luu"));
        clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Null(await store.PeekAsync("an", id));
    }

    private FlashStore Store()
    {
        var connection = azurite.NewAccount();
        return new(new StorageAccount(new BlobServiceClient(connection), new QueueServiceClient(connection), new TableServiceClient(connection)), clock);
    }
}
