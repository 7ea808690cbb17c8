using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.Storage.Versions;

public sealed class ReportStoreTests(AzuriteFixture azurite)
{
    private static readonly CampaignId Campaign = CampaignId.Parse("binh-dang-gioi-2024");

    [Fact]
    public async Task OfficialVersionsAreReadWithoutWhatTheyWereMadeOf()
    {
        var store = await FilledAsync();

        var finals = await store.ListFinalAsync(Campaign);

        Assert.Equal([4, 2], finals.Select(version => version.Number));
        Assert.All(finals, version => Assert.Empty(version.Sources));
        Assert.Equal(VersionStates.Shared(await store.ListAsync(Campaign))?.Issue, VersionStates.Shared(finals)?.Issue);
    }

    [Fact]
    public async Task NewestIsTheLastWhoseFilesAreWritten()
    {
        var store = await FilledAsync();

        var newest = await store.NewestAsync(Campaign);

        Assert.Equal((5, "so-y-te"), (newest!.Number, Assert.Single(newest.Sources).Agency.ToString()));
        Assert.Null(await store.NewestAsync(CampaignId.Parse("nam-khac")));
    }

    // A draft, an official version, a draft, an official version that was issued, a draft, and one under way.
    private async Task<ReportStore> FilledAsync()
    {
        var connection = azurite.NewAccount();
        var store = new ReportStore(new StorageAccount(new BlobServiceClient(connection), new QueueServiceClient(connection), new TableServiceClient(connection)));
        for (var number = 1; number <= 6; number++)
        {
            await store.TryAddAsync(new ReportVersion(Campaign, number)
            {
                Made = DateTimeOffset.UnixEpoch.AddDays(number),
                Final = number is 2 or 4,
                By = "can-bo@example.vn",
                Fingerprint = "x",
                Files = number == 6 ? [] : ["so-lieu.xlsx"],
                Sources = [new ReportSource(AgencyCode.Parse("so-y-te"), default, "x")],
                Issue = number == 4 ? new VersionIssue("125/BC", new DateOnly(2024, 12, 13), "can-bo@example.vn", default) { File = "ban-phat-hanh.pdf", Shared = true } : null,
            });
        }

        return store;
    }
}
