using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Consolidation.Official;

namespace GenderEquality.Tests.Consolidation.Upward;

/// <summary>Official versions bring the report to the level above with them, once its file is here.</summary>
public sealed class UpwardFlowTests(AzuriteFixture azurite)
{
    private static readonly CampaignId Above = CampaignId.Parse("bo-2024");
    private readonly OfficialFlow flow = new(azurite.NewAccount());

    [Fact]
    public async Task OfficialVersionIsAlsoAReportInTheTemplateOfTheLevelAbove()
    {
        await flow.ChangeCampaignAsync(campaign => campaign with { Upward = new UpwardReport(Above, campaign.Coordinator.Agency) { Audience = campaign.Audiences[^1].Key } });
        var upper = await flow.App.Get<UpperCampaigns>().PutAsync(flow.Campaign.Id, FileOf(flow.Campaign with { Id = Above, Upward = null }));
        await flow.App.SubmitAsync("good", flow.Campaign.Agencies[0]);
        Assert.DoesNotContain(ReportFiles.Above, (await flow.NightAsync())!.Files);

        Assert.Empty(await flow.MakeOfficialAsync());

        var official = (await flow.VersionsAsync())[0];
        Assert.Contains(ReportFiles.Above, official.Files);
        using var file = new MemoryStream();
        await using (var stored = (await flow.App.Get<ReportBlobs>().OpenAsync(official.Campaign, official.Number, ReportFiles.Above))!)
        {
            await stored.CopyToAsync(file);
        }

        using var read = ReportValidation.Run(file, new ExpectedReport(upper, upper.FindAgency(flow.Campaign.Coordinator.Agency)!));
        Assert.Equal(Above, read.Content!.Campaign);
        Assert.DoesNotContain(await flow.App.Get<CampaignStore>().ListAsync(), id => id == Above);
    }

    [Fact]
    public async Task MissingFileOfTheLevelAboveIsSaidInTheReviewSheet()
    {
        await flow.ChangeCampaignAsync(campaign => campaign with { Upward = new UpwardReport(Above, campaign.Coordinator.Agency) });
        await flow.App.SubmitAsync("good", flow.Campaign.Agencies[0]);
        await flow.NightAsync();

        Assert.Empty(await flow.MakeOfficialAsync());

        var official = (await flow.VersionsAsync())[0];
        Assert.DoesNotContain(ReportFiles.Above, official.Files);
        Assert.Contains("Chưa có tệp đợt báo cáo của cấp trên", (await flow.TextsAsync(official))[ReportFiles.Review], StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileWithFaultsIsNotKept()
    {
        await Assert.ThrowsAsync<InvalidCampaignException>(() => flow.App.Get<UpperCampaigns>().PutAsync(flow.Campaign.Id, FileOf(flow.Campaign with { Id = Above, OpensOn = flow.Campaign.DueBefore })));

        Assert.Null(await flow.App.Get<UpperCampaigns>().FindAsync(flow.Campaign with { Upward = new UpwardReport(Above, flow.Campaign.Coordinator.Agency) }));
    }

    private static BinaryData FileOf(Campaign campaign)
    {
        using var file = new MemoryStream();
        CampaignFile.Write(campaign, file);
        return new BinaryData(file.ToArray());
    }
}
