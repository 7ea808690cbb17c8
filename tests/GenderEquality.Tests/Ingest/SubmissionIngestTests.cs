using CsCheck;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Ingest;

public class SubmissionIngestTests(AzuriteFixture azurite)
{
    private readonly Flow flow = new(azurite.NewAccount());

    [Theory]
    [InlineData("good", SubmissionStatus.Accepted, true, 0, 0)]
    [InlineData("warned", SubmissionStatus.Accepted, true, 0, 1)]
    [InlineData("wrong", SubmissionStatus.NeedsCorrection, true, 1, 0)]
    [InlineData("refused", SubmissionStatus.NeedsCorrection, false, 1, 0)]
    public async Task FindingsDecideTheStatus(string text, SubmissionStatus status, bool readable, int errors, int warnings)
    {
        var submission = await flow.SubmitAsync(text);

        Assert.Equal((status, readable, errors, warnings), (submission.Status, submission.Readable, submission.Errors, submission.Warnings));
        var row = await flow.RowAsync();
        Assert.Equal((status, submission.Id), (row.State.Status, row.State.Current));
    }

    // To list is what storage asks most for, and a country sends thousands of reports.
    [Fact]
    public async Task WhatIsAttachedIsLookedForOnce()
    {
        var calls = new StorageCalls();
        await using var counted = new Flow(flow.Storage, policy: () => calls);
        var submission = (await counted.SendAsync("good", ("kem.pdf", "%PDF-1.7"))).Submission!;
        calls.Take();

        await counted.IngestAsync(submission);

        Assert.Single(calls.Take(), call => call.StartsWith("GET ", StringComparison.Ordinal) && call.EndsWith("/attachments", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ContentFindingsAndPicturesAreKept()
    {
        var submission = await flow.SubmitAsync("warned");

        var contents = flow.Get<ContentBlobs>();
        var content = await contents.ReadContentAsync(submission.Ref);
        Assert.Equal("so-y-te", content!.Agency.ToString());
        Assert.Equal("GE900", Assert.Single((await contents.ReadFindingsAsync(submission.Ref))!).Code);
        await using var picture = await contents.OpenMediaAsync(submission.Ref, content.Media[0].Id);
        Assert.Equal("warned", await new StreamReader(picture).ReadToEndAsync());
    }

    [Fact]
    public async Task SameBlobDeliveredTwiceChangesNothing()
    {
        var submission = await flow.SubmitAsync("warned");
        await flow.SendMailsAsync();
        var before = await StorageContents.ReadAsync(flow.Storage, withWrites: true);
        flow.Clock.Advance(TimeSpan.FromHours(1));

        await flow.IngestAsync(submission);

        Assert.Equal(before, await StorageContents.ReadAsync(flow.Storage, withWrites: true));
    }

    [Fact]
    public async Task RefusedFileLeavesTheEarlierReportCounting()
    {
        var good = await flow.SubmitAsync("good");

        var refused = await flow.SubmitAsync("refused");

        var state = (await flow.RowAsync()).State;
        Assert.Equal((SubmissionStatus.Accepted, good.Id), (state.Status, state.Current));
        Assert.Equal((SubmissionStatus.NeedsCorrection, refused.Id), (state.NewestStatus, state.Newest));
        var kept = await flow.Get<SubmissionStore>().FindAsync(good.Ref);
        Assert.Equal(good, kept! with { Attachments = good.Attachments });
    }

    [Fact]
    public async Task BlobOfAnUnknownAgencyIsLoggedAndLeft()
    {
        await flow.Get<SubmissionIngest>().RunAsync(flow.Campaign.Id.ToString(), "so-vu-tru", SubmissionId.New(flow.Clock).ToString());
        await flow.Get<SubmissionIngest>().RunAsync("khong-co", "so-y-te", SubmissionId.New(flow.Clock).ToString());
        await flow.Get<SubmissionIngest>().RunAsync(flow.Campaign.Id.ToString(), "so-y-te", "khong-phai-ulid");

        Assert.Equal(3, flow.Logs.Lines.Count(line => line.Contains("belongs to no campaign", StringComparison.Ordinal)));
        Assert.DoesNotContain(await StorageContents.ReadAsync(flow.Storage), line => line.StartsWith("table", StringComparison.Ordinal));
    }

    [Fact]
    public async Task BlobPutInByHandIsTakenInAsWell()
    {
        var submission = new SubmissionRef(flow.Campaign.Id, flow.Health.Code, SubmissionId.New(flow.Clock));
        var container = new Azure.Storage.Blobs.BlobContainerClient(flow.Storage, "incoming");
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient($"{submission}.docx").UploadAsync(PlainReports.File("good"));

        await flow.Get<SubmissionIngest>().RunAsync(submission.Campaign.ToString(), submission.Agency.ToString(), submission.Id.ToString());

        var summary = await flow.Get<SubmissionStore>().FindAsync(submission);
        Assert.Equal((SubmissionStatus.Accepted, 4L, submission.Id.Time), (summary!.Status, summary.Size, summary.Received));
        Assert.Equal(64, summary.Sha256.Length);
    }

    [Fact]
    public async Task IngestMayStopAtAnyCallToStorageAndRunAgain()
    {
        var expected = await IngestStoppingAtAsync(int.MaxValue);
        var stops = 0;
        while (await IngestStoppingAtAsync(stops) is { } contents)
        {
            Assert.Equal(expected, contents);
            stops++;
            if (stops > 60)
            {
                break;
            }
        }

        Assert.InRange(stops, 10, 60);
    }

    /// <summary>Ingests, stops before the given call to storage, ingests again; null when there are not that many calls.</summary>
    private async Task<IReadOnlyList<string>?> IngestStoppingAtAsync(int call)
    {
        var stop = new StopPolicy(call);
        await using var stopping = new Flow(azurite.NewAccount(), policy: () => stop);
        var submission = await stopping.UploadAsync("warned always the same");
        stop.Arm();
        var stopped = false;
        try
        {
            await stopping.IngestAsync(submission);
        }
        catch (StopPolicy.StoppedException)
        {
            stopped = true;
        }

        stop.Disarm();
        await stopping.IngestAsync(submission);
        await stopping.SendMailsAsync();
        var contents = await StorageContents.ReadAsync(stopping.Storage, withWrites: false, "ProviderId", "Tries");
        return stopped || call == int.MaxValue ? [.. contents.Where(IsSettled).Select(line => Masked(line, submission)).Order(StringComparer.Ordinal)] : null;
    }

    // Links and the mails that hold them are new every time.
    private static bool IsSettled(string line) => !line.StartsWith("table Links", StringComparison.Ordinal);

    private static string Masked(string line, SubmissionSummary submission)
    {
        var named = line.Replace(submission.Id.ToString(), "ID", StringComparison.Ordinal);
        return named.StartsWith("blob outbox", StringComparison.Ordinal) ? named[..named.IndexOf(".eml", StringComparison.Ordinal)] : named;
    }

    [Fact]
    public void OrderOfIngestsDoesNotMatter() =>
        Gen.Select(Gen.OneOf(Gen.Const("good"), Gen.Const("warned"), Gen.Const("wrong"), Gen.Const("refused")).List[2, 4], Gen.Int[0, 23])
            .Sample(sample => EndsTheSameAsync(sample.Item1, sample.Item2).GetAwaiter().GetResult(), iter: 12, threads: 1);

    private async Task EndsTheSameAsync(IReadOnlyList<string> reports, int order)
    {
        await using var one = new Flow(azurite.NewAccount());
        var submissions = new List<SubmissionSummary>();
        foreach (var report in reports)
        {
            submissions.Add(await one.UploadAsync(report));
        }

        foreach (var submission in Permutation(submissions, order))
        {
            await one.IngestAsync(submission);
        }

        var all = await one.Get<SubmissionStore>().ListAsync(one.Campaign.Id, one.Health.Code);
        var row = await one.RowAsync();
        var counts = Enumerable.Range(0, reports.Count).MaxBy(place => (reports[place] switch { "good" or "warned" => 2, "wrong" => 1, _ => 0 }, place));
        Assert.Equal(submissions[counts].Id, row.State.Current);
        Assert.Equal(AgencyState.From([.. all], one.Campaign.Deadline, exempt: false), row.State);
        Assert.DoesNotContain(all, submission => submission.Status == SubmissionStatus.Processing);
    }

    [Fact]
    public async Task IngestsAtTheSameTimeLoseNothing()
    {
        var submissions = new List<SubmissionSummary>();
        for (var i = 0; i < 6; i++)
        {
            submissions.Add(await flow.UploadAsync(i % 2 == 0 ? $"wrong {i}" : $"good {i}"));
        }

        await Task.WhenAll(submissions.Select(flow.IngestAsync));

        var state = (await flow.RowAsync()).State;
        Assert.Equal((submissions[^1].Id, SubmissionStatus.Accepted, 6), (state.Current!.Value, state.Status, state.Submissions));
    }

    [Fact]
    public async Task EveryReadSubmissionGetsOneReceipt()
    {
        var first = await flow.SubmitAsync("wrong");
        var second = await flow.SubmitAsync("good");
        await flow.IngestAsync(first);

        var mails = await flow.MailsAsync();

        Assert.Equal([MailReason.Receipt(second.Id), MailReason.Receipt(first.Id)], mails.Select(mail => mail.Reason));
    }

    private static IEnumerable<T> Permutation<T>(IReadOnlyList<T> items, int number)
    {
        var left = items.ToList();
        while (left.Count > 0)
        {
            var place = number % left.Count;
            number /= left.Count;
            yield return left[place];
            left.RemoveAt(place);
        }
    }
}
