using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Mail;

/// <content>Submissions that do not count as the agency may think: unread, held, parked, taken back, used again.</content>
public static partial class MailTexts
{
    private static MailText CouldNotBeRead(MailFactsheet facts) => Letter(
        facts,
        $"Đã nhận báo cáo, hệ thống chưa đọc được (lần nộp {facts.Attempt})",
        [
            new MailParagraph($"{facts.Campaign.Coordinator.Name} đã nhận tệp báo cáo của {facts.Agency.Name}. Hệ thống đã thử nhiều lần nhưng chưa đọc được; đây là sự cố của hệ thống, thời điểm nộp vẫn được tính."),
            Particulars(facts, SubmissionOf(facts)),
            .. Earlier(facts),
            new MailParagraph("Cán bộ đầu mối đã được báo. Đơn vị có thể yêu cầu đọc lại trên trang của đơn vị, hoặc mở tệp bằng Word, lưu lại rồi nộp lần nữa."),
            new MailLink(OpenPage, facts.Page),
        ]);

    private static MailText Held(MailFactsheet facts) => Letter(
        facts,
        $"Đề nghị xác nhận báo cáo vừa nộp (lần nộp {facts.Attempt})",
        [
            new MailParagraph($"Báo cáo vừa nộp của {facts.Agency.Name} có ít nội dung, số liệu hơn nhiều so với báo cáo đang được sử dụng, nên chưa thay thế báo cáo đó."),
            Particulars(facts, SubmissionOf(facts)),
            .. Earlier(facts),
            new MailParagraph("Nếu đây đúng là báo cáo mới của đơn vị, đề nghị xác nhận trên trang của đơn vị. Nếu nộp nhầm tệp, đơn vị không cần làm gì thêm hoặc có thể rút lần nộp này.", Strong: true),
            new MailLink("Mở trang để xác nhận", facts.Page),
        ]);

    private static MailText Parked(MailFactsheet facts) => Letter(
        facts,
        $"Đã nhận báo cáo sau khi đóng đợt báo cáo (lần nộp {facts.Attempt})",
        [
            new MailParagraph($"Đợt báo cáo đã đóng. Báo cáo của {facts.Agency.Name} đã được nhận và lưu, nhưng chưa được đưa vào tổng hợp; cán bộ đầu mối sẽ xem xét và thông báo cho đơn vị."),
            Particulars(facts, SubmissionOf(facts)),
            .. Earlier(facts),
            new MailLink("Mở trang của đơn vị", facts.Page),
        ]);

    private static MailText TakenAfterClose(MailFactsheet facts) => Letter(
        facts,
        $"Báo cáo nộp sau khi đóng đợt được sử dụng (lần nộp {facts.Attempt})",
        new MailParagraph($"{facts.Campaign.Coordinator.Name} đã xem xét và sử dụng báo cáo mà {facts.Agency.Name} nộp sau khi đóng đợt báo cáo."),
        Particulars(facts, SubmissionOf(facts)),
        new MailLink("Xem báo cáo đã nộp", facts.Page));

    private static MailText TakenBack(MailFactsheet facts)
    {
        MailPart[] standing = facts.State.Current is null
            ? [new MailParagraph($"Hiện không có báo cáo nào của đơn vị được sử dụng. Đề nghị đơn vị nộp báo cáo{facts.Due.InTimeInFull}.", Strong: true)]
            : [.. Earlier(facts)];
        return Letter(
            facts,
            $"Đã rút báo cáo đã nộp (lần nộp {facts.Attempt})",
            [
                new MailParagraph($"Lần nộp dưới đây của {facts.Agency.Name} đã được rút và không được sử dụng; tệp vẫn được lưu."),
                Particulars(facts, SubmissionOf(facts)),
                .. standing,
                new MailLink(OpenPage, facts.Page),
                new MailParagraph("Nếu đơn vị không rút báo cáo này, đề nghị báo ngay theo địa chỉ dưới đây."),
            ]);
    }

    private static MailText UsedAgain(MailFactsheet facts) => Letter(
        facts,
        $"Dùng lại báo cáo đã nộp (lần nộp {facts.Attempt})",
        new MailParagraph($"Lần nộp dưới đây của {facts.Agency.Name} được chọn để sử dụng lại, thay cho báo cáo nộp sau đó."),
        Particulars(facts, SubmissionOf(facts)),
        new MailLink("Xem báo cáo đang được sử dụng", facts.Page),
        new MailParagraph("Nếu đơn vị không chọn như vậy, đề nghị báo ngay theo địa chỉ dưới đây."));

    private static MailPart[] Earlier(MailFactsheet facts) => facts.State.Readable && facts.State.Current is { } current && current != facts.Submission?.Id
        ? [new MailParagraph($"Báo cáo nhận lúc {Moment(facts, current.Time)} vẫn được giữ và đang được sử dụng.")]
        : [];
}
