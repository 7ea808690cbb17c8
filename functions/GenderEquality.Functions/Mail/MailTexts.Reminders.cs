using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Mail;

/// <content>Reminders: their subject says which one it is and the last day, their text how long there is still time, counted from the day on which they are sent.</content>
public static partial class MailTexts
{
    /// <summary>What a reminder is called, in its subject and on the coordinator's pages.</summary>
    /// <param name="number">Which one it is, from 1; null where it was never sent.</param>
    public static string ReminderName(int? number) => number is { } which ? $"Đôn đốc (lần {which})" : "Đôn đốc";

    private static MailText Reminder(MailFactsheet facts)
    {
        var correcting = facts.State.Status == SubmissionStatus.NeedsCorrection;
        return Letter(
            facts,
            ReminderSubject(facts, correcting),
            [
                new MailParagraph(correcting ? StillToCorrect(facts) : StillMissing(facts)),
                IsReopened(facts) ? OpenAgain(facts) : new MailParagraph(facts.Due.Sentence, Strong: facts.Due.Left.Days <= 3),
                new MailLink(correcting ? CorrectPage : OpenPage, facts.Page),
                .. facts.Escalated ? [new MailParagraph("Thư này đồng thời được gửi tới người phụ trách của đơn vị đã đăng ký nhận thư đôn đốc.")] : Array.Empty<MailPart>(),
                new MailParagraph("Nếu đơn vị vừa nộp báo cáo, đề nghị bỏ qua thư này. Nếu đơn vị đang làm và sẽ nộp vào một ngày khác, đề nghị báo ngày đó trên trang của đơn vị."),
            ]);
    }

    private static string ReminderSubject(MailFactsheet facts, bool correcting) =>
        $"{ReminderName(facts.Number)}: {(correcting ? "đề nghị hoàn thiện, gửi lại báo cáo" : "báo cáo")} {Subject(facts)}, {(IsReopened(facts) ? $"mở đến hết ngày {OpenUntil(facts)}" : $"hạn {facts.Due.LastDay}")}";

    // The date of the campaign has long passed then; what matters is until when it is open.
    private static bool IsReopened(MailFactsheet facts) => facts.ReopenedBefore is not null && facts.Campaign.IsClosed(facts.Now);

    private static string OpenUntil(MailFactsheet facts) => VietnameseFormat.Date(facts.ReopenedBefore!.Value.AddDays(-1));

    private static MailParagraph OpenAgain(MailFactsheet facts)
    {
        var left = TimeLeft.Of(facts.Campaign, facts.ReopenedBefore!.Value, facts.Now);
        return new($"Đợt báo cáo đã đóng và được mở lại riêng cho đơn vị đến hết ngày {OpenUntil(facts)}; {left}. Đề nghị đơn vị nộp báo cáo trong thời gian này.", Strong: left.Days <= 3);
    }

    private static string StillMissing(MailFactsheet facts) =>
        $"{facts.Campaign.Coordinator.Name} chưa nhận được báo cáo {Subject(facts)} của {facts.Agency.Name}.";

    private static string StillToCorrect(MailFactsheet facts)
    {
        var received = facts.State.Received is { } moment ? $" nhận lúc {Moment(facts, moment)}" : string.Empty;
        return $"Báo cáo {Subject(facts)} của {facts.Agency.Name}{received} còn nội dung cần sửa. Đề nghị sửa trong tệp Word rồi nộp lại.";
    }
}
