using System.Text;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Tests.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Storage.Campaigns;

/// <summary>What an officer breaks in a campaign's file must not stop the service.</summary>
public sealed class CampaignStoreTests(AzuriteFixture azurite)
{
    private const string Broken = """{ "id": "binh-dang-gioi-2024", "title": 12 }""";

    private readonly Flow flow = new(azurite.NewAccount());

    private CampaignStore Campaigns => flow.Get<CampaignStore>();

    [Fact]
    public async Task TheLastGoodCopyCountsWhileTheFileHasFaults()
    {
        await Campaigns.CurrentAsync();
        await WriteAsync(flow.Campaign with { Title = "Tên mới" });
        Assert.Equal("Tên mới", (await Campaigns.CurrentAsync()).Title);

        await WriteAsync(Broken);

        Assert.Equal("Tên mới", (await Campaigns.CurrentAsync()).Title);
        Assert.Equal("Tên mới", (await Campaigns.CurrentAsync()).Title);
        Assert.NotEmpty(Campaigns.FaultOf(flow.Campaign.Id)!.Errors);
        Assert.Single(flow.Logs.Lines, line => line.Contains("last good copy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AMendedFileCountsWithinSeconds()
    {
        await Campaigns.CurrentAsync();
        await WriteAsync(Broken);
        await Campaigns.CurrentAsync();

        await WriteAsync(flow.Campaign with { Title = "Đã sửa" });

        Assert.Equal("Đã sửa", (await Campaigns.CurrentAsync()).Title);
        Assert.Null(Campaigns.FaultOf(flow.Campaign.Id));
    }

    [Fact]
    public async Task TheLastGoodCopyOutlivesTheProcess()
    {
        await Campaigns.CurrentAsync();
        await WriteAsync(flow.Campaign with { Title = "Tên mới" });
        await Campaigns.CurrentAsync();
        await WriteAsync(Broken);

        await using var restarted = new Flow(flow.Storage);

        Assert.Equal("Tên mới", (await restarted.Get<CampaignStore>().CurrentAsync()).Title);
        Assert.NotNull(restarted.Get<CampaignStore>().FaultOf(flow.Campaign.Id));
        Assert.Equal([flow.Campaign.Id], await restarted.Get<CampaignStore>().ListAsync());
    }

    [Fact]
    public async Task AFileThatNeverWasGoodSaysWhatIsWrong()
    {
        await WriteAsync(Broken);

        var fault = await Assert.ThrowsAsync<InvalidCampaignException>(() => Campaigns.CurrentAsync());
        Assert.NotEmpty(fault.Errors);
    }

    [Fact]
    public async Task ABrokenCampaignStopsTheRemindersOfNoOther()
    {
        await WriteAsync(Broken);
        var other = flow.Campaign with { Id = CampaignId.Parse("dot-khac-2024") };
        await WriteAsync(other);
        flow.Clock.SetUtcNow(other.At(other.DueBefore.AddDays(-other.Reminders.DaysBefore.Min()), other.Reminders.SendAt));

        await flow.Get<Remind>().RunAsync();

        Assert.Equal(other.Agencies.Count, (await flow.Get<MailStore>().ListAsync(other.Id, CancellationToken.None)).Count(mail => mail.Reason.IsReminder));
        Assert.Single(flow.Logs.Lines, line => line.Contains("left out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ACampaignThatFailsStopsNoOtherAndIsNotKeptSilent()
    {
        await WriteAsync(flow.Campaign with { Id = CampaignId.Parse("dot-khac-2024") });
        var seen = new List<CampaignId>();

        var failure = await Assert.ThrowsAsync<AggregateException>(() => Campaigns.ForEachOpenAsync(flow.Clock.GetUtcNow(), campaign =>
        {
            seen.Add(campaign.Id);
            return campaign.Id == flow.Campaign.Id ? throw new InvalidOperationException("Báo cáo mất nội dung.") : Task.CompletedTask;
        }));

        Assert.Equal(2, seen.Count);
        Assert.Equal("Báo cáo mất nội dung.", Assert.Single(failure.InnerExceptions).Message);
    }

    [Fact]
    public async Task TheCoordinatorIsToldThatAnOlderCopyCounts()
    {
        await Campaigns.CurrentAsync();
        await WriteAsync(Broken);
        var visit = new CoordinatorVisit(new DefaultHttpContext().Request, await Campaigns.CurrentAsync(), "can-bo@example.vn");

        var page = await flow.Get<CoordinatorPageLoader>().OverviewAsync(visit, new OverviewQuery(), CancellationToken.None);

        Assert.NotEmpty(page.Fault!.Errors);
    }

    /// <summary>The list of campaigns stands on every page of a coordinator.</summary>
    [Fact]
    public async Task FilesThatAreKnownAreNotAskedFor()
    {
        var calls = new StorageCalls();
        await using var counted = new Flow(flow.Storage, policy: () => calls);
        foreach (var number in Enumerable.Range(1, 5))
        {
            await WriteAsync(flow.Campaign with { Id = CampaignId.Parse($"dot-{number}"), Title = $"Đợt {number}" });
        }

        await WriteAsync(Broken, "dot-hong");
        Assert.Equal([flow.Campaign.Title, "Đợt 1", "Đợt 2", "Đợt 3", "Đợt 4", "Đợt 5"], await TitlesAsync(counted));
        await new BlobContainerClient(flow.Storage, "campaigns").GetBlobClient("dot-hong.json").DeleteAsync();
        await TitlesAsync(counted);
        counted.Clock.Advance(TimeSpan.FromHours(1));

        calls.Take();
        await TitlesAsync(counted);
        Assert.Single(calls.Take());

        await WriteAsync(flow.Campaign with { Id = CampaignId.Parse("dot-3"), Title = "Tên mới" });
        Assert.Equal([flow.Campaign.Title, "Đợt 1", "Đợt 2", "Tên mới", "Đợt 4", "Đợt 5"], await TitlesAsync(counted));
        Assert.DoesNotContain(calls.Take(), call => call.Contains("dot-2", StringComparison.Ordinal));
        Assert.DoesNotContain("Đợt 2", (await counted.Get<CampaignStore>().ReadAllAsync(new HashSet<CampaignId> { CampaignId.Parse("dot-2") })).Select(campaign => campaign.Title));
    }

    private static async Task<IEnumerable<string>> TitlesAsync(Flow flow) => (await flow.Get<CampaignStore>().ReadAllAsync(new HashSet<CampaignId>())).Select(campaign => campaign.Title);

    private async Task WriteAsync(Campaign campaign)
    {
        using var file = new MemoryStream();
        CampaignFile.Write(campaign, file);
        await WriteAsync(Encoding.UTF8.GetString(file.ToArray()), campaign.Id.ToString());
    }

    private async Task WriteAsync(string json, string id = "binh-dang-gioi-2024")
    {
        var container = new BlobContainerClient(flow.Storage, "campaigns");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient($"{id}.json").UploadAsync(BinaryData.FromString(json), overwrite: true);
        flow.Clock.Advance(KnownCampaigns.Unasked);
    }
}
