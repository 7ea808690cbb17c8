using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Campaigns;
using GenderEquality.Tests.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Tests.Consolidation;

/// <summary>Once a campaign is closed nothing happens of itself any more; all of it stays to be read, and the coordinator can still act.</summary>
public sealed class ClosedCampaignTests(AzuriteFixture azurite)
{
    private readonly Flow flow = Storage.StoredYear.Start(azurite.NewAccount());

    [Theory]
    [InlineData("2025-06-07T23:59:59+07:00", 1)]
    [InlineData("2025-06-08T00:00:00+07:00", 0)]
    public async Task NightlyRunLeavesItAlone(string now, int versions)
    {
        await flow.SubmitAsync("good", flow.Campaign.Agencies[0]);
        flow.Clock.SetUtcNow(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        await Nightly().RunAsync(new TimerInfo(), CancellationToken.None);

        Assert.Equal(versions, (await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id)).Count);
    }

    [Fact]
    public async Task ReleaseThatMakesOtherReportsChangesNoClosedYear()
    {
        await flow.SubmitAsync("good", flow.Campaign.Agencies[0]);
        var made = (await ConsolidateAsync())!;

        // As though an earlier release had made it: its fingerprint is not what this one would write.
        await flow.Get<ReportStore>().CompleteAsync(made with { Fingerprint = "earlier" });
        flow.Clock.SetUtcNow(flow.Campaign.StartOf(flow.Campaign.ClosedFrom));
        await Nightly().RunAsync(new TimerInfo(), CancellationToken.None);

        Assert.Equal("earlier", Assert.Single(await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id)).Fingerprint);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    public async Task NoReminderGoesOutOnceItIsClosed(int closesAfter, int mails)
    {
        var reminders = flow.Campaign.Reminders with { DaysAfter = [1, 3] };
        await PutAsync(flow.Campaign with { ClosesOn = flow.Campaign.DueBefore.AddDays(closesAfter), Reminders = reminders });
        flow.Clock.SetUtcNow(flow.Campaign.At(flow.Campaign.DueBefore.AddDays(6), reminders.SendAt));

        await flow.Get<Remind>().RunAsync();

        Assert.Equal(mails, (await flow.MailsAsync()).Count);
    }

    [Fact]
    public async Task CoordinatorCanStillConsolidateAndPagesAndFilesStay()
    {
        await flow.SubmitAsync("good", flow.Campaign.Agencies[0]);
        flow.Clock.SetUtcNow(flow.Campaign.StartOf(flow.Campaign.ClosedFrom).AddYears(1));

        var made = await ConsolidateAsync();

        Assert.Equal(6, made!.Files.Count);
        await using var file = await flow.Get<ReportBlobs>().OpenAsync(flow.Campaign.Id, made.Number, made.Files[0]);
        Assert.NotNull(file);
        var visit = new CoordinatorVisit(new DefaultHttpContext().Request, await flow.Get<CampaignStore>().CurrentAsync(), "can-bo@example.vn");
        Assert.Equal(flow.Campaign.Agencies.Count, (await flow.Get<CoordinatorPageLoader>().OverviewAsync(visit, new OverviewQuery(), CancellationToken.None)).Campaign.Agencies.Count);
    }

    [Fact]
    public void ItClosesHalfAYearAfterTheDueDateUnlessTheFileSaysOtherwise()
    {
        var campaign = SmallCampaign.Create();

        Assert.Equal(campaign.DueBefore.AddDays(180), campaign.ClosedFrom);
        Assert.Equal(campaign.DueBefore.AddDays(366), (campaign with { Reminders = campaign.Reminders with { DaysAfter = [1, 365] } }).ClosedFrom);
        Assert.Equal(campaign.DueBefore.AddDays(180), (campaign with { Reminders = campaign.Reminders with { DaysAfter = [] } }).ClosedFrom);
        Assert.Equal(new DateOnly(2025, 1, 1), (campaign with { ClosesOn = new DateOnly(2025, 1, 1) }).ClosedFrom);
    }

    [Fact]
    public void FileMustCloseAfterTheDueDateAndAfterItsReminders()
    {
        ChangedCampaign.AssertOnly("$.reminders.daysAfter[2]", "could never go out", root => root["closesOn"] = "2024-12-17");
        Assert.Contains(ChangedCampaign.Errors(root => root["closesOn"] = "2024-12-10"), error => error.Path is "$.closesOn");
        ChangedCampaign.AssertOnly("$.closesOn", "date", root => root["closesOn"] = "cuối năm");
        Assert.Empty(ChangedCampaign.Errors(root => root["closesOn"] = "2024-12-18"));
    }

    private ConsolidateFunction Nightly() => new(flow.Get<NightlyOrders>());

    private Task<ReportVersion?> ConsolidateAsync() =>
        flow.Get<Consolidator>().RunAsync(flow.Campaign.Id, new ConsolidationRequest(Final: false, "cán bộ", Automatic: false));

    private async Task PutAsync(Campaign campaign)
    {
        using var file = new MemoryStream();
        CampaignFile.Write(campaign, file);
        file.Position = 0;
        var container = new Azure.Storage.Blobs.BlobContainerClient(flow.Storage, "campaigns");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient($"{campaign.Id}.json").UploadAsync(file, overwrite: true);
        flow.Clock.Advance(TimeSpan.FromSeconds(5));
    }
}
