using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Consolidation.Proposals;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Editorial;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.PersonalData;
using GenderEquality.Functions.Storage.Settlements;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.Consolidation.Official;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using static GenderEquality.Tests.Consolidation.SubmittedReports;

namespace GenderEquality.Tests.Consolidation;

public sealed class ConsolidatorTests
{
    private static readonly ConsolidationRequest Timer = new(Final: false, "hệ thống", Automatic: true);
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Campaign campaign = SmallCampaign.Create();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 12, 2, 17, 30, 0, TimeSpan.Zero));
    private readonly BlobServiceClient blobs;
    private readonly StorageAccount account;

    public ConsolidatorTests(AzuriteFixture azurite)
    {
        var connection = azurite.NewAccount();
        blobs = new BlobServiceClient(connection);
        account = new StorageAccount(blobs, new QueueServiceClient(connection), new TableServiceClient(connection));
    }

    [Fact]
    public async Task NightlyRunWritesEveryFileOfAVersionAndOnlyOnce()
    {
        await SubmitAsync("so-a", 1, Text("I", "Đã ban hành kế hoạch."));
        await SubmitAsync("quan-2", 1, Nothing("I"));

        var made = await Consolidator().RunAsync(campaign.Id, Timer, None);

        Assert.Equal(["bao-cao-tong-hop-bo.docx", "bao-cao-tong-hop-ubnd.docx", "tap-bao-cao-don-vi.docx", "phieu-ra-soat.docx", "so-lieu.xlsx", "manifest.json"], made!.Files);
        Assert.Equal(made.Files.Append("doi-chieu.json").Order(StringComparer.Ordinal), await new ReportBlobs(account).ListAsync(campaign.Id, 1, None));
        Assert.All((await FilesAsync(made)).Zip(made.Files).Where(file => file.Second is not "manifest.json"), file => ZipAssert.Streams(file.First));
        var manifest = await new ReportFiles(new ReportBlobs(account)).ReadManifestAsync(made, None);
        Assert.Equal(["so-a", "quan-2"], manifest!.Submissions.Select(submission => submission.Agency.ToString()));
        Assert.Equal(new DateOnly(2024, 12, 3), manifest.Date);
        Assert.Null(await Consolidator().RunAsync(campaign.Id, Timer, None));
        Assert.Single(await new ReportStore(account).ListAsync(campaign.Id, None));
    }

    [Fact]
    public async Task OrderDeliveredTwiceMakesNoSecondVersion()
    {
        await SubmitAsync("so-a", 1, Text("I", "Nội dung"));
        var orders = new VersionOrderStore(account);
        var runner = new OrderRunner(
            Consolidator(), orders, new ReportStore(account), new VersionNotes(account), new ConsolidationTurns(account), clock, NullLogger<OrderRunner>.Instance);
        var function = new ConsolidateOnDemandFunction(new DemandedOrders(orders, new ConsolidateQueue(account), runner, clock));
        var message = JsonSerializer.Serialize(new ConsolidationOrder(campaign.Id, Final: true, "cán bộ") { Official = OfficialOrders.InSpiteOfAll("mot") }, ContentJson.Options);

        await function.RunAsync(message, None);
        clock.Advance(TimeSpan.FromHours(1));
        await function.RunAsync(message, None);

        var version = Assert.Single(await new ReportStore(account).ListAsync(campaign.Id, None));
        Assert.Equal((true, "cán bộ"), (version.Final, version.By));
    }

    [Fact]
    public async Task RunThatBrokeOffEndsInTheSameFiles()
    {
        await SubmitAsync("so-a", 1, Text("I", "Nội dung"));
        var whole = await Consolidator().RunAsync(campaign.Id, Timer, None);
        var bytes = await FilesAsync(whole!);
        await new ReportStore(account).CompleteAsync(whole! with { Files = [] }, None);
        await blobs.GetBlobContainerClient("reports").DeleteBlobAsync($"{campaign.Id}/1/so-lieu.xlsx", cancellationToken: None);

        clock.Advance(TimeSpan.FromDays(1));
        var again = await Consolidator().RunAsync(campaign.Id, Timer, None);

        Assert.Equal(1, again!.Number);
        Assert.Equal(bytes, await FilesAsync(again));
    }

    [Fact]
    public async Task NewerReportMakesANewVersionFromIt()
    {
        await SubmitAsync("so-a", 1, Text("I", "Nội dung"));
        await Consolidator().RunAsync(campaign.Id, Timer, None);
        await SubmitAsync("so-a", 2, Text("I", "Nội dung sửa"));

        var second = await Consolidator().RunAsync(campaign.Id, Timer, None);

        Assert.Equal(2, second!.Number);
        Assert.Equal(new string('c', 64), Assert.Single(second.Sources).Sha256);
    }

    [Fact]
    public async Task ReportWithAMissingPictureStopsNoOtherAndLeavesNothingBehind()
    {
        var pictures = Enumerable.Range(0, 6).Select(_ => Convert.ToHexStringLower(Guid.NewGuid().ToByteArray())).ToList();
        await SubmitAsync("so-a", 1, Text("I", "Nội dung"));
        foreach (var agency in new[] { "so-b", "quan-1", "quan-2" })
        {
            await SubmitAsync(agency, 1, Text("I", "Nội dung"));
        }

        foreach (var agency in campaign.Agencies.Take(4))
        {
            // The last picture of the first report is missing; all others are there.
            var first = agency.Code.ToString() is "so-a";
            await AddPicturesAsync(Submission(campaign, agency.Code.ToString()), first ? pictures : pictures[..1], without: first ? pictures[^1] : null);
        }

        var made = await Consolidator().RunAsync(campaign.Id, Timer, None);

        Assert.Equal(["so-b", "quan-1", "quan-2"], made!.Sources.Select(source => source.Agency.ToString()));
        Assert.DoesNotContain(
            Directory.EnumerateDirectories(Path.GetTempPath(), "report-media-*"), folder => File.Exists(Path.Combine(folder, pictures[0])));
    }

    private async Task AddPicturesAsync(SubmissionSummary submission, List<string> pictures, string? without)
    {
        var at = new SubmissionRef(campaign.Id, submission.Agency, submission.Id);
        var content = (await new ContentBlobs(account).ReadContentAsync(at, None))! with { Media = [.. pictures.Select(id => new MediaItem(id, "image/png", 1))] };
        await new ContentBlobs(account).WriteAsync(at, content, [], _ => new MemoryStream([1]), None);
        if (without is not null)
        {
            await blobs.GetBlobContainerClient("content").DeleteBlobAsync($"{at}/media/{without}", cancellationToken: None);
        }
    }

    private async Task<List<byte[]>> FilesAsync(ReportVersion version)
    {
        var files = new List<byte[]>();
        foreach (var name in version.Files)
        {
            await using var stream = await new ReportBlobs(account).OpenAsync(version.Campaign, version.Number, name, None);
            using var bytes = new MemoryStream();
            await stream!.CopyToAsync(bytes, None);
            files.Add(bytes.ToArray());
        }

        return files;
    }

    private async Task SubmitAsync(string agency, int attempt, params SectionContent[] sections)
    {
        await blobs.GetBlobContainerClient("campaigns").CreateIfNotExistsAsync(cancellationToken: None);
        using var file = new MemoryStream();
        CampaignFile.Write(campaign, file);
        await blobs.GetBlobContainerClient("campaigns").GetBlobClient($"{campaign.Id}.json").UploadAsync(new BinaryData(file.ToArray()), overwrite: true, None);
        var submission = Submission(campaign, agency, attempt);
        var content = new ReportContent { Campaign = campaign.Id, Agency = submission.Agency, Sections = sections };
        await new ContentBlobs(account).WriteAsync(new SubmissionRef(campaign.Id, submission.Agency, submission.Id), content, [], _ => Stream.Null, None);
        var submissions = new SubmissionStore(account);
        await submissions.AddIfAbsentAsync(submission, None);
        var all = await submissions.ListAsync(campaign.Id, submission.Agency, None);
        await new AgencyStore(account).ChangeAsync(
            campaign.Id, submission.Agency, row => row with { State = AgencyState.From(all, campaign.Deadline, exempt: false) }, None);
    }

    private Consolidator Consolidator() => new(
        new CampaignStore(account, Options.Create(new CampaignOptions { Id = campaign.Id.ToString() })),
        new ReportInputsReader(new AgencyStore(account), new SubmissionStore(account), new PersonalDataStore(account), new EditedTextStore(account), new SettlementStore(account), new UpperCampaigns(account)),
        new ContentBlobs(account),
        new ReportFiles(new ReportBlobs(account)),
        new EditorialFiles(new EditorialBlobs(account)),
        new ReportStore(account),
        new VersionNotes(account),
        new OfficialVersions(
            new ReportStore(account), new VersionNotes(account), new MailOutbox(new MailStore(account), new MailQueue(account), clock), new AuditStore(account, clock), clock),
        new LostReports(
            new SubmissionStore(account), new AgencyStates(new AgencyStore(account), new SubmissionStore(account)), new IngestQueue(account), clock, NullLogger<LostReports>.Instance),
        new AuditStore(account, clock),
        clock,
        NullLogger<Consolidator>.Instance);
}
