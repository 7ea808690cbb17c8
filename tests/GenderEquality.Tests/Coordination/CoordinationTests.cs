using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Coordination;

public class CoordinationTests(AzuriteFixture azurite)
{
    private const string Officer = "can-bo@example.vn";
    private readonly Flow flow = new(azurite.NewAccount());

    private AgencyDecisions Agencies => flow.Get<AgencyDecisions>();

    private SubmissionDecisions Submissions => flow.Get<SubmissionDecisions>();

    private ManualMail Outreach => flow.Get<ManualMail>();

    [Fact]
    public async Task ReturnedReportNeedsCorrectionAndStaysSoWhenItsBlobComesAgain()
    {
        var submission = await flow.SubmitAsync("good");

        Assert.True(await Submissions.ReturnAsync(flow.Campaign, submission.Ref, "Thiếu chữ ký.", Officer));
        await flow.IngestAsync(submission);

        var returned = await flow.Get<SubmissionStore>().FindAsync(submission.Ref);
        Assert.Equal((SubmissionStatus.NeedsCorrection, "Thiếu chữ ký."), (returned!.Status, returned.Review!.Remark));
        Assert.Equal(SubmissionStatus.NeedsCorrection, (await flow.RowAsync()).State.Status);
        Assert.Contains(await flow.MailsAsync(), mail => mail.Reason.Kind == MailKind.Review);
        await AssertAuditAsync($"Trả lại báo cáo {submission.Id}: Thiếu chữ ký.");
    }

    [Fact]
    public async Task ReportWithErrorsCanBeAcceptedAllTheSame()
    {
        var submission = await flow.SubmitAsync("wrong");

        Assert.True(await Submissions.AcceptAsync(flow.Campaign, submission.Ref, "Đã trao đổi qua điện thoại.", Officer));

        Assert.Equal(SubmissionStatus.Accepted, (await flow.RowAsync()).State.Status);
    }

    [Fact]
    public async Task AcceptanceIsNotedToldAndStaysWhenTheBlobComesAgain()
    {
        var submission = await flow.SubmitAsync("wrong");

        Assert.True(await Submissions.AcceptAsync(flow.Campaign, submission.Ref, "Đã đối chiếu.", Officer));
        await flow.IngestAsync(submission);

        var accepted = (await flow.Get<SubmissionStore>().FindAsync(submission.Ref))!;
        Assert.Equal(SubmissionStatus.Accepted, accepted.Status);
        Assert.Equal(new Review(true, "Đã đối chiếu.", Officer, flow.Clock.GetUtcNow()), accepted.Review);
        Assert.True((await flow.RowAsync()).State.Done);
        Assert.Single(await flow.MailsAsync(), mail => mail.Reason.Kind == MailKind.Review);
        await AssertAuditAsync($"Chấp nhận báo cáo {submission.Id}: Đã đối chiếu.");
    }

    [Fact]
    public async Task NothingIsDecidedAboutAReportThatIsNotReadOrNotThere()
    {
        var submission = await flow.UploadAsync("good");
        var other = submission.Ref with { Id = SubmissionId.New(flow.Clock) };

        Assert.False(await Submissions.AcceptAsync(flow.Campaign, submission.Ref, "Nhận", Officer));
        Assert.False(await Submissions.ReturnAsync(flow.Campaign, submission.Ref, "Sửa", Officer));
        Assert.False(await Submissions.AcceptAsync(flow.Campaign, other, "Nhận", Officer));

        Assert.Null((await flow.Get<SubmissionStore>().FindAsync(submission.Ref))!.Review);
        Assert.DoesNotContain(await flow.MailsAsync(), mail => mail.Reason.Kind == MailKind.Review);
        Assert.Empty(await flow.Get<AuditStore>().ListAsync(flow.Campaign.Id, 10));
    }

