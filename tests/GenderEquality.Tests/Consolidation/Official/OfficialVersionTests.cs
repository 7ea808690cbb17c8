using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Consolidation.Official;

/// <summary>From drafts to the official version and what comes after it.</summary>
public sealed class OfficialVersionTests(AzuriteFixture azurite)
{
    private readonly OfficialFlow flow = new(azurite.NewAccount());

    [Fact]
    public async Task TimerMakesDraftsAfterTheDueDateAndAfterAnOfficialVersionToo()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        flow.App.Clock.SetUtcNow(flow.Campaign.Deadline.AddDays(1));
        Assert.False((await flow.NightAsync())!.Final);

        Assert.Empty(await flow.MakeOfficialAsync());
        Assert.Null(await flow.NightAsync());
        await SubmitAsync(1, "Báo cáo gửi muộn.");
        var draft = (await flow.NightAsync())!;

        Assert.Equal((3, false), (draft.Number, draft.Final));
        Assert.Equal((2, 1, 0, 0), (draft.Changes!.SinceVersion, draft.Changes.New, draft.Changes.Replaced, draft.Changes.Withdrawn));
        Assert.Contains(draft.Changes.First, change => change.StartsWith($"Báo cáo mới của {flow.Campaign.Agencies[1].Name}", StringComparison.Ordinal));
        Assert.Equal(VersionState.Official, await flow.StateAsync(2));
    }

    [Fact]
    public async Task CoordinatorIsToldByMailOfADraftAfterTheOfficialVersion()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await flow.NightAsync();
        await flow.MakeOfficialAsync();
        await SubmitAsync(1, "Báo cáo gửi muộn.");
        await flow.NightAsync();
        await flow.App.SendMailsAsync();

        var mail = Assert.Single(await flow.App.Get<MailStore>().ListAsync(flow.Campaign.Id, flow.Campaign.Coordinator.Agency), mail => mail.Reason.Kind == MailKind.AfterOfficial);
        Assert.Equal(MailState.Sent, mail.State);
        Assert.Equal([flow.Campaign.Coordinator.Email], mail.To);
    }

    [Fact]
    public async Task DraftIsNotMadeWhereThereIsNothingNew()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        var orders = flow.App.Get<VersionOrders>();
        Assert.Null(await orders.OrderDraftAsync(flow.Campaign, OfficialFlow.Officer));
        await flow.CarryOutAsync();

        Assert.Equal(1, await orders.OrderDraftAsync(flow.Campaign, OfficialFlow.Officer));
        await flow.CarryOutAsync();
        Assert.Single(await flow.VersionsAsync());
    }

    [Fact]
    public async Task OfficialVersionKeepsItsReasonsAndTheAuditLogSaysThem()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await flow.NightAsync();

        Assert.Empty(await flow.MakeOfficialAsync());

        var official = (await flow.VersionsAsync())[0];
        Assert.Equal((true, OfficialFlow.Officer), (official.Final, official.By));
        var missing = Assert.Single(official.Order!.Overrides, one => one.Item == ChecklistItem.MissingAgencies);
        Assert.Equal((flow.Campaign.Agencies.Count - 1, "Lãnh đạo Sở đồng ý."), (missing.Count, missing.Reason));
        Assert.Contains(await flow.DeedsAsync(), deed => deed.StartsWith("Lập báo cáo tổng hợp chính thức, phiên bản 2. Lý do", StringComparison.Ordinal) && deed.Contains("Lãnh đạo Sở đồng ý.", StringComparison.Ordinal));
        Assert.DoesNotContain("DỰ THẢO", string.Join('\n', (await flow.TextsAsync(official)).Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfficialVersionIsMadeOfTheDraftThatItsMakerSaw()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");

        Assert.Contains(await flow.MakeOfficialAsync(), problem => problem.Contains("lập lại bản dự thảo", StringComparison.Ordinal));
        await flow.NightAsync();
        var form = await flow.FormAsync();
        await SubmitAsync(1, "Vừa gửi.");
        Assert.Contains(await flow.App.Get<VersionOrders>().OrderOfficialAsync(flow.Campaign, form, OfficialFlow.Officer), problem => problem.Contains("lập lại bản dự thảo", StringComparison.Ordinal));

        Assert.Equal([1], (await flow.VersionsAsync()).Select(version => version.Number));
    }

    [Fact]
    public async Task ReportThatArrivesBetweenOrderAndMakingMakesNoVersionAndThePageSaysWhy()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await flow.NightAsync();
        Assert.Empty(await flow.App.Get<VersionOrders>().OrderOfficialAsync(flow.Campaign, await flow.FormAsync(), OfficialFlow.Officer));
        await SubmitAsync(1, "Vừa gửi.");
        await flow.CarryOutAsync();

        Assert.False(Assert.Single(await flow.VersionsAsync()).Final);
        var refusal = await flow.App.Get<VersionNotes>().ReadRefusalAsync(flow.Campaign.Id);
        Assert.Equal(OfficialFlow.Officer, refusal!.By);
        Assert.Contains(refusal.Reasons, reason => reason.StartsWith("Có báo cáo, số liệu hoặc quyết định mới", StringComparison.Ordinal));
        Assert.Contains(await flow.DeedsAsync(), deed => deed.StartsWith("Không lập được bản chính thức", StringComparison.Ordinal));
        Assert.Equal(2, (await flow.NightAsync())!.Number);
    }

    [Fact]
    public async Task OrderOfAReleaseThatAskedNothingIsHeldAgainstTheChecklist()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await flow.NightAsync();
        await flow.App.Get<ConsolidateQueue>().SendAsync(new ConsolidationOrder(flow.Campaign.Id, Final: true, OfficialFlow.Officer));
        await flow.CarryOutAsync();

        Assert.Single(await flow.VersionsAsync());
        Assert.NotEmpty((await flow.App.Get<VersionNotes>().ReadRefusalAsync(flow.Campaign.Id))!.Reasons);
    }

    [Fact]
    public async Task NewOfficialVersionWithdrawsTheFormerWithTheReasonThatIsAsked()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await flow.NightAsync();
        await flow.MakeOfficialAsync();

        Assert.Contains(await flow.MakeOfficialAsync(), problem => problem.StartsWith("Phiên bản 2 đang là bản chính thức", StringComparison.Ordinal));
        Assert.Empty(await flow.MakeOfficialAsync("Bổ sung báo cáo gửi muộn."));

        Assert.Equal((VersionState.Official, VersionState.Withdrawn), (await flow.StateAsync(3), await flow.StateAsync(2)));
        var former = (await flow.VersionsAsync()).First(version => version.Number == 2);
        Assert.Equal((OfficialFlow.Officer, "Bổ sung báo cáo gửi muộn."), (former.Withdrawal!.By, former.Withdrawal.Reason));
        Assert.Equal(former.Files.Count, (await flow.TextsAsync(former)).Count);
        Assert.Contains("Thu hồi phiên bản 2, thay bằng phiên bản 3: Bổ sung báo cáo gửi muộn.", await flow.DeedsAsync());
    }

    [Fact]
    public async Task WithdrawnVersionKeepsItsFilesAndNoneIsValidThen()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await flow.NightAsync();
        await flow.MakeOfficialAsync();

        Assert.Equal(VersionOutcome.NotNow, await flow.Decisions.WithdrawAsync(flow.Campaign, 1, "Nhầm", OfficialFlow.Officer));
        Assert.Equal(VersionOutcome.Done, await flow.Decisions.WithdrawAsync(flow.Campaign, 2, "Sai số liệu", OfficialFlow.Officer));
        Assert.Equal(VersionOutcome.NotNow, await flow.Decisions.WithdrawAsync(flow.Campaign, 2, "Lần nữa", OfficialFlow.Officer));

        Assert.Equal(VersionState.Withdrawn, await flow.StateAsync(2));
        Assert.Null(VersionStates.Valid(await flow.VersionsAsync()));
        Assert.All((await flow.TextsAsync((await flow.VersionsAsync())[0])).Values, text => Assert.NotEmpty(text));
        Assert.Empty(await flow.MakeOfficialAsync());
        Assert.Equal(VersionState.Official, await flow.StateAsync(3));
    }

    [Fact]
    public async Task ReportsThatMustBeCorrectedGiveTheirTextToDraftsOnly()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await SubmitAsync(1, "wrong Nội dung của báo cáo phải sửa.");
        var draft = (await flow.NightAsync())!;
        Assert.Empty(await flow.MakeOfficialAsync());
        var official = (await flow.VersionsAsync())[0];

        var files = flow.App.Get<ReportFiles>();
        Assert.Contains((await files.ReadManifestAsync(draft, default))!.Texts, text => text.From == 1);
        Assert.DoesNotContain((await files.ReadManifestAsync(official, default))!.Texts, text => text.From == 1);
        Assert.Contains((await files.ReadManifestAsync(official, default))!.Figures, figure => figure.From.Contains('1', StringComparison.Ordinal));
        Assert.Equal(draft.Sources, official.Sources);
    }

    [Fact]
    public async Task SecondPersonApprovesWhereTheCampaignAsksForIt()
    {
        await flow.ChangeCampaignAsync(campaign => campaign with { Approval = new ApprovalPolicy(Required: true) });
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await flow.NightAsync();
        await flow.MakeOfficialAsync();
        Assert.Equal(VersionState.AwaitingApproval, await flow.StateAsync(2));
        Assert.Equal(VersionOutcome.NotNow, await IssueAsync(2));

        Assert.Equal(VersionOutcome.SamePerson, await flow.Decisions.ApproveAsync(flow.Campaign, 2, null, OfficialFlow.Officer.ToUpperInvariant()));
        Assert.Equal(VersionOutcome.Done, await flow.Decisions.ApproveAsync(flow.Campaign, 2, "Thiếu phần kiến nghị", OfficialFlow.Leader));
        Assert.Equal(VersionState.Returned, await flow.StateAsync(2));
        Assert.Equal(VersionOutcome.NotNow, await flow.Decisions.ApproveAsync(flow.Campaign, 2, null, OfficialFlow.Leader));

        Assert.Empty(await flow.MakeOfficialAsync());
        Assert.Equal(VersionOutcome.Done, await flow.Decisions.ApproveAsync(flow.Campaign, 3, null, OfficialFlow.Leader));
        Assert.Equal(VersionState.Official, await flow.StateAsync(3));
        Assert.Contains("Duyệt bản chính thức, phiên bản 3", await flow.DeedsAsync());
        Assert.Contains("Trả lại bản chính thức để sửa, phiên bản 2: Thiếu phần kiến nghị", await flow.DeedsAsync());
    }

    [Fact]
    public async Task FormerVersionStaysValidUntilItsSuccessorIsApproved()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await flow.NightAsync();
        await flow.MakeOfficialAsync();
        await flow.ChangeCampaignAsync(campaign => campaign with { Approval = new ApprovalPolicy(Required: true) });
        Assert.Empty(await flow.MakeOfficialAsync("Sửa lỗi"));

        Assert.Equal((VersionState.Official, VersionState.AwaitingApproval), (await flow.StateAsync(2), await flow.StateAsync(3)));
        Assert.Contains(await flow.MakeOfficialAsync("Sửa lỗi"), problem => problem.StartsWith("Phiên bản 3 đang chờ duyệt", StringComparison.Ordinal));
        await flow.Decisions.ApproveAsync(flow.Campaign, 3, null, OfficialFlow.Leader);

        Assert.Equal((VersionState.Withdrawn, VersionState.Official), (await flow.StateAsync(2), await flow.StateAsync(3)));
    }

    [Fact]
    public async Task IssuedVersionKeepsItsScanAndTellsTheAgenciesIfWished()
    {
        await SubmitAsync(0, "Đã ban hành kế hoạch.");
        await flow.NightAsync();
        await flow.MakeOfficialAsync();
        var other = flow.Campaign.Agencies[3];

        Assert.Equal(VersionOutcome.NotNow, await IssueAsync(1));
        Assert.Equal(VersionOutcome.Done, await IssueAsync(2, shared: false));
        Assert.Equal(VersionState.Issued, await flow.StateAsync(2));
        Assert.Empty(await flow.App.MailsAsync(other));

        Assert.Equal(VersionOutcome.Done, await IssueAsync(2, shared: true));
        Assert.Equal(VersionOutcome.Done, await IssueAsync(2, shared: true));
        await flow.App.SendMailsAsync();
        var mail = Assert.Single(await flow.App.MailsAsync(other));
        Assert.Equal((MailKind.Issued, MailState.Sent), (mail.Reason.Kind, mail.State));
        var version = (await flow.VersionsAsync())[0];
        Assert.Equal(("125/BC-SLĐTBXH", new DateOnly(2024, 11, 20), "ban-phat-hanh-3.pdf"), (version.Issue!.Number, version.Issue.Date, version.Issue.File));
        Assert.Equal(3, version.Files.Count(file => file.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Contains("Ghi nhận phát hành phiên bản 2: số 125/BC-SLĐTBXH, ngày 20/11/2024, thông báo cho các đơn vị", await flow.DeedsAsync());
    }

    private async Task<VersionOutcome> IssueAsync(int version, bool shared = false)
    {
        using var scan = PlainReports.File("%PDF-1.7 bản ký");
        return await flow.Decisions.IssueAsync(flow.Campaign, version, new IssuedPaper("125/BC-SLĐTBXH", new DateOnly(2024, 11, 20), scan, shared), OfficialFlow.Officer);
    }

    private Task SubmitAsync(int agency, string text) => flow.App.SubmitAsync(text, flow.Campaign.Agencies[agency]);
}
