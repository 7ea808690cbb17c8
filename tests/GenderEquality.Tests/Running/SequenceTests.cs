using Azure.Core;
using Azure.Core.Pipeline;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Reminders;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Running;

/// <summary>Days in which everything goes wrong, drawn by a fixed seed: storage that goes away in the middle of a call, deliveries that come twice, late or
/// never, two processes at once, a clock that jumps. At the end storage is asked what became of each upload, order and mail.</summary>
public sealed class SequenceTests(AzuriteFixture azurite)
{
    private const int Steps = 60;
    private const string Officer = "can-bo@example.vn";
    private static readonly string[] Kinds = ["good", "warned", "wrong", "refused"];

    private readonly string storage = azurite.NewAccount();
    private readonly List<SubmissionRef> acknowledged = [];
    private readonly List<SubmissionRef> undelivered = [];

    [Theory]
    [InlineData(1)]
    [InlineData(20241120)]
    public async Task EveryUploadOrderAndMailHasItsEnd(int seed)
    {
        var random = new Random(seed);
        var faults = new Faults(random);
        await using var one = new Flow(storage, policy: () => faults);
        await using var other = new Flow(storage, policy: () => faults);
        for (var step = 0; step < Steps; step++)
        {
            faults.Likely = random.Next(3) == 0 ? 0.15 : 0;
            await TryAsync(() => StepAsync(random, random.Next(2) == 0 ? one : other));
            Advance(TimeSpan.FromSeconds(random.Next(10, 600)), one, other);
        }

        faults.Likely = 0;
        await SettleAsync(one, other);

        await AssertEndsAsync(one);
    }

    private async Task StepAsync(Random random, Flow flow)
    {
        switch (random.Next(8))
        {
            case 0 or 1:
                await UploadAsync(random, flow);
                break;
            case 2 or 3 when undelivered.Count > 0:
                // Any of them, in any order; now and then one comes once more, or at two processes at once.
                var submission = undelivered[random.Next(undelivered.Count)];
                if (random.Next(3) > 0)
                {
                    undelivered.Remove(submission);
                }

                await Task.WhenAll(Enumerable.Range(0, random.Next(1, 3)).Select(_ => IngestAsync(flow, submission)));
                break;
            case 4:
                await flow.Get<SubmissionSweep>().RunAsync();
                break;
            case 5:
                await DeliverAsync(flow);
                break;
            case 6:
                await flow.Get<Remind>().RunAsync();
                break;
            default:
                await flow.Get<VersionOrders>().OrderDraftAsync(flow.Campaign, Officer);
                break;
        }
    }

    private async Task UploadAsync(Random random, Flow flow)
    {
        var agency = flow.Campaign.Agencies[random.Next(4)];
        using var file = PlainReports.File($"{Kinds[random.Next(Kinds.Length)]} {random.Next()}");
        SubmissionSummary kept;
        try
        {
            kept = await flow.Get<Upload>().KeepAsync(flow.Campaign, agency, new UploadFile("bc.docx", file), [], "Đơn vị");
        }
        catch (UploadKeptException but)
        {
            kept = but.Submission;
        }

        acknowledged.Add(kept.Ref);

        // One event in five is lost.
        if (random.Next(5) > 0)
        {
            undelivered.Add(kept.Ref);
        }
    }

    private async Task DeliverAsync(Flow flow)
    {
        foreach (var message in await StorageContents.TakeMessagesAsync(storage, IngestQueue.Name))
        {
            await TryAsync(() => flow.Get<SubmissionIngest>().RunAgainAsync(IngestQueue.Read(message)));
        }

        foreach (var message in await StorageContents.TakeMessagesAsync(storage, MailQueue.Name))
        {
            await TryAsync(() => flow.Get<SendMail>().RunAsync(message));
        }

        foreach (var message in await StorageContents.TakeMessagesAsync(storage, ConsolidateQueue.Name))
        {
            await TryAsync(() => flow.Get<DemandedOrders>().RunAsync(ConsolidateQueue.Read(message)));
        }
    }