    [Fact]
    public async Task UnreadableFileCannotBeAccepted()
    {
        var submission = await flow.SubmitAsync("refused");

        Assert.False(await Submissions.AcceptAsync(flow.Campaign, submission.Ref, "Cứ nhận", Officer));

        Assert.Equal(SubmissionStatus.NeedsCorrection, (await flow.RowAsync()).State.Status);
    }

    [Fact]
    public async Task ExtensionMakesALateReportPunctual()
    {
        flow.Clock.SetUtcNow(flow.Campaign.Deadline.AddHours(1));
        await flow.SubmitAsync("good");
        Assert.True((await flow.RowAsync()).State.Late);

        await Agencies.ExtendAsync(flow.Campaign, flow.Health, new DateOnly(2024, 12, 15), "Bão lũ", Officer);

        Assert.False((await flow.RowAsync()).State.Late);
        Assert.Equal(flow.Campaign.StartOf(new DateOnly(2024, 12, 16)), (await flow.RowAsync()).Deadline(flow.Campaign));
        await AssertAuditAsync("Gia hạn đến hết ngày 15/12/2024: Bão lũ");

        await Agencies.WithdrawExtensionAsync(flow.Campaign, flow.Health, Officer);
        Assert.True((await flow.RowAsync()).State.Late);
    }

    [Fact]
    public async Task ExemptAgencyIsDoneUntilTheExemptionIsLifted()
    {
        await Agencies.ExemptAsync(flow.Campaign, flow.Health, "Mới sáp nhập", Officer);
        Assert.Equal(SubmissionStatus.Exempt, (await flow.RowAsync()).State.Status);

        await Agencies.UnexemptAsync(flow.Campaign, flow.Health, Officer);
        Assert.Equal(SubmissionStatus.NotSubmitted, (await flow.RowAsync()).State.Status);
    }

    [Fact]
    public async Task ChangedContactsReplaceThoseOfTheFile()
    {
        EmailAddress[] addresses = [EmailAddress.Parse("moi@example.vn"), EmailAddress.Parse("hai@example.vn")];

        await Agencies.ChangeContactsAsync(flow.Campaign, flow.Health, addresses, Officer);
        Assert.Equal(addresses, (await flow.RowAsync()).EmailsOf(flow.Health));

        await Agencies.ChangeContactsAsync(flow.Campaign, flow.Health, [], Officer);
        Assert.Equal(flow.Health.Emails, (await flow.RowAsync()).EmailsOf(flow.Health));
    }

    [Fact]
    public async Task EveryAgencyIsInvitedOnceAndExemptOnesNot()
    {
        await Agencies.ExemptAsync(flow.Campaign, flow.Health, "Mới sáp nhập", Officer);
        AgencyCode[] all = [.. flow.Campaign.Agencies.Select(agency => agency.Code)];

        Assert.Equal(46, await Outreach.InviteAsync(flow.Campaign, all, Officer));
        Assert.Equal(0, await Outreach.InviteAsync(flow.Campaign, all, Officer));
    }

    [Fact]
    public async Task RemindingAllReachesOnlyThoseThatAreNotDone()
    {
        await flow.SubmitAsync("good", flow.Campaign.Agencies[0]);
        await flow.SubmitAsync("wrong", flow.Campaign.Agencies[1]);
        await flow.UploadAsync("good", flow.Campaign.Agencies[2]);

        Assert.Equal(45, await Outreach.RemindAllAsync(flow.Campaign, Officer));
        Assert.Equal(0, await Outreach.RemindAllAsync(flow.Campaign, Officer));
    }

    [Fact]
    public async Task WrittenMailGoesToTheChosenWithTheirOwnLinks()
    {
        AgencyCode[] chosen = [flow.Health.Code, flow.Campaign.Agencies[0].Code];

        Assert.Equal(2, await Outreach.WriteAsync(flow.Campaign, chosen, new WrittenMail("Họp", "Mời họp ngày mai."), Officer));
        await flow.SendMailsAsync();

        var outbox = await flow.Get<OutboxBlobs>().ListAsync();
        Assert.Equal(2, outbox.Count);
        await AssertAuditAsync("Gửi thư: Họp");
    }

