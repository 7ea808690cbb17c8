using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Tests.Submissions;

public sealed class IntakeTests(AzuriteFixture azurite)
{
    private readonly Flow flow = new(azurite.NewAccount());

    [Fact]
    public async Task SameFilesAreKeptOnceAndNamedTheSecondTime()
    {
        var first = await flow.SendAsync("good", ("ký.pdf", "%PDF-1"));
        var before = await StorageContents.ReadAsync(flow.Storage, withWrites: true);

        var again = await flow.SendAsync("good", ("ký.pdf", "%PDF-1"));

        Assert.Equal((IntakeKind.Kept, IntakeKind.Known), (first.Kind, again.Kind));
        Assert.Equal(first.Submission!.Id, again.Submission!.Id);
        Assert.Equal(before, await StorageContents.ReadAsync(flow.Storage, withWrites: true));
    }

    [Fact]
    public async Task OtherBytesOrOtherAttachmentsAreAnotherSubmission()
    {
        await flow.SendAsync("good", ("ký.pdf", "%PDF-1"));

        Assert.Equal(IntakeKind.Kept, (await flow.SendAsync("good 2", ("ký.pdf", "%PDF-1"))).Kind);
        Assert.Equal(IntakeKind.Kept, (await flow.SendAsync("good", ("ký.pdf", "%PDF-2"))).Kind);
        Assert.Equal(IntakeKind.Kept, (await flow.SendAsync("good")).Kind);
        Assert.Equal(IntakeKind.Known, (await flow.SendAsync("good")).Kind);
    }

    [Fact]
    public async Task WithdrawnFileMayBeSentAgain()
    {
        var first = await flow.SendAsync("good");
        await flow.Get<SubmissionStore>().ChangeAsync(first.Submission!.Ref, one => one with { Withdrawn = new SubmissionMark("Đơn vị", Flow.Start) });

        Assert.Equal(IntakeKind.Kept, (await flow.SendAsync("good")).Kind);
    }

    [Fact]
    public async Task NothingIsKeptBeforeTheCampaignOpens()
    {
        var campaign = flow.Campaign with { OpensOn = new DateOnly(2024, 11, 21) };
        using var file = PlainReports.File("good");
        Task<IntakeResult> SendAsync() => flow.Get<Intake>().TakeAsync(campaign, flow.Health, new UploadFile("bc.docx", file), [], "Đơn vị");
        flow.Clock.SetUtcNow(campaign.StartOf(campaign.OpensOn).AddMilliseconds(-1));
        Assert.Equal(IntakeKind.NotOpen, (await SendAsync()).Kind);
        Assert.Empty(await flow.Get<SubmissionStore>().ListAsync(campaign.Id, flow.Health.Code));

        flow.Clock.SetUtcNow(campaign.StartOf(campaign.OpensOn));
        Assert.Equal(IntakeKind.Kept, (await SendAsync()).Kind);
    }

    [Fact]
    public async Task BlobWhoseRowWasNeverWrittenIsParkedAllTheSame()
    {
        flow.Clock.SetUtcNow(flow.Campaign.StartOf(flow.Campaign.ClosedFrom));
        var kept = (await flow.SendAsync("good", ("ký.pdf", "%PDF-1"))).Submission!;
        await new Azure.Data.Tables.TableClient(flow.Storage, "Submissions").DeleteAsync();
        await new Azure.Data.Tables.TableClient(flow.Storage, "Submissions").CreateAsync();

        await flow.IngestAsync(kept);

        var row = await flow.Get<SubmissionStore>().FindAsync(kept.Ref);
        Assert.Equal((SubmissionHold.AfterClose, SubmissionStatus.Accepted, kept.BesideSha256), (row!.Hold, row.Status, row.BesideSha256));
    }

    [Fact]
    public async Task OfTheSameFilesSentAtTheSameMomentOneIsKept()
    {
        await using var other = new Flow(flow.Storage);
        Flow[] processes = [flow, other, flow, other, flow];

        var answers = await Task.WhenAll(processes.Select(process => process.SendAsync("good", ("ký.pdf", "%PDF-1"))));

        var kept = Assert.Single(answers, answer => answer.Kind == IntakeKind.Kept).Submission!;
        Assert.All(answers, answer => Assert.Equal(kept.Id, answer.Submission!.Id));
        Assert.Equal(kept.Id, Assert.Single(await flow.Get<SubmissionStore>().ListAsync(flow.Campaign.Id, flow.Health.Code)).Id);
        Assert.Single(await flow.Get<IncomingBlobs>().ListAsync(flow.Campaign.Id));
    }

    /// <summary>The process died between the file and its row: the sweep makes that.</summary>
    [Fact]
    public async Task FileWithoutItsRowIsKnownAsWell()
    {
        var kept = (await flow.SendAsync("good")).Submission!;
        await new Azure.Data.Tables.TableClient(flow.Storage, "Submissions").DeleteEntityAsync($"{flow.Campaign.Id}_{flow.Health.Code}", kept.Id.ToString());

        var again = await flow.SendAsync("good");

        Assert.Equal((IntakeKind.Known, kept.Id, kept.Sha256), (again.Kind, again.Submission!.Id, again.Submission.Sha256));
    }

    [Fact]
    public async Task FilesOfAPostThatDiedBeforeTheyWereStoredAreKeptTheNextTime()
    {
        var calls = new StorageCalls { Fails = call => call.StartsWith("PUT", StringComparison.Ordinal) && call.EndsWith(".docx", StringComparison.Ordinal) };
        await using var failing = new Flow(flow.Storage, policy: () => calls);
        await Assert.ThrowsAnyAsync<Exception>(() => failing.SendAsync("good"));

        // It could give them back; one that is killed cannot, and the next one waits some seconds.
        Assert.Equal(IntakeKind.Kept, (await flow.SendAsync("good")).Kind);
        var died = new SubmissionRef(flow.Campaign.Id, flow.Health.Code, SubmissionId.New(flow.Clock));
        using var file = PlainReports.File("good 2");
        Assert.Null(await flow.Get<UploadClaims>().TryTakeAsync(died, $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file))}-"));
        Assert.Equal(IntakeKind.Kept, (await flow.SendAsync("good 2")).Kind);
    }
}
