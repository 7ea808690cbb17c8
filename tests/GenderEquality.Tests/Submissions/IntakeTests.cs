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
}
