using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Mail;

/// <content>Reminders: they say how long there is still time, counted from the day on which they are sent, and grow more urgent.</content>
public static partial class MailTexts
{
    private static MailText Reminder(MailFactsheet facts)
    {
        var daysLeft = facts.DueBefore.DayNumber - DateOnly.FromDateTime(facts.Now.DateTime).DayNumber;
        var correcting = facts.State.Status == SubmissionStatus.NeedsCorrection;
        return Letter(
            facts,
            ReminderSubject(facts, daysLeft, correcting),
            new MailParagraph(correcting ? StillToCorrect(facts) : StillMissing(facts)),
            new MailParagraph(TimeLeft(facts, daysLeft), Strong: daysLeft <= 3),
            new MailLink(correcting ? CorrectPage : OpenPage, facts.Page),
            new MailParagraph("Nếu đơn vị vừa nộp báo cáo, xin bỏ qua thư này."));
    }

    private static string ReminderSubject(MailFactsheet facts, int daysLeft, bool correcting)
    {
        var what = correcting ? "báo cáo cần sửa và nộp lại" : "nộp báo cáo";
        var about = Subject(facts);
        return daysLeft switch
        {
            <= 0 => $"QUÁ HẠN: {what} {about}",
            1 => $"HÔM NAY LÀ NGÀY CUỐI: {what} {about}",
            <= 3 => $"KHẨN: còn {daysLeft} ngày để {what} {about}",
            _ => $"Nhắc {what} {about}, hạn {LastDay(facts)}",
        };
    }

    private static string StillMissing(MailFactsheet facts) =>
        $"{facts.Campaign.Coordinator.Name} chưa nhận được báo cáo {Subject(facts)} của {facts.Agency.Name}.";

    private static string StillToCorrect(MailFactsheet facts)
    {
        var received = facts.State.Received is { } moment ? $" nhận lúc {VietnameseFormat.Moment(facts.Campaign.Local(moment))}" : string.Empty;
        return $"Báo cáo {Subject(facts)} của {facts.Agency.Name}{received} còn nội dung cần sửa. Xin sửa trong tệp Word rồi nộp lại.";
    }

    private static string TimeLeft(MailFactsheet facts, int daysLeft) => daysLeft switch
    {
        <= 0 => $"Hạn nộp (trước ngày {VietnameseFormat.Date(facts.DueBefore)}) đã qua. Đề nghị đơn vị nộp ngay để kịp tổng hợp; hệ thống vẫn nhận và ghi là nộp muộn.",
        1 => $"Hôm nay, {LastDay(facts)}, là ngày cuối cùng để nộp đúng hạn.",
        _ => $"Báo cáo cần nộp trước ngày {VietnameseFormat.Date(facts.DueBefore)}; còn {daysLeft} ngày, kể cả hôm nay (chậm nhất hết ngày {LastDay(facts)}).",
    };
}
