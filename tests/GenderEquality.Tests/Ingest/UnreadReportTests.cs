using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Submissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GenderEquality.Tests.Ingest;

/// <summary>Reports that arrive and cannot be read, whatever the reason: each is tried again, in the end told of, and never taken for one that is missing.</summary>
public sealed class UnreadReportTests : IAsyncDisposable
{
    private const string Officer = "can-bo@example.vn";

    private readonly Flow flow;
    private bool broken = true;

    public UnreadReportTests(AzuriteFixture azurite) => flow = new Flow(azurite.NewAccount(), services => services.Replace(ServiceDescriptor.Singleton<ValidateReport>(
        (file, expected) => broken ? throw new InvalidOperationException("Examination fails.") : PlainReports.Examine(file, expected))));

    [Fact]
    public async Task IsToldToBothWithinTheHourAndIsNotMissing()
    {
        var submission = await flow.UploadAsync("good");
        await FailAsTheTriggerDoesAsync(submission);
        await PassAsync(TimeSpan.FromMinutes(55));

        var left = await FindAsync(submission);
        Assert.Equal((SubmissionStatus.Failed, false, ReadingTries.Most), (left.Status, left.Readable, left.Tries));
        Assert.Equal((SubmissionStatus.Failed, SubmissionStatus.Failed), ((await flow.RowAsync()).State.Status, (await flow.RowAsync()).State.NewestStatus));
        await flow.SendMailsAsync();
        var mails = await flow.MailsAsync();
        Assert.Equal(["failed", "unread"], mails.Select(mail => mail.Reason.ToString().Split('-')[0]).Order(StringComparer.Ordinal));
        Assert.All(mails, mail => Assert.Equal(MailState.Sent, mail.State));
        Assert.Equal([flow.Campaign.Coordinator.Email], mails.Single(mail => mail.Reason.Kind == MailKind.Unread).To);
        Assert.Equal(flow.Health.Emails, mails.Single(mail => mail.Reason.Kind == MailKind.Failed).To);

        flow.Clock.SetUtcNow(flow.Campaign.StartOf(new DateOnly(2024, 12, 17)).AddHours(12));
        await flow.Get<Remind>().RunAsync();
        Assert.Equal(2, (await flow.MailsAsync()).Count);

        var inputs = await flow.Get<ReportInputsReader>().ReadAsync(flow.Campaign);
        var line = inputs.Standings.Single(standing => standing.Agency.Code == flow.Health.Code).ToLine(flow.Campaign);
        Assert.Equal("đã nhận, hệ thống chưa đọc được", ConsolidationTexts.State(line.State));
        Assert.Equal(flow.Campaign.Local(submission.Received), line.Received);
        var counts = SubmissionCounting.Count(inputs.Standings, 0);
        Assert.Equal((1, flow.Campaign.Agencies.Count - 1), (counts.NotRead, counts.Missing));
    }

    [Fact]
    public async Task IsReadOnceItCanBeAndKeepsItsTime()
    {
        var submission = await flow.UploadAsync("good");
        await FailAsTheTriggerDoesAsync(submission);
        await PassAsync(TimeSpan.FromMinutes(55));
        broken = false;
        flow.Clock.SetUtcNow(flow.Campaign.StartOf(new DateOnly(2024, 12, 17)));

        Assert.True(await flow.Get<ReadingAgain>().OrderAsync(flow.Campaign, submission.Ref, Officer));
        Assert.False(await flow.Get<ReadingAgain>().OrderAsync(flow.Campaign, submission.Ref, Officer));
        await CarryOutOrdersAsync();

        var read = await FindAsync(submission);
        Assert.Equal((SubmissionStatus.Accepted, submission.Received, 1), (read.Status, read.Received, read.Tries));
        var state = (await flow.RowAsync()).State;
        Assert.Equal((SubmissionStatus.Accepted, false), (state.Status, state.Late));
        Assert.Contains(await flow.MailsAsync(), mail => mail.Reason == MailReason.Receipt(submission.Id));
        Assert.Single(await flow.Get<Functions.Storage.Audit.AuditStore>().ListAsync(flow.Campaign.Id, 50), entry => entry.Deed.Contains("đọc lại", StringComparison.Ordinal));
    }

    [Fact]
    public async Task IsReadByItselfWhenTheFaultIsOverInTime()
    {
        var submission = await flow.UploadAsync("good");
        await FailAsTheTriggerDoesAsync(submission);
        await PassAsync(TimeSpan.FromMinutes(20));
        broken = false;
        await PassAsync(TimeSpan.FromMinutes(15));

        Assert.Equal(SubmissionStatus.Accepted, (await FindAsync(submission)).Status);
        Assert.Equal(MailKind.Receipt, Assert.Single(await flow.MailsAsync()).Reason.Kind);
    }

    /// <summary>The event was lost, or the app stopped before the row was written.</summary>
    [Fact]
    public async Task BlobThatTheTriggerNeverSawIsTakenUp()
    {
        broken = false;
        var submission = new SubmissionRef(flow.Campaign.Id, flow.Health.Code, SubmissionId.New(flow.Clock));
        using (var file = PlainReports.File("good"))
        {
            await flow.Get<IncomingBlobs>().AddAsync(submission, file, new IncomingFile("bc.docx", 4, new string('a', 64), submission.Id.Time, "Đơn vị"));
        }

        await PassAsync(TimeSpan.FromMinutes(9));
        Assert.NotEqual(SubmissionStatus.Accepted, (await flow.RowAsync()).State.Status);
        await PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal((SubmissionStatus.Accepted, submission.Id), ((await flow.RowAsync()).State.Status, (await flow.RowAsync()).State.Current));
    }

