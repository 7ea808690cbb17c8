using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Consolidation;

/// <summary>Orders to make a version: each has an end that the coordinator sees, whatever fails on the way.</summary>
public sealed class OrderTests(AzuriteFixture azurite)
{
    private const string Officer = "can-bo@example.vn";

    private readonly string storage = azurite.NewAccount();
    private readonly Outage outage = new();

    [Fact]
    public async Task OrderOfTheCoordinatorIsTakenUpAgainUntilItIsDone()
    {
        await using var flow = Start();
        await flow.SubmitAsync("good");
        await flow.Get<VersionOrders>().OrderDraftAsync(flow.Campaign, Officer);

        // The message is lost, and storage of the versions is away for a while.
        await StorageContents.TakeMessagesAsync(storage, ConsolidateQueue.Name);
        outage.Of = "tap-bao-cao";
        await Assert.ThrowsAsync<AggregateException>(() => flow.Get<NightlyOrders>().TakeUpAsync());
        var waiting = Assert.Single(await DemandedAsync(flow));
        Assert.Equal((VersionOrderState.Queued, 1), (waiting.State, waiting.Tries));
        Assert.NotNull(waiting.Problem);
        outage.Of = null;
        await flow.Get<NightlyOrders>().TakeUpAsync();

        var done = Assert.Single(await DemandedAsync(flow));
        Assert.Equal((VersionOrderState.Done, 1, null), (done.State, done.Version, done.Problem));
        Assert.Single(await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id));
    }

    [Fact]
    public async Task OrderThatFailsEveryTimeIsGivenUpWithItsReason()
    {
        await using var flow = Start();
        await flow.SubmitAsync("good");
        await flow.Get<VersionOrders>().OrderDraftAsync(flow.Campaign, Officer);
        outage.Of = "tap-bao-cao";

        for (var tries = 0; tries < VersionOrder.MostTries; tries++)
        {
            await Assert.ThrowsAsync<AggregateException>(() => flow.Get<NightlyOrders>().TakeUpAsync());
            flow.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        await flow.Get<NightlyOrders>().TakeUpAsync();

        var failed = Assert.Single(await DemandedAsync(flow));
        Assert.Equal(VersionOrderState.Failed, failed.State);
        Assert.NotEmpty(failed.Problem!);
    }

    /// <summary>The timer of the night never ran, or failed: the next sweep makes up for it, once.</summary>
    [Fact]
    public async Task NightThatWasMissedIsMadeUpForOnceAndOthersAreLeftAlone()
    {
        await using var flow = Start();
        await flow.Get<NightlyOrders>().TakeUpAsync();
        await flow.SubmitAsync("good");
        await flow.Get<NightlyOrders>().TakeUpAsync();
        Assert.Empty(await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id));

        flow.Clock.Advance(TimeSpan.FromDays(1));
        outage.Of = "tap-bao-cao";
        await Assert.ThrowsAsync<AggregateException>(() => flow.Get<NightlyOrders>().RunAsync());
        outage.Of = null;
        await flow.Get<NightlyOrders>().TakeUpAsync();
        Assert.Single(await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id));

        await flow.SubmitAsync("good, later");
        flow.Clock.Advance(TimeSpan.FromDays(1));
        await flow.Get<NightlyOrders>().TakeUpAsync();
        await flow.SubmitAsync("good, later still");
        await flow.Get<NightlyOrders>().TakeUpAsync();

        Assert.Equal(2, (await flow.Get<ReportStore>().ListAsync(flow.Campaign.Id)).Count);
        Assert.All(await flow.Get<VersionOrderStore>().ListAsync(flow.Campaign.Id), order => Assert.Equal(VersionOrderState.Done, order.State));
    }

    [Fact]
    public async Task SeveralProcessesMakeOneVersionOfOneOrder()
    {
        await using var one = new Flow(storage);
        await using var other = new Flow(storage);
        await one.SubmitAsync("good");
        await one.Get<VersionOrders>().OrderDraftAsync(one.Campaign, Officer);

        await Task.WhenAll(one.Get<OrderRunner>().RunAsync(one.Campaign.Id), other.Get<OrderRunner>().RunAsync(one.Campaign.Id), one.Get<OrderRunner>().RunAsync(one.Campaign.Id));

        Assert.Single(await one.Get<ReportStore>().ListWithReservedAsync(one.Campaign.Id));
        Assert.Equal((VersionOrderState.Done, 1), Assert.Single(await DemandedAsync(one)) is var order ? (order.State, order.Tries) : default);
    }

    [Fact]
    public async Task LostContentIsNamedReadAgainAndMakesANewVersion()
    {
        await using var flow = Start();
        var lost = await flow.SubmitAsync("good", flow.Campaign.Agencies[0]);
        await flow.SubmitAsync("good", flow.Campaign.Agencies[1]);
        await new BlobContainerClient(storage, "content").DeleteBlobAsync($"{lost.Ref}/content.json");

        var made = (await MakeAsync(flow))!;

        Assert.Equal([flow.Campaign.Agencies[1].Code], made.Sources.Select(source => source.Agency));
        var inputs = await flow.Get<ReportInputsReader>().ReadAsync(flow.Campaign);
        Assert.Equal(made.Fingerprint, inputs.Fingerprint());
        Assert.Equal(SubmissionLineState.NotRead, inputs.Standings[0].ToLine(flow.Campaign).State);
        var readiness = await flow.Get<OfficialPreparation>().ReadAsync(flow.Campaign);
        Assert.Equal(flow.Campaign.Agencies[0].Code, Assert.Single(readiness.Lines.Single(line => line.Item == ChecklistItem.NotRead).Open).Agency);

        await flow.Get<Functions.Ingest.SubmissionIngest>().RunAgainAsync(IngestQueue.Read(Assert.Single(await StorageContents.TakeMessagesAsync(storage, IngestQueue.Name))));
        Assert.Equal(2, (await MakeAsync(flow))!.Sources.Count);
    }

    [Theory]
    [InlineData("0 30 17 * * *", "2024-12-10T17:29:59Z", "night-20241209T173000")]
    [InlineData("0 30 17 * * *", "2024-12-10T17:30:00Z", "night-20241210T173000")]
    [InlineData("0 30 17 * * 1", "2024-12-10T17:30:00Z", "night-20241209T173000")]
    [InlineData("0 30 17 1 1 *", "2024-12-10T17:30:00Z", null)]
    [InlineData("00:15:00", "2024-12-10T17:30:00Z", null)]
    public void NightIsTheLatestMomentOfTheSchedule(string schedule, string now, string? expected) =>
        Assert.Equal(expected, NightRun.KeyOf(schedule, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));

    private Flow Start() => new(storage, policy: () => outage);

    private static Task<ReportVersion?> MakeAsync(Flow flow) =>
        flow.Get<Consolidator>().RunAsync(flow.Campaign.Id, new ConsolidationRequest(Final: false, Officer, Automatic: false));

    private static async Task<IEnumerable<VersionOrder>> DemandedAsync(Flow flow) => (await flow.Get<VersionOrderStore>().ListAsync(flow.Campaign.Id)).Where(order => !order.Automatic);

    /// <summary>Storage that fails for addresses with some words in them.</summary>
    private sealed class Outage : HttpPipelinePolicy
    {
        public string? Of { get; set; }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            Check(message);
            ProcessNext(message, pipeline);
        }

        public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            Check(message);
            return ProcessNextAsync(message, pipeline);
        }

        private void Check(HttpMessage message)
        {
            if (Of is { } words && message.Request.Uri.ToString().Contains(words, StringComparison.Ordinal))
            {
                throw new Azure.RequestFailedException(503, "Server busy.");
            }
        }
    }
}
