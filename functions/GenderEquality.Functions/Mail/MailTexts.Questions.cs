using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Functions.Mail;

/// <content>Answers to what agencies ask.</content>
public static partial class MailTexts
{
    private static MailText Answered(MailFactsheet facts)
    {
        var question = facts.Question ?? throw new InvalidOperationException("The question that the mail answers is missing.");
        var answer = question.Answer ?? throw new InvalidOperationException($"Nobody answered question {question.Id}.");
        var asked = question.Kind switch
        {
            QuestionKind.Extension => "đề nghị gia hạn",
            QuestionKind.Difficulty => "phản ánh khó khăn, vướng mắc",
            _ => "câu hỏi",
        };
        return Letter(
            facts,
            $"Trả lời {asked}: báo cáo {Subject(facts)}",
            new MailParagraph($"{facts.Campaign.Coordinator.Name} trả lời {asked} của {facts.Agency.Name} như sau:"),
            new MailParagraph(answer.Text),
            new MailParagraph($"Nội dung đơn vị đã gửi:\n{question.Text}"),
            new MailLink(OpenPage, facts.Page));
    }
}
