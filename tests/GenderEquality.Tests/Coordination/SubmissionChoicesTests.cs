using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Coordination;

/// <summary>What an agency or the coordinator says about which submission counts: state, audit log and mail follow.</summary>
public sealed class SubmissionChoicesTests(AzuriteFixture azurite)
{
    private const string Agency = "Đơn vị";
    private readonly Flow flow = new(azurite.NewAccount());

    private SubmissionChoices Choices => flow.Get<SubmissionChoices>();

    [Fact]
    public async Task HeldUploadCountsOnceTheAgencySaysThatItIsMeant()
    {
        await flow.SubmitAsync("good 10 mục");
        var held = await flow.SubmitAsync("good 1 mục");

        Assert.True(await Choices.ConfirmMeantAsync(flow.Campaign, held.Ref, Agency));
        await flow.IngestAsync(held);

        Assert.Equal((held.Id, null), (await StateAsync() is var state ? state.Current!.Value : default, state.Held));
        await AssertToldAsync(held.Id, $"Xác nhận lần nộp {held.Id} là đúng, tuy ít nội dung hơn", "được xác nhận là đúng", MailKind.Meant);
        Assert.False(await Choices.ConfirmMeantAsync(flow.Campaign, held.Ref, Agency));
    }

    [Fact]
    public async Task WithdrawnUploadIsKeptAndNeverCounts()
    {
        var first = await flow.SubmitAsync("good");
        var mistaken = await flow.SubmitAsync("good of another");
        Assert.Equal(mistaken.Id, (await StateAsync()).Current);

        Assert.True(await Choices.WithdrawAsync(flow.Campaign, mistaken.Ref, closed: false, Agency));

        Assert.Equal((first.Id, first.Id), ((await StateAsync()).Current!.Value, (await StateAsync()).Newest!.Value));
        Assert.Equal(Agency, (await flow.Get<SubmissionStore>().FindAsync(mistaken.Ref))!.Withdrawn!.By);
        await AssertToldAsync(mistaken.Id, $"Rút lần nộp {mistaken.Id}", "đã được rút", MailKind.Withdrawn);
        Assert.False(await Choices.WithdrawAsync(flow.Campaign, mistaken.Ref, closed: false, Agency));
        Assert.False(await Choices.ReuseAsync(flow.Campaign, mistaken.Ref, Agency));
    }

    [Fact]
    public async Task NothingIsWithdrawnOnceTheCampaignIsClosed()
    {
        var submission = await flow.SubmitAsync("good");

        Assert.False(await Choices.WithdrawAsync(flow.Campaign, submission.Ref, closed: true, Agency));

        Assert.Equal(submission.Id, (await StateAsync()).Current);
    }

    [Fact]
    public async Task OlderOneCountsAgainUntilSomethingIsAcceptedAfterTheChoice()
    {
        var older = await flow.SubmitAsync("good");
        var newer = await flow.SubmitAsync("good too");

        Assert.True(await Choices.ReuseAsync(flow.Campaign, older.Ref, Agency));
        Assert.Equal(older.Id, (await StateAsync()).Current);
        await AssertToldAsync(older.Id, $"Dùng lại lần nộp {older.Id}", "được dùng lại", MailKind.Reused);
        Assert.False(await Choices.ReuseAsync(flow.Campaign, older.Ref, Agency));

        flow.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await Choices.ReuseAsync(flow.Campaign, newer.Ref, Agency));
        Assert.Equal(newer.Id, (await StateAsync()).Current);

