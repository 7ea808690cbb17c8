using System.IO.Compression;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GenderEquality.Tests.Consolidation.Official;

/// <summary>The app's services, with what the officer and the timer do about versions.</summary>
internal sealed class OfficialFlow(string storage, ValidateReport? examine = null)
{
    public const string Officer = "can-bo@example.vn";
    public const string Leader = "lanh-dao@example.vn";

    private static readonly ConsolidationRequest Timer = new(Final: false, VersionTexts.Nightly, Automatic: true);

    public Flow App { get; } = new(storage, services => services.Replace(ServiceDescriptor.Singleton<ValidateReport>(examine ?? PrivateReports.Examine)));

    public Campaign Campaign { get; private set; } = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    public VersionDecisions Decisions => App.Get<VersionDecisions>();

    public Task<IReadOnlyList<ReportVersion>> VersionsAsync() => App.Get<ReportStore>().ListAsync(Campaign.Id);

    public async Task<VersionState> StateAsync(int number) => VersionStates.Of(await VersionsAsync())[number];

    /// <summary>Puts another campaign in force.</summary>
    public async Task ChangeCampaignAsync(Func<Campaign, Campaign> change)
    {
        Campaign = change(Campaign);
        using var file = new MemoryStream();
        CampaignFile.Write(Campaign, file);
        file.Position = 0;
        var container = new Azure.Storage.Blobs.BlobContainerClient(storage, "campaigns");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient($"{Campaign.Id}.json").UploadAsync(file, overwrite: true);
        App.Clock.Advance(TimeSpan.FromSeconds(5));
    }

    public Task<ReportVersion?> NightAsync()
    {
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        return App.Get<Consolidator>().RunAsync(Campaign.Id, Timer);
    }

    /// <summary>The officer's form on the page as it is now, with a reason for every line that is open.</summary>
    public async Task<OfficialForm> FormAsync(string withdrawal = "")
    {
        var readiness = await App.Get<OfficialPreparation>().ReadAsync(Campaign);
        return new OfficialForm(readiness.Fingerprint, readiness.Lines.Where(line => line.Count > 0).ToDictionary(line => line.Item, _ => "Lãnh đạo Sở đồng ý."), withdrawal);
    }

    /// <summary>Sends the form, and carries out the order that came of it.</summary>
    /// <returns>What the page says against it.</returns>
    public async Task<IReadOnlyList<string>> MakeOfficialAsync(string withdrawal = "")
    {
        var problems = await App.Get<VersionOrders>().OrderOfficialAsync(Campaign, await FormAsync(withdrawal), Officer);
        await CarryOutAsync();
        return problems;
    }

    public async Task CarryOutAsync()
    {
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var message in await StorageContents.TakeMessagesAsync(storage, ConsolidateQueue.Name))
        {
            await new ConsolidateOnDemandFunction(App.Get<DemandedOrders>()).RunAsync(message, CancellationToken.None);
        }
    }

    public async Task<IEnumerable<string>> DeedsAsync() => (await App.Get<AuditStore>().ListAsync(Campaign.Id, 100)).Select(entry => entry.Deed);

    /// <summary>All text of all files of a version: that of every part of a package too.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TextsAsync(ReportVersion version)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in version.Files)
        {
            await using var stream = await App.Get<ReportBlobs>().OpenAsync(Campaign.Id, version.Number, name);
            using var bytes = new MemoryStream();
            await stream!.CopyToAsync(bytes);
            texts.Add(name, TextOf(bytes));
        }

        return texts;
    }

    private static string TextOf(MemoryStream file)
    {
        if (file.ToArray() is not [0x50, 0x4B, ..])
        {
            return Encoding.UTF8.GetString(file.ToArray());
        }

        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        return string.Join('\n', zip.Entries.Select(entry =>
        {
            using var part = new MemoryStream();
            using var content = entry.Open();
            content.CopyTo(part);
            return part.ToArray() is [0x50, 0x4B, ..] ? TextOf(part) : Encoding.UTF8.GetString(part.ToArray());
        }));
    }
}
