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
        var left = TimeLeft.Of(facts.Campaign, facts.DueBefore, facts.Now);
        var correcting = facts.State.Status == SubmissionStatus.NeedsCorrection;
        return Letter(
            facts,
            ReminderSubject(facts, correcting),
            new MailParagraph(correcting ? StillToCorrect(facts) : StillMissing(facts)),
            new MailParagraph(Left(facts, left), Strong: left.Days <= 3),
            new MailLink(correcting ? CorrectPage : OpenPage, facts.Page),
            new MailParagraph("Nếu đơn vị vừa nộp báo cáo, đề nghị bỏ qua thư này."));
    }

    private static string ReminderSubject(MailFactsheet facts, bool correcting) =>
        $"{ReminderName(facts.Number)}: {(correcting ? "đề nghị hoàn thiện, gửi lại báo cáo" : "báo cáo")} {Subject(facts)}, hạn {LastDay(facts)}";

    private static string StillMissing(MailFactsheet facts) =>
        $"{facts.Campaign.Coordinator.Name} chưa nhận được báo cáo {Subject(facts)} của {facts.Agency.Name}.";

    private static string StillToCorrect(MailFactsheet facts)
    {
        var received = facts.State.Received is { } moment ? $" nhận lúc {VietnameseFormat.Moment(facts.Campaign.Local(moment))}" : string.Empty;
        return $"Báo cáo {Subject(facts)} của {facts.Agency.Name}{received} còn nội dung cần sửa. Đề nghị sửa trong tệp Word rồi nộp lại.";
    }

    private static string Left(MailFactsheet facts, TimeLeft left) => left.Days switch
    {
        <= 0 => $"Hạn nộp (trước ngày {VietnameseFormat.Date(facts.DueBefore)}) đã qua. Đề nghị đơn vị nộp ngay để kịp tổng hợp; hệ thống vẫn nhận và ghi là nộp muộn.",
        1 => $"Hôm nay, {LastDay(facts)}, là ngày cuối cùng để nộp đúng hạn.",
        _ => $"Báo cáo cần nộp trước ngày {VietnameseFormat.Date(facts.DueBefore)} (chậm nhất hết ngày {LastDay(facts)}); {left}.",
    };
}