        flow.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await Choices.ReuseAsync(flow.Campaign, older.Ref, Agency));
        await flow.SubmitAsync("wrong");
        Assert.Equal(older.Id, (await StateAsync()).Current);
        var last = await flow.SubmitAsync("good at last");
        Assert.Equal(last.Id, (await StateAsync()).Current);
    }

    [Fact]
    public async Task UnreadableOneCannotBeUsedAgain()
    {
        var refused = await flow.SubmitAsync("refused");
        await flow.SubmitAsync("good");

        Assert.False(await Choices.ReuseAsync(flow.Campaign, refused.Ref, Agency));
        Assert.False(await Choices.ConfirmMeantAsync(flow.Campaign, refused.Ref, Agency));
        Assert.False(await Choices.TakeParkedAsync(flow.Campaign, refused.Ref, Agency));
    }

    [Fact]
    public async Task ReviewsAreAHistory()
    {
        var submission = await flow.SubmitAsync("good");
        var decisions = flow.Get<SubmissionDecisions>();

        await decisions.ReturnAsync(flow.Campaign, submission.Ref, "Thiếu số liệu.", "can-bo@example.vn");
        flow.Clock.Advance(TimeSpan.FromHours(1));
        await decisions.AcceptAsync(flow.Campaign, submission.Ref, "Đã bổ sung qua điện thoại.", "can-bo@example.vn");

        var kept = (await flow.Get<SubmissionStore>().FindAsync(submission.Ref))!;
        Assert.Equal(["Thiếu số liệu.", "Đã bổ sung qua điện thoại."], kept.Reviews.Select(review => review.Remark));
        Assert.Equal((SubmissionStatus.Accepted, true), (kept.Status, kept.Review!.Accepted));
    }

    private async Task<AgencyState> StateAsync() => (await flow.RowAsync()).State;

    private async Task AssertToldAsync(SubmissionId submission, string deed, string words, MailKind kind)
    {
        Assert.Contains(await flow.Get<AuditStore>().ListAsync(flow.Campaign.Id, 20), entry => string.Equals(entry.Deed, deed, StringComparison.Ordinal));
        var row = (await flow.MailsAsync()).First(mail => mail.Reason.Kind == kind && mail.Reason.Submission == submission);
        var mail = await flow.Get<MailComposer>().ComposeAsync(flow.Campaign, flow.Health, await flow.RowAsync(), row, CancellationToken.None);
        Assert.Contains(words, mail.ToPlain(), StringComparison.Ordinal);
    }

    /// <summary>It was taken back while it was read: that it is in order would be wrong by then.</summary>
    [Fact]
    public async Task WhatIsWithdrawnWhileItIsReadGetsNoReceipt()
    {
        var mistaken = await flow.UploadAsync("good");
        Assert.True(await Choices.WithdrawAsync(flow.Campaign, mistaken.Ref, closed: false, Agency));

        await flow.IngestAsync(mistaken);

        Assert.Equal(MailKind.Withdrawn, Assert.Single(await flow.MailsAsync()).Reason.Kind);
    }

    [Fact]
    public async Task ReceiptOfWhatWasWithdrawnBeforeItWentSaysSo()
    {
        var mistaken = await flow.SubmitAsync("good");
        Assert.True(await Choices.WithdrawAsync(flow.Campaign, mistaken.Ref, closed: false, Agency));

        var row = (await flow.MailsAsync()).Single(mail => mail.Reason.Kind == MailKind.Receipt);
        var receipt = (await flow.Get<MailComposer>().ComposeAsync(flow.Campaign, flow.Health, await flow.RowAsync(), row, CancellationToken.None)).ToPlain();
        Assert.Contains("đã được rút", receipt, StringComparison.Ordinal);
        Assert.DoesNotContain("đạt yêu cầu", receipt, StringComparison.Ordinal);
    }

    /// <summary>The page of the coordinator was opened before the agency took it back, or before the campaign was closed.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatWasTakenBackOrIsParkedCannotBeReviewed(bool parked)
    {
        if (parked)
        {
            flow.Clock.SetUtcNow(flow.Campaign.StartOf(flow.Campaign.ClosedFrom));
        }

        var sent = (await flow.SendAsync("good")).Submission!;
        await flow.IngestAsync(sent);
        if (!parked)
        {
            Assert.True(await Choices.WithdrawAsync(flow.Campaign, sent.Ref, closed: false, Agency));
        }

        var before = (await flow.MailsAsync()).Count;

        Assert.False(await flow.Get<SubmissionDecisions>().AcceptAsync(flow.Campaign, sent.Ref, "Đạt.", "can-bo@example.vn"));
        Assert.False(await flow.Get<SubmissionDecisions>().ReturnAsync(flow.Campaign, sent.Ref, "Sửa.", "can-bo@example.vn"));

        Assert.Empty((await flow.Get<SubmissionStore>().FindAsync(sent.Ref))!.Reviews);
        Assert.Equal(before, (await flow.MailsAsync()).Count);
    }
}