    [Fact]
    public async Task OrderThatNobodyCarriesOutComesAgainAfterTenMinutesAndNotBefore()
    {
        broken = false;
        await flow.UploadAsync("good");
        flow.Clock.Advance(TimeSpan.FromMinutes(10));

        await Task.WhenAll(SweepAsync(), SweepAsync());
        await SweepAsync();
        Assert.Single(await StorageContents.TakeMessagesAsync(flow.Storage, IngestQueue.Name));
        flow.Clock.Advance(TimeSpan.FromMinutes(10));
        await SweepAsync();

        Assert.Single(await StorageContents.TakeMessagesAsync(flow.Storage, IngestQueue.Name));
    }

    [Fact]
    public async Task MailThatWasNotOrderedWhenTheAppStoppedIsOrderedByTheSweep()
    {
        broken = false;
        var submission = await flow.UploadAsync("good");
        await flow.Get<SubmissionStore>().ChangeAsync(
            submission.Ref, row => row with { Status = SubmissionStatus.Accepted, Readable = true, Tries = 1, Tried = flow.Clock.GetUtcNow() });

        await PassAsync(TimeSpan.FromMinutes(15));

        Assert.Equal(MailReason.Receipt(submission.Id), Assert.Single(await flow.MailsAsync()).Reason);
        Assert.Equal(SubmissionStatus.Accepted, (await flow.RowAsync()).State.Status);
    }

    [Theory]
    [InlineData(SubmissionStatus.Processing, 0, null, null, -5, ReadingStep.None)]
    [InlineData(SubmissionStatus.Processing, 0, null, null, -10, ReadingStep.Order)]
    [InlineData(SubmissionStatus.Processing, 5, -9, null, -60, ReadingStep.None)]
    [InlineData(SubmissionStatus.Processing, 5, -10, null, -60, ReadingStep.Order)]
    [InlineData(SubmissionStatus.Processing, 5, -20, -9, -60, ReadingStep.None)]
    [InlineData(SubmissionStatus.Processing, 7, -10, -11, -60, ReadingStep.Order)]
    [InlineData(SubmissionStatus.Processing, 8, -9, -11, -60, ReadingStep.None)]
    [InlineData(SubmissionStatus.Processing, 8, -10, -11, -60, ReadingStep.GiveUp)]
    [InlineData(SubmissionStatus.Processing, 1, 60, null, 60, ReadingStep.Order)]
    [InlineData(SubmissionStatus.Accepted, 1, -9, null, -60, ReadingStep.None)]
    [InlineData(SubmissionStatus.Accepted, 1, -10, null, -60, ReadingStep.Finish)]
    [InlineData(SubmissionStatus.Failed, 8, -359, null, -400, ReadingStep.Finish)]
    [InlineData(SubmissionStatus.Failed, 8, -360, null, -400, ReadingStep.None)]
    public void NextStepFollowsFromTriesAndTimes(SubmissionStatus status, int tries, int? tried, int? ordered, int received, ReadingStep expected)
    {
        DateTimeOffset? At(int? minutes) => minutes is { } some ? Flow.Start.AddMinutes(some) : null;
        var submission = new SubmissionSummary
        {
            Campaign = flow.Campaign.Id, Agency = flow.Health.Code, Id = default, FileName = "bc.docx", Size = 1, Sha256 = string.Empty, UploadedBy = string.Empty,
            Received = At(received)!.Value, Status = status, Tries = tries, Tried = At(tried), Ordered = At(ordered),
        };

        Assert.Equal(expected, ReadingTries.Next(submission, Flow.Start));
    }

    public ValueTask DisposeAsync() => flow.DisposeAsync();

    private async Task FailAsTheTriggerDoesAsync(SubmissionSummary submission)
    {
        for (var tries = 0; tries < 5; tries++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => flow.IngestAsync(submission));
            flow.Clock.Advance(TimeSpan.FromSeconds(30));
        }
    }

    /// <summary>Lets time pass: the sweep runs every five minutes, and a queue's order that fails comes again half a minute later.</summary>
    private async Task PassAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMinutes(5))
        {
            flow.Clock.Advance(time - passed < TimeSpan.FromMinutes(5) ? time - passed : TimeSpan.FromMinutes(5));
            await SweepAsync();
            await CarryOutOrdersAsync();
        }
    }

    private Task SweepAsync() => flow.Get<SubmissionSweep>().RunAsync();

    private async Task CarryOutOrdersAsync()
    {
        foreach (var message in await StorageContents.TakeMessagesAsync(flow.Storage, IngestQueue.Name))
        {
            var order = IngestQueue.Read(message);
            if (broken)
            {
                await Assert.ThrowsAsync<InvalidOperationException>(() => flow.Get<SubmissionIngest>().RunAgainAsync(order));
            }

            await flow.Get<SubmissionIngest>().RunAgainAsync(order);
        }
    }

    private async Task<SubmissionSummary> FindAsync(SubmissionSummary submission) => (await flow.Get<SubmissionStore>().FindAsync(submission.Ref))!;
}
