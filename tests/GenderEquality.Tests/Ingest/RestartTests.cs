using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.Running;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.Ingest;

public class RestartTests(AzuriteFixture azurite)
{
    private readonly string storage = azurite.NewAccount();
    private readonly Campaign campaign = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));

    [Fact]
    public async Task HostKilledBetweenUploadAndIngestLosesNothing()
    {
        SubmissionSummary submission;
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var never = new ManualResetEventSlim();
        Functions.Reports.ReadReport Hang(Stream file, Functions.Reports.ExpectedReport expected)
        {
            began.TrySetResult();
            never.Wait(TimeSpan.FromMinutes(1));
            throw new InvalidOperationException("Killed while reading.");
        }

        await using (var killed = await AppHost.StartAsync(storage, AppHost.Flow, Hang))
        {
            submission = await UploadAsync(killed, "good");
            await began.Task.WaitAsync(TimeSpan.FromMinutes(1));
            var killing = killed.KillAsync();
            never.Set();
            await killing;
        }

        await using var host = await AppHost.StartAsync(storage, AppHost.Flow);
        await host.WaitUntilQuietAsync();

        await AssertTakenInAsync(host, submission);
    }

    [Fact]
    public async Task UploadStoredWithoutAnyRowIsTakenIn()
    {
        SubmissionSummary submission;
        await using (var flow = new Flow(storage))
        {
            // What is left when the app stops right after the blob.
            using var file = PlainReports.File("good");
            var known = new SubmissionRef(campaign.Id, AgencyCode.Parse("so-y-te"), SubmissionId.New(flow.Clock));
            var incoming = new IncomingFile("bc.docx", 4, new string('a', 64), known.Id.Time, "Đơn vị");
            await flow.Get<IncomingBlobs>().AddAsync(known, file, incoming);
            submission = incoming.Received(known, []);
        }

        await using var host = await AppHost.StartAsync(storage, AppHost.Flow);
        await host.WaitUntilQuietAsync();

        await AssertTakenInAsync(host, submission);
    }

    [Fact]
    public async Task FailureWhileReadingIsRetriedUntilItIsTakenIn()
    {
        var failures = 3;
        Functions.Reports.ReadReport Fail(Stream file, Functions.Reports.ExpectedReport expected) =>
            Interlocked.Decrement(ref failures) >= 0 ? throw new IOException("Disk is full.") : PlainReports.Examine(file, expected);
        await using var host = await AppHost.StartAsync(storage, AppHost.Flow, Fail);

        var submission = await UploadAsync(host, "good");
        await host.WaitUntilQuietAsync();

        await AssertTakenInAsync(host, submission);
    }

    private async Task<SubmissionSummary> UploadAsync(InProcessApp host, string text)
    {
        using var file = PlainReports.File(text);
        var agency = campaign.FindAgency(AgencyCode.Parse("so-y-te"))!;
        return await host.Services.GetRequiredService<Upload>().KeepAsync(campaign, agency, new UploadFile("bc.docx", file), [], "Đơn vị");
    }

    private async Task AssertTakenInAsync(InProcessApp host, SubmissionSummary submission)
    {
        var summary = await host.Services.GetRequiredService<SubmissionStore>().FindAsync(submission.Ref);
        Assert.Equal((SubmissionStatus.Accepted, submission.FileName, submission.Received), (summary!.Status, summary.FileName, summary.Received));
        var row = await host.Services.GetRequiredService<AgencyStore>().GetAsync(campaign.Id, submission.Agency);
        Assert.Equal((SubmissionStatus.Accepted, submission.Id), (row.State.Status, row.State.Current));
        Assert.NotNull(await host.Services.GetRequiredService<ContentBlobs>().ReadContentAsync(submission.Ref));
        var mail = Assert.Single(await host.Services.GetRequiredService<MailStore>().ListAsync(campaign.Id, submission.Agency));
        Assert.Equal((MailReason.Receipt(submission.Id), MailState.Sent), (mail.Reason, mail.State));
        Assert.Single(await host.Services.GetRequiredService<OutboxBlobs>().ListAsync());
    }
}
