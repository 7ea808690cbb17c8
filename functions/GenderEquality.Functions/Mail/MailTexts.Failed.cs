using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Mail;

/// <content>Reports that arrived and could not be read.</content>
public static partial class MailTexts
{
    private static MailText Failed(MailFactsheet facts)
    {
        var submission = SubmissionOf(facts);
        return Letter(
            facts,
            $"Đã nhận báo cáo {Subject(facts)}, hệ thống chưa đọc được (lần nộp {facts.Attempt})",
            new MailParagraph($"{facts.Campaign.Coordinator.Name} đã nhận tệp báo cáo của {facts.Agency.Name}, nhưng hệ thống chưa đọc được do lỗi của hệ thống. Thời điểm nộp vẫn được tính; đơn vị không bị coi là chưa nộp và chưa cần nộp lại."),
            Particulars(facts, submission),
            new MailParagraph("Cơ quan đầu mối đã được thông báo. Khi đọc được, hệ thống gửi thư kết quả kiểm tra; đơn vị cũng có thể yêu cầu đọc lại trên trang dưới đây."),
            new MailLink("Mở trang của đơn vị", facts.Page));
    }

    private static MailText Unread(MailFactsheet facts)
    {
        var submission = SubmissionOf(facts);
        return new MailText(
            $"Hệ thống chưa đọc được báo cáo của {facts.Agency.Name}",
            [
                new MailParagraph("Kính gửi: Cán bộ đầu mối,"),
                new MailParagraph($"Báo cáo {Subject(facts)} của {facts.Agency.Name} đã nhận, nhưng hệ thống chưa đọc được sau {VietnameseFormat.Number(submission.Tries, 0)} lần. Đơn vị đã được thông báo và không bị coi là chưa nộp."),
                Particulars(facts, submission),
                new MailParagraph("Đề nghị báo bộ phận vận hành xem nhật ký lỗi; sau khi khắc phục, bấm “Đọc lại” trên trang của đơn vị."),
                new MailLink("Mở trang của đơn vị", facts.Page),
            ]);
    }
}
