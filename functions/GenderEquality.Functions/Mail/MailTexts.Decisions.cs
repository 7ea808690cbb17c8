using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Functions.Mail;

/// <content>What the coordinator decided about an agency, and answers to what it asked.</content>
public static partial class MailTexts
{
    private static MailText Extended(MailFactsheet facts) => Letter(
        facts,
        $"Gia hạn nộp báo cáo đến hết ngày {facts.Due.LastDay}",
        [
            new MailParagraph($"{facts.Campaign.Coordinator.Name} đồng ý gia hạn để {facts.Agency.Name} nộp báo cáo {Subject(facts)} {facts.Due.InFull}."),
            .. Reason(facts.Extension?.Reason),
            new MailLink(OpenPage, facts.Page),
        ]);

    private static MailText Unextended(MailFactsheet facts) => Letter(
        facts,
        $"Hủy gia hạn nộp báo cáo {Subject(facts)}{facts.Due.InSubject}",
        new MailParagraph($"{facts.Campaign.Coordinator.Name} thông báo: thời hạn riêng đã cho {facts.Agency.Name} không còn áp dụng. Đề nghị đơn vị nộp báo cáo {Subject(facts)}{facts.Due.InTimeInFull}."),
        new MailLink(OpenPage, facts.Page));

    private static MailText Exempted(MailFactsheet facts) => Letter(
        facts,
        $"Miễn báo cáo {Subject(facts)}",
        [
            new MailParagraph($"{facts.Campaign.Coordinator.Name} thông báo: {facts.Agency.Name} được miễn báo cáo {Subject(facts)}. Đơn vị không cần làm gì thêm."),
            .. Reason(facts.Exemption?.Reason),
            new MailLink("Mở trang của đơn vị", facts.Page),
        ]);

    private static MailText Unexempted(MailFactsheet facts) => Letter(
        facts,
        $"Đề nghị báo cáo {Subject(facts)}{facts.Due.InSubject} (không còn miễn báo cáo)",
        new MailParagraph($"{facts.Campaign.Coordinator.Name} thông báo: {facts.Agency.Name} không còn được miễn báo cáo. Đề nghị đơn vị báo cáo {Subject(facts)}{facts.Due.InTimeInFull}."),
        new MailLink(OpenPage, facts.Page));

    private static MailText ContactChanged(MailFactsheet facts) => Letter(
        facts,
        $"Đổi địa chỉ nhận thư về báo cáo {Subject(facts)}",
        new MailParagraph($"Từ nay, thư về báo cáo {Subject(facts)} của {facts.Agency.Name} được gửi tới:"),
        new MailList([.. facts.Addresses.Select(address => address.ToString())]),
        new MailLink(OpenPage, facts.Page),
        new MailParagraph("Nếu thay đổi này không đúng, đề nghị báo ngay theo địa chỉ dưới đây."),
        Private());

    private static MailText ContactLeft(MailFactsheet facts) => Letter(
        facts,
        $"Địa chỉ này không còn nhận thư về báo cáo {Subject(facts)}",
        new MailParagraph($"Địa chỉ nhận thư của {facts.Agency.Name} đã được thay đổi. Từ nay, thư về báo cáo {Subject(facts)} không gửi tới địa chỉ này nữa."),
        new MailParagraph("Nếu thay đổi này không đúng, đề nghị báo ngay theo địa chỉ dưới đây."));

    private static MailText Answered(MailFactsheet facts)
    {
        var question = facts.Question ?? throw Missing("question");
        var answer = question.Answer ?? throw Missing("answer");
        return question.Kind == QuestionKind.Extension ? AnsweredRequest(facts, question, answer) : Letter(
            facts,
            $"{(question.Kind == QuestionKind.Difficulty ? "Trả lời khó khăn, vướng mắc của đơn vị" : "Trả lời câu hỏi của đơn vị")} về báo cáo {Subject(facts)}",
            new MailParagraph($"{facts.Campaign.Coordinator.Name} trả lời nội dung {facts.Agency.Name} gửi lúc {Moment(facts, question.Asked)}."),
            new MailQuote("Nội dung của đơn vị:", question.Text),
            new MailQuote("Trả lời của cơ quan đầu mối:", answer.Text),
            new MailLink(OpenPage, facts.Page));
    }

    private static MailText AnsweredRequest(MailFactsheet facts, Question question, QuestionAnswer answer)
    {
        var asked = question.LastDay is { } day ? $" đến hết ngày {Campaigns.VietnameseFormat.Date(day)}" : string.Empty;
        return Letter(
            facts,
            $"Trả lời đề nghị gia hạn nộp báo cáo {Subject(facts)}",
            [
                new MailParagraph(answer.Granted == true
                    ? $"{facts.Campaign.Coordinator.Name} đồng ý với đề nghị gia hạn{asked} của {facts.Agency.Name}. Đề nghị đơn vị nộp báo cáo{facts.Due.InTimeInFull}."
                    : $"{facts.Campaign.Coordinator.Name} đã xem xét đề nghị gia hạn{asked} của {facts.Agency.Name} và chưa đồng ý. Đề nghị đơn vị nộp báo cáo{facts.Due.InTimeInFull}."),
                .. string.IsNullOrWhiteSpace(answer.Text) ? Array.Empty<MailPart>() : [new MailQuote("Ý kiến của cơ quan đầu mối:", answer.Text)],
                new MailLink(OpenPage, facts.Page),
            ]);
    }

    private static MailPart[] Reason(string? reason) => string.IsNullOrWhiteSpace(reason) ? [] : [new MailQuote("Lý do:", reason)];

    private static InvalidOperationException Missing(string what) => new($"The {what} that the mail is about is missing.");
}
