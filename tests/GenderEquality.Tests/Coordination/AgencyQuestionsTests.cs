using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Tests.Submissions;

namespace GenderEquality.Tests.Coordination;

public sealed class AgencyQuestionsTests(AzuriteFixture azurite)
{
    private const string Officer = "can-bo@example.vn";
    private readonly Flow flow = new(azurite.NewAccount());

    private AgencyQuestions Questions => flow.Get<AgencyQuestions>();

    [Fact]
    public async Task QuestionSentTwiceIsAskedOnce()
    {
        Assert.True(await Questions.AskAsync(Open("1"), "Đơn vị"));
        Assert.False(await Questions.AskAsync(Open("1"), "Đơn vị"));

        Assert.Equal([Open("1")], await flow.Get<QuestionStore>().ListAsync(flow.Campaign.Id, flow.Health.Code));
        Assert.Equal(["Gửi câu hỏi: Chỉ tiêu 3 tính thế nào?"], await DeedsAsync());
    }

    [Fact]
    public async Task AnswerIsKeptNotedAndMailedOnce()
    {
        await Questions.AskAsync(Open("1"), "Đơn vị");

        var answered = await Questions.AnswerAsync(flow.Campaign, "1", new QuestionReply("Tính theo công thức ở Phụ lục I."), Officer);
        var again = await Questions.AnswerAsync(flow.Campaign, "1", new QuestionReply("Khác."), Officer);

        Assert.Equal(new QuestionAnswer("Tính theo công thức ở Phụ lục I.", Officer, flow.Clock.GetUtcNow()), answered?.Answer);
        Assert.Null(again);
        Assert.Equal(MailReason.Answered("1"), Assert.Single(await flow.MailsAsync(), one => !one.Reason.IsForCoordinator).Reason);
        Assert.Contains("Trả lời câu hỏi: Tính theo công thức ở Phụ lục I.", await DeedsAsync());
    }

    [Fact]
    public async Task GrantedDateHoldsAndIsToldInOneMail()
    {
        await Questions.AskAsync(Open("1") with { Kind = QuestionKind.Extension, LastDay = new DateOnly(2024, 12, 20) }, "Đơn vị");

        var answered = await Questions.AnswerAsync(flow.Campaign, "1", new QuestionReply("Đồng ý.", new DateOnly(2024, 12, 15)), Officer);

        Assert.True(answered!.Answer!.Granted);
        Assert.Equal(new Extension(new DateOnly(2024, 12, 16), "Đồng ý."), (await flow.RowAsync()).Extension);
        Assert.Equal(MailKind.Extended, Assert.Single(await flow.MailsAsync(), one => !one.Reason.IsForCoordinator).Reason.Kind);
        Assert.Contains("Đề nghị gia hạn đến hết ngày 20/12/2024: Chỉ tiêu 3 tính thế nào?", await DeedsAsync());
    }

    [Fact]
    public async Task GrantedDateThatStandsAlreadyIsToldByTheAnswer()
    {
        await flow.Get<AgencyDecisions>().ExtendAsync(flow.Campaign, flow.Health, new DateOnly(2024, 12, 15), "Đồng ý.", Officer);
        await Questions.AskAsync(Open("1") with { Kind = QuestionKind.Extension, LastDay = new DateOnly(2024, 12, 20) }, "Đơn vị");

        await Questions.AnswerAsync(flow.Campaign, "1", new QuestionReply("Đồng ý.", new DateOnly(2024, 12, 15)), Officer);

        Assert.Equal([MailKind.Extended, MailKind.Answered], (await flow.MailsAsync()).Where(one => !one.Reason.IsForCoordinator).Select(one => one.Reason.Kind).Order());
    }

    [Fact]
    public async Task DeclinedDateChangesNothingAndIsTold()
    {
        await Questions.AskAsync(Open("1") with { Kind = QuestionKind.Extension, LastDay = new DateOnly(2024, 12, 20) }, "Đơn vị");

        var answered = await Questions.AnswerAsync(flow.Campaign, "1", new QuestionReply("Đã sát hạn tổng hợp."), Officer);

        Assert.False(answered!.Answer!.Granted);
        Assert.Null((await flow.RowAsync()).Extension);
        Assert.Equal(MailKind.Answered, Assert.Single(await flow.MailsAsync(), one => !one.Reason.IsForCoordinator).Reason.Kind);
        Assert.Contains("Không đồng ý đề nghị gia hạn: Đã sát hạn tổng hợp.", await DeedsAsync());
    }

    [Fact]
    public async Task QuestionThatIsNotThereIsNotAnswered() =>
        Assert.Null(await Questions.AnswerAsync(flow.Campaign, "9", new QuestionReply("Không."), Officer));

    [Fact]
    public async Task MailSaysTheAnswerAndWhatWasAsked()
    {
        await Questions.AskAsync(Open("1"), "Đơn vị");
        await Questions.AnswerAsync(flow.Campaign, "1", new QuestionReply("Tính theo công thức ở Phụ lục I."), Officer);
        var mail = Assert.Single(await flow.MailsAsync(), one => !one.Reason.IsForCoordinator);

        var text = (await flow.Get<MailComposer>().ComposeAsync(flow.Campaign, flow.Health, await flow.RowAsync(), mail, CancellationToken.None)).ToPlain();

        Assert.Contains("Tính theo công thức ở Phụ lục I.", text, StringComparison.Ordinal);
        Assert.Contains("Chỉ tiêu 3 tính thế nào?", text, StringComparison.Ordinal);
    }

    private Question Open(string id) => new()
    {
        Campaign = flow.Campaign.Id,
        Agency = flow.Health.Code,
        Id = id,
        Text = "Chỉ tiêu 3 tính thế nào?",
        Asked = flow.Clock.GetUtcNow(),
    };

    private async Task<IReadOnlyList<string>> DeedsAsync() => [.. (await flow.Get<AuditStore>().ListAsync(flow.Campaign.Id, 10)).Select(entry => entry.Deed)];

    /// <summary>Back in the browser, something else written, sent with the id of the form before: it was dropped without a word.</summary>
    [Fact]
    public async Task AnotherQuestionFromTheSameFormIsKeptToo()
    {
        Assert.True(await Questions.AskAsync(Open("1"), "Đơn vị"));
        Assert.True(await Questions.AskAsync(Open("1") with { Text = "Một câu hỏi khác?" }, "Đơn vị"));

        Assert.Equal(2, (await flow.Get<QuestionStore>().ListAsync(flow.Campaign.Id)).Count);
        Assert.Equal(2, (await flow.Get<MailStore>().ListAsync(flow.Campaign.Id)).Count(mail => mail.Reason.Kind == MailKind.Asked));
    }
}
