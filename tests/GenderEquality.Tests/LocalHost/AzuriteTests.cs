using Azure.Storage.Blobs;
using GenderEquality.LocalHost.Emulator;

namespace GenderEquality.Tests.LocalHost;

public class AzuriteTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task AccountsOfOneAzuriteShareNothing()
    {
        var first = new BlobServiceClient(azurite.NewAccount());
        var second = new BlobServiceClient(azurite.NewAccount());

        await first.CreateBlobContainerAsync("same-name");

        Assert.False(await second.GetBlobContainerClient("same-name").ExistsAsync());
    }

    [Fact]
    public async Task DataFolderSurvivesAStop()
    {
        var folder = Directory.CreateTempSubdirectory("azurite-").FullName;
        await using (var first = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }))
        {
            await new BlobServiceClient(first.ConnectionString).CreateBlobContainerAsync("kept");
        }

        await using (var second = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }))
        {
            Assert.True(await new BlobServiceClient(second.ConnectionString).GetBlobContainerClient("kept").ExistsAsync());
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task StoppedAzuriteAnswersNoMore()
    {
        string connection;
        await using (var stopped = await Azurite.StartAsync())
        {
            connection = stopped.ConnectionString;
        }

        var client = new BlobServiceClient(connection, new BlobClientOptions { Retry = { MaxRetries = 0 } });
        await Assert.ThrowsAsync<Azure.RequestFailedException>(async () => await client.GetPropertiesAsync());
    }
}
