using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Storage;

/// <summary>Every row, blob and message that an earlier release stored is read by this one, member by member, and loses nothing when it is
/// written again. A test that fails here says that a deployed service would misread what it holds.</summary>
public sealed class StoredFormTests(AzuriteFixture azurite)
{
    private static readonly CampaignId Campaign = CampaignId.Parse("binh-dang-gioi-2024");
    private static readonly AgencyCode Sender = AgencyCode.Parse("so-lao-dong-thuong-binh-xa-hoi");
    private static readonly AgencyCode Other = AgencyCode.Parse("so-thong-tin-truyen-thong");
    private static readonly DateTimeOffset Autumn = new(2024, 11, 20, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Winter = new(2024, 12, 16, 17, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Releases => GoldenFiles.Releases;

    public static TheoryData<string> Versioned => GoldenFiles.Versioned;

    [Fact]
    public async Task CapturesTheFormOfThisReleaseWhenAsked()
    {
        if (Environment.GetEnvironmentVariable("CAPTURE_GOLDEN") is { Length: > 0 } release)
        {
            await using var flow = StoredYear.Start(azurite.NewAccount());
            await StoredYear.PlayAsync(flow);
            await GoldenFiles.CaptureAsync(flow.Storage, release);
        }
    }

    [Fact]
    public void EveryVersionOfTheFormHasItsGoldenFiles() =>
        Assert.Equal(
            [.. Enumerable.Range(1, StoredJson.SchemaVersion).Select(version => $"{version}"), "unversioned"],
            GoldenFiles.Releases.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task AgenciesAreRead(string release)
    {
        await using var flow = await RestoreAsync(release);
        var agencies = flow.Get<AgencyStore>();

        var sender = await agencies.GetAsync(Campaign, Sender);
        var id = IdOf(release);
        Assert.Equal(["moi@example.vn", "hai@example.vn"], sender.Contacts!.Select(address => address.ToString()));
        Assert.Equal(new Extension(new DateOnly(2024, 12, 16), "Bão lũ"), sender.Extension);
        Assert.Null(sender.Exemption);
        Assert.Equal(0, sender.LinkGeneration);
        Assert.Equal(
            new AgencyState
            {
                Status = SubmissionStatus.Accepted, Current = id, Readable = true, Late = true, Errors = 1, Warnings = 1,
                Submissions = 1, Newest = id, NewestStatus = SubmissionStatus.Accepted,
            },
            sender.State);
        var other = await agencies.GetAsync(Campaign, Other);
        Assert.Equal(new AgencyRow(Other) { Exemption = new Exemption("Mới sáp nhập"), State = new AgencyState { Status = SubmissionStatus.Exempt } }, other);

        await agencies.ChangeAsync(Campaign, Sender, row => row with { LinkGeneration = 1 });
        await AssertKeptAsync(flow, release, "Agencies", "LinkGeneration");
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task SubmissionsAreRead(string release)
    {
        await using var flow = await RestoreAsync(release);
        var submissions = flow.Get<SubmissionStore>();

        var read = Assert.Single(await submissions.ListAsync(Campaign, Sender));
        Assert.Equal((Campaign, Sender, IdOf(release), "Báo cáo.docx", 5L), (read.Campaign, read.Agency, read.Id, read.FileName, read.Size));
        Assert.Equal("8810ad581e59f2bc3928b261707a71308f7e139eb04820366dc4d5c18d980225", read.Sha256);
        Assert.Equal((Winter, true, SubmissionStatus.Accepted, true, 1, 1, "Đơn vị"), (read.Received, read.Late, read.Status, read.Readable, read.Errors, read.Warnings, read.UploadedBy));
        Assert.Equal(["ký số.pdf"], read.Attachments);
        Assert.Equal(
            new IncomingFile(read.FileName, read.Size, read.Sha256, read.Received, read.UploadedBy),
            await flow.Get<IncomingBlobs>().FindAsync(read.Ref));
        Assert.Equal(new Review(true, "Đã đối chiếu.", "can-bo@example.vn", Winter), read.Review);

        await submissions.ChangeAsync(read.Ref, submission => submission with { Warnings = 2 });
        await AssertKeptAsync(flow, release, "Submissions", "Warnings");
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task MailsAndLinksAreRead(string release)
    {
        await using var flow = await RestoreAsync(release);
        var mails = (await flow.Get<MailStore>().ListAsync(Campaign, Sender)).ToDictionary(mail => mail.Reason.Kind);

        var invitation = mails[MailKind.Invite];
        Assert.Equal((MailState.Sent, Autumn, Autumn, 1, Autumn), (invitation.State, invitation.Queued, invitation.Sent!.Value, invitation.Attempts, invitation.Claimed!.Value));
        Assert.Equal(["moi@example.vn", "hai@example.vn"], invitation.To.Select(address => address.ToString()));
        Assert.EndsWith("@example.vn", invitation.ProviderId, StringComparison.Ordinal);
        Assert.Equal((MailState.Queued, 0, new WrittenMail("Họp", "Mời họp ngày mai.")), (mails[MailKind.Manual].State, mails[MailKind.Manual].Attempts, mails[MailKind.Manual].Written));
        Assert.Equal(IdOf(release), mails[MailKind.Receipt].Reason.Submission);
        Assert.Equal(IdOf(release), mails[MailKind.Review].Reason.Submission);
        var row = GoldenFiles.Rows(release, "Links").Single(link => string.Equals(link.GetString("For"), "invite", StringComparison.Ordinal));
        Assert.Equal(new Link(row.RowKey, Campaign, Sender, 0, Autumn, "invite"), await flow.Get<LinkStore>().FindAsync(row.RowKey));

        await flow.Get<MailStore>().ChangeAsync(invitation.Order, mail => mail with { Attempts = 2 });
        await AssertKeptAsync(flow, release, "Mails", "Attempts");
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task ReportsAndAuditAreRead(string release)
    {
        await using var flow = await RestoreAsync(release);

        var version = Assert.Single(await flow.Get<ReportStore>().ListAsync(Campaign));
        Assert.Equal((1, Winter, true, "can-bo@example.vn"), (version.Number, version.Made, version.Final, version.By));
        Assert.Equal(["bao-cao-tong-hop-bo.docx", "bao-cao-tong-hop-ubnd.docx", "so-lieu.xlsx", "manifest.json"], version.Files);
        Assert.Equal([new ReportSource(Sender, IdOf(release), "8810ad581e59f2bc3928b261707a71308f7e139eb04820366dc4d5c18d980225")], version.Sources);
        Assert.Equal(64, version.Fingerprint.Length);
        var deeds = await flow.Get<AuditStore>().ListAsync(Campaign, 100);
        Assert.Equal(8, deeds.Count);
        Assert.Contains(new AuditEntry(Autumn, "can-bo@example.vn", "Miễn báo cáo: Mới sáp nhập", Other), deeds);

        await flow.Get<ReportStore>().CompleteAsync(version with { By = "khác" });
        await AssertKeptAsync(flow, release, "Reports", "By", "Sources0");
    }

    [Theory]
    [MemberData(nameof(Versioned))]
    public async Task RightsAreRead(string release)
    {
        await using var flow = await RestoreAsync(release);
        var rights = flow.Get<CampaignRightsStore>();

        Assert.Equal(
            [("view@example.vn", CampaignRight.View), ("work@example.vn", CampaignRight.Work), ("approve@example.vn", CampaignRight.Approve), ("administer@example.vn", CampaignRight.Administer)],
            (await rights.FindAsync(Campaign)).People.Select(person => (person.Account.ToString(), person.Right)));

        Assert.True(await rights.ChangeAsync(Campaign, list => list with { People = [.. list.People] }));
        await AssertKeptAsync(flow, release, "CampaignDecisions");
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void MessagesAreRead(string release)
    {
        Assert.Equal(new MailOrder(Campaign, Sender, MailReason.Manual(Winter)), MailQueue.Read(GoldenFiles.Text(release, "queue-mail.json")));
        Assert.Equal(new ConsolidationOrder(Campaign, Final: true, "can-bo@example.vn"), ConsolidateQueue.Read(GoldenFiles.Text(release, "queue-consolidate.json")));
    }

    private async Task<Flow> RestoreAsync(string release)
    {
        var flow = StoredYear.Start(azurite.NewAccount());
        await GoldenFiles.RestoreAsync(flow.Storage, release);
        return flow;
    }

    private static SubmissionId IdOf(string release) => SubmissionId.Parse(GoldenFiles.Rows(release, "Submissions").Single().RowKey);

    // Bytes are compressed: what they hold is asserted above.
    private static async Task AssertKeptAsync(Flow flow, string release, string table, params string[] changed)
    {
        var client = new TableServiceClient(flow.Storage).GetTableClient(table);
        foreach (var before in GoldenFiles.Rows(release, table))
        {
            var after = GoldenFiles.Bag((await client.GetEntityAsync<TableEntity>(before.PartitionKey, before.RowKey)).Value);
            foreach (var (name, cell) in GoldenFiles.Bag(before).Where(cell => !changed.Contains(cell.Key, StringComparer.Ordinal)))
            {
                if (cell.StartsWith("text {", StringComparison.Ordinal) || cell.StartsWith("text [", StringComparison.Ordinal))
                {
                    KeptMembers.AssertKept(cell["text ".Length..], after[name]["text ".Length..]);
                }
                else
                {
                    Assert.Equal((name, cell), (name, after[name]));
                }
            }
        }
    }
}