    [Fact]
    public async Task UploadForAnAgencyNamesTheOfficer()
    {
        using var file = PlainReports.File("good");

        var submission = (await Submissions.UploadForAsync(flow.Campaign, flow.Health, new UploadFile("thay.docx", file), [], Officer)).Submission!;

        Assert.Equal(Officer, submission.UploadedBy);
        await AssertAuditAsync($"Nộp thay đơn vị: thay.docx ({submission.Id})");
    }

    [Fact]
    public async Task DraftIsQueued()
    {
        Assert.Null(await flow.Get<VersionOrders>().OrderDraftAsync(flow.Campaign, Officer));

        var message = Assert.Single(await StorageContents.TakeMessagesAsync(flow.Storage, ConsolidateQueue.Name));
        Assert.Equal(new ConsolidationOrder(flow.Campaign.Id, Final: false, Officer), ConsolidateQueue.Read(message) with { Key = null });
        Assert.Equal((VersionOrderState.Queued, Officer), Assert.Single(await flow.Get<VersionOrderStore>().ListAsync(flow.Campaign.Id)) is var order ? (order.State, order.By) : default);
        await AssertAuditAsync("Yêu cầu lập dự thảo báo cáo tổng hợp");
    }

    [Fact]
    public async Task AuditShowsTheNewestDeedFirst()
    {
        await Agencies.ExemptAsync(flow.Campaign, flow.Health, "một", Officer);
        flow.Clock.Advance(TimeSpan.FromSeconds(1));
        await Agencies.UnexemptAsync(flow.Campaign, flow.Health, Officer);

        var deeds = await flow.Get<AuditStore>().ListAsync(flow.Campaign.Id, 10);

        Assert.Equal(["Hủy miễn báo cáo", "Miễn báo cáo: một"], deeds.Select(deed => deed.Deed));
        Assert.All(deeds, deed => Assert.Equal((Officer, flow.Health.Code), (deed.By, deed.Agency!.Value)));
    }

    private async Task AssertAuditAsync(string deed) =>
        Assert.Contains(await flow.Get<AuditStore>().ListAsync(flow.Campaign.Id, 100), entry => string.Equals(entry.Deed, deed, StringComparison.Ordinal) && string.Equals(entry.By, Officer, StringComparison.Ordinal));

    [Fact]
    public async Task ButtonsPressedTwiceDecideAndTellOnce()
    {
        var submission = await flow.SubmitAsync("good");
        var day = flow.Campaign.DueBefore.AddDays(5);
        for (var press = 0; press < 2; press++)
        {
            Assert.True(await flow.Get<SubmissionDecisions>().ReturnAsync(flow.Campaign, submission.Ref, "Đề nghị bổ sung.", Officer));
            await flow.Get<AgencyDecisions>().ExtendAsync(flow.Campaign, flow.Health, day, "Bão", Officer);
            await flow.Get<AgencyDecisions>().ExemptAsync(flow.Campaign, flow.Health, "Không phải làm", Officer);
            flow.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        for (var press = 0; press < 2; press++)
        {
            await flow.Get<AgencyDecisions>().UnexemptAsync(flow.Campaign, flow.Health, Officer);
            await flow.Get<AgencyDecisions>().WithdrawExtensionAsync(flow.Campaign, flow.Health, Officer);
            flow.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Single((await flow.Get<SubmissionStore>().FindAsync(submission.Ref))!.Reviews);
        Assert.Equal(
            [MailKind.Receipt, MailKind.Review, MailKind.Extended, MailKind.Unextended, MailKind.Exempted, MailKind.Unexempted],
            (await flow.MailsAsync()).Select(mail => mail.Reason.Kind).Order());
    }
}
