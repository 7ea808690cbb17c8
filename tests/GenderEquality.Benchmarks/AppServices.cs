using Azure.Storage.Blobs;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage;
using GenderEquality.Functions.Submissions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Benchmarks;

/// <summary>The app's services in this process, on a storage account and a clock of the benchmark.</summary>
internal static class AppServices
{
    public static ServiceProvider Of(string storage, TimeProvider clock)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ReportStorage"] = storage,
            ["Campaign:Id"] = ShippedCampaigns.Ids[0].ToString(),
            ["Portal:BaseAddress"] = "https://baocao.example.vn",
            ["Mail:From"] = "bao-cao@example.vn",
            ["Mail:Sender"] = "Outbox",
        };
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddLogging();
        services.AddSingleton(clock);
        services.AddCampaigns().AddStorage().AddSubmissions().AddMail().AddConsolidation().AddIngest().AddReminders().AddCoordination();
        return services.BuildServiceProvider();
    }

    /// <summary>Puts the file of a campaign where the app looks for it.</summary>
    public static async Task<Campaign> KeepAsync(string storage, Campaign campaign)
    {
        using var file = new MemoryStream();
        CampaignFile.Write(campaign, file);
        file.Position = 0;
        var container = new BlobContainerClient(storage, "campaigns");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient($"{campaign.Id}.json").UploadAsync(file, overwrite: true);
        return campaign;
    }
}

/// <summary>A clock that shows what it is set to.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => Now;
}
