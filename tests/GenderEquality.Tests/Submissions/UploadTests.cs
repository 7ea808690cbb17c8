using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Tests.Submissions;

public class UploadTests(AzuriteFixture azurite)
{
    private readonly Flow flow = new(azurite.NewAccount());

    [Fact]
    public async Task BytesAreKeptUnchangedWithWhatIsKnownOfThem()
    {
        var submission = await flow.UploadAsync("good bytes");

        await using var kept = await flow.Get<IncomingBlobs>().OpenAsync(submission.Ref);
        using var reader = new StreamReader(kept!);
        Assert.Equal("good bytes", await reader.ReadToEndAsync());
        var file = await flow.Get<IncomingBlobs>().FindAsync(submission.Ref);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("good bytes")));
        Assert.Equal(new IncomingFile("báo cáo.docx", 10, hash, Flow.Start.ToUniversalTime(), "Đơn vị"), file);
    }

    [Fact]
    public async Task UploadShowsAsProcessingAtOnce()
    {
        var submission = await flow.UploadAsync("good");

        Assert.Equal(SubmissionStatus.Processing, submission.Status);
        var row = await flow.RowAsync();
        Assert.Equal(SubmissionStatus.Processing, row.State.Status);
        Assert.Equal(submission.Id, row.State.Newest);
    }

    [Fact]
    public async Task EmptyFileIsRefusedBeforeAnythingIsStored()
    {
        await flow.SubmitAsync("good");
        var before = await StorageContents.ReadAsync(flow.Storage, withWrites: true);

        await Assert.ThrowsAsync<ArgumentException>(() => flow.UploadAsync(string.Empty));

        Assert.Equal(before, await StorageContents.ReadAsync(flow.Storage, withWrites: true));
    }

    [Fact]
    public async Task FilesBesideTheReportAreThereWhenIngestStarts()
    {
        using var report = PlainReports.File("good");
        using var signed = PlainReports.File("%PDF");
        var submission = await flow.Get<Upload>().KeepAsync(
            flow.Campaign, flow.Health, new UploadFile("bc.docx", report), [new UploadFile("bản ký.pdf", signed)], "Đơn vị");

        Assert.Equal(["bản ký.pdf"], submission.Attachments);
        Assert.Equal(["bản ký.pdf"], await flow.Get<AttachmentBlobs>().ListAsync(submission.Ref));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public async Task MidnightOfTheDueDateIsTheFirstMomentThatIsLate(int milliseconds, bool late)
    {
        flow.Clock.SetUtcNow(flow.Campaign.Deadline.AddMilliseconds(milliseconds));

        await flow.SubmitAsync("good");

        Assert.Equal(late, (await flow.RowAsync()).State.Late);
    }
}
