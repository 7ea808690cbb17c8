using Azure.Core;
using Azure.Core.Pipeline;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Tests.Submissions;

/// <summary>An upload whose bytes are stored is acknowledged, whatever fails after.</summary>
public sealed class KeptUploadTests(AzuriteFixture azurite)
{
    private readonly string storage = azurite.NewAccount();

    [Fact]
    public async Task RowThatCannotBeWrittenIsMadeByTheSweep()
    {
        var fault = new Fault { Refused = "/Submissions" };
        await using var flow = new Flow(storage, policy: () => fault);

        var kept = await Assert.ThrowsAsync<UploadKeptException>(() => flow.UploadAsync("good"));
        fault.Refused = null;
        Assert.Null(await flow.Get<SubmissionStore>().FindAsync(kept.Submission.Ref));
        flow.Clock.Advance(TimeSpan.FromMinutes(10));
        await flow.Get<SubmissionSweep>().RunAsync();
        await flow.Get<SubmissionIngest>().RunAgainAsync(IngestQueue.Read(Assert.Single(await StorageContents.TakeMessagesAsync(storage, IngestQueue.Name))));

        var row = (await flow.Get<SubmissionStore>().FindAsync(kept.Submission.Ref))!;
        Assert.Equal((SubmissionStatus.Accepted, kept.Submission.Received, "báo cáo.docx"), (row.Status, row.Received, row.FileName));
    }

    [Fact]
    public async Task AnswerThatIsLostAfterTheLastByteIsNoFailure()
    {
        await using var flow = new Flow(storage, policy: () => new Fault { Lost = ".docx" });

        var submission = await flow.UploadAsync("good");

        Assert.Equal(SubmissionStatus.Processing, (await flow.Get<SubmissionStore>().FindAsync(submission.Ref))!.Status);
    }

    [Fact]
    public async Task FileThatIsNotStoredIsNotAcknowledged()
    {
        await using var flow = new Flow(storage, policy: () => new Fault { Refused = ".docx" });

        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => flow.UploadAsync("good"));

        Assert.Equal(0, (await flow.RowAsync()).State.Submissions);
    }

    private sealed class Fault : HttpPipelinePolicy
    {
        public string? Refused { get; set; }

        public string? Lost { get; init; }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            var address = message.Request.Uri.ToString();
            if (Refused is { } refused && address.Contains(refused, StringComparison.Ordinal))
            {
                throw new Azure.RequestFailedException(503, "Server busy.");
            }

            await ProcessNextAsync(message, pipeline);
            if (Lost is { } lost && message.Request.Method == RequestMethod.Put && address.Contains(lost, StringComparison.Ordinal))
            {
                throw new Azure.RequestFailedException(0, "The connection was reset.");
            }
        }
    }
}
