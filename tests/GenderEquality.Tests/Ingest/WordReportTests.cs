using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Word.Template;
using GenderEquality.Tests.Running;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Ingest;

/// <summary>Real Word files through the whole app.</summary>
public class WordReportTests(AzuriteFixture azurite)
{
    private readonly Campaign campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    [Fact]
    public async Task EmptyTemplateIsReadAndItsMissingSectionsAreNamed()
    {
        await using var host = await AppHost.StartAsync(azurite.NewAccount(), AppHost.Flow, ReportValidation.Run);

        var submission = await SubmitAsync(host, Template("so-y-te"));

        Assert.Equal((SubmissionStatus.NeedsCorrection, true, true), (submission.Status, submission.Readable, submission.Substance!.IsEmpty));
        var findings = await host.Services.GetRequiredService<ContentBlobs>().ReadFindingsAsync(submission.Ref);
        Assert.Contains(findings!, finding => finding.Severity == FindingSeverity.Error && !finding.Refuses);
    }

    [Theory]
    [InlineData("another agency's report")]
    [InlineData("not a Word file")]
    public async Task FileThatIsNotThisReportLeavesTheEarlierOneCounting(string kind)
    {
        await using var host = await AppHost.StartAsync(azurite.NewAccount(), AppHost.Flow, ReportValidation.Run);
        var first = await SubmitAsync(host, Template("so-y-te"));

        using var wrong = kind.StartsWith("not", StringComparison.Ordinal) ? PlainReports.File("%PDF-1.7") : Template("so-tu-phap");
        var second = await SubmitAsync(host, wrong);

        Assert.Equal((SubmissionStatus.NeedsCorrection, false), (second.Status, second.Readable));
        var row = await host.Services.GetRequiredService<AgencyStore>().GetAsync(campaign.Id, first.Agency);
        Assert.Equal((first.Id, second.Id), (row.State.Current!.Value, row.State.Newest!.Value));
    }

    private async Task<SubmissionSummary> SubmitAsync(InProcessApp host, Stream file)
    {
        var agency = campaign.FindAgency(AgencyCode.Parse("so-y-te"))!;
        var submission = await host.Services.GetRequiredService<Upload>().KeepAsync(campaign, agency, new UploadFile("bc.docx", file), [], "Đơn vị");
        await host.WaitUntilQuietAsync();
        return (await host.Services.GetRequiredService<SubmissionStore>().FindAsync(submission.Ref))!;
    }

    private MemoryStream Template(string agency)
    {
        var file = new MemoryStream();
        ReportTemplateWriter.Write(campaign, campaign.FindAgency(AgencyCode.Parse(agency))!, file);
        file.Position = 0;
        return file;
    }
}