    /// <summary>Storage is back, and the timers run for some hours.</summary>
    private async Task SettleAsync(Flow one, Flow other)
    {
        for (var round = 0; round < 16; round++)
        {
            Advance(TimeSpan.FromMinutes(round < 8 ? 5 : 30), one, other);
            await Task.WhenAll(one.Get<SubmissionSweep>().RunAsync(), other.Get<SubmissionSweep>().RunAsync());
            await Task.WhenAll(one.Get<Remind>().RunAsync(), other.Get<Remind>().RunAsync());
            await one.Get<NightlyOrders>().TakeUpAsync();
            await DeliverAsync(one);
        }
    }

    private async Task AssertEndsAsync(Flow flow)
    {
        var rows = (await flow.Get<SubmissionStore>().ListAsync(flow.Campaign.Id)).SelectMany(agency => agency).ToDictionary(row => row.Ref);
        Assert.NotEmpty(acknowledged);
        Assert.All(acknowledged, submission => Assert.True(rows[submission].Status is not (SubmissionStatus.Processing or SubmissionStatus.NotSubmitted), $"{submission} is {rows[submission].Status}"));
        var mails = await flow.Get<MailStore>().ListAsync(flow.Campaign.Id);
        Assert.All(mails, mail => Assert.NotEqual(MailState.Queued, mail.State));
        Assert.All(acknowledged, submission => Assert.Contains(mails, mail => mail.Agency == submission.Agency && mail.Reason.HasSubmission && mail.Reason.Submission == submission.Id));
        foreach (var agency in flow.Campaign.Agencies.Take(4))
        {
            var newest = rows.Values.Where(row => row.Agency == agency.Code).MaxBy(row => row.Id);
            Assert.Equal(newest?.Id, (await flow.RowAsync(agency)).State.Newest);
            Assert.Equal(newest?.Status ?? SubmissionStatus.NotSubmitted, (await flow.RowAsync(agency)).State.NewestStatus);
        }

        Assert.All(await flow.Get<VersionOrderStore>().ListAsync(flow.Campaign.Id), order => Assert.False(order.IsOpen));
        var versions = await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id);
        Assert.Equal(versions.Count, versions.Select(version => version.Fingerprint).Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task IngestAsync(Flow flow, SubmissionRef submission)
    {
        for (var tries = 0; tries < 2; tries++)
        {
            try
            {
                await flow.Get<SubmissionIngest>().RunAsync(submission.Campaign.ToString(), submission.Agency.ToString(), submission.Id.ToString());
                return;
            }
            catch (Faults.AwayException)
            {
                // The platform tries again.
            }
        }
    }

    private static async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (Causes(failure).All(cause => cause is Faults.AwayException))
        {
            // The platform would bring it again, or not: here it does not.
        }
    }

    private static IEnumerable<Exception> Causes(Exception failure) => failure is AggregateException several
        ? several.Flatten().InnerExceptions
        : [failure];

    private static void Advance(TimeSpan time, params Flow[] flows) => Array.ForEach(flows, flow => flow.Clock.Advance(time));

    private sealed class Faults(Random random) : HttpPipelinePolicy
    {
        public double Likely { get; set; }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        // Before the call, as though it never arrived, or after it, as though only its answer were lost.
        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            // A turn that cannot be given back ends by itself, but in real time.
            var (fails, after) = message.Request.Uri.Query.Contains("comp=lease", StringComparison.Ordinal) ? default : Draw();
            if (fails && !after)
            {
                throw new AwayException();
            }

            await ProcessNextAsync(message, pipeline);
            if (fails)
            {
                throw new AwayException();
            }
        }

        private (bool Fails, bool After) Draw()
        {
            lock (random)
            {
                return (random.NextDouble() < Likely, random.Next(2) == 0);
            }
        }

        internal sealed class AwayException() : Azure.RequestFailedException(503, "Storage is away.");
    }
}
