namespace GenderEquality.Functions.Mail;

/// <content>Submissions that we could not read.</content>
public static partial class MailTexts
{
    private static MailText CouldNotBeRead(MailFactsheet facts) => Letter(
        facts,
        $"Đã nhận báo cáo, hệ thống chưa đọc được (lần nộp {facts.Attempt})",
        [
            new MailParagraph($"{facts.Campaign.Coordinator.Name} đã nhận tệp báo cáo của {facts.Agency.Name}. Hệ thống đã thử nhiều lần nhưng chưa đọc được; đây là sự cố của hệ thống, thời điểm nộp vẫn được tính."),
            Particulars(facts, SubmissionOf(facts)),
            .. StillUsed(facts, SubmissionOf(facts)),
            new MailParagraph("Cán bộ đầu mối đã được báo. Đơn vị có thể yêu cầu đọc lại trên trang của đơn vị, hoặc mở tệp bằng Word, lưu lại rồi nộp lần nữa."),
            new MailLink(OpenPage, facts.Page),
        ]);
}
