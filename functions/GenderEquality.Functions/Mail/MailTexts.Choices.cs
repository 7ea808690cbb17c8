using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Mail;

/// <content>Submissions that wait for somebody's word, and the word.</content>
public static partial class MailTexts
{
    private static MailText Held(MailFactsheet facts, SubmissionSummary submission) => Letter(
        facts,
        $"Đề nghị xác nhận tệp báo cáo vừa nộp (lần nộp {facts.Attempt})",
        [
            new MailParagraph($"Hệ thống đã nhận tệp của {facts.Agency.Name}, nhưng chưa dùng: {PoorerText(submission)}."),
            Particulars(facts, submission),
            .. StillUsed(facts, submission),
            new MailParagraph("Nếu nộp nhầm tệp, đề nghị nộp lại đúng tệp báo cáo. Nếu đúng là tệp cần nộp, đề nghị mở trang dưới đây và xác nhận."),
            new MailLink("Mở trang để xác nhận hoặc nộp lại", facts.Page),
        ]);

    private static MailText Parked(MailFactsheet facts, SubmissionSummary submission) => Letter(
        facts,
        $"Đã nhận báo cáo sau khi đóng đợt (lần nộp {facts.Attempt})",
        new MailParagraph($"Hệ thống đã nhận và giữ tệp của {facts.Agency.Name}. Đợt báo cáo đã đóng nên tệp này chưa được sử dụng, đang chờ {facts.Campaign.Coordinator.Name} tiếp nhận."),
        Particulars(facts, submission),
        new MailLink(OpenPage, facts.Page));

    private static MailText TakenBack(MailFactsheet facts) =>
        Chosen(facts, $"Đã rút báo cáo đã nộp (lần nộp {facts.Attempt})", $"Lần nộp dưới đây của {facts.Agency.Name} đã được rút: tệp vẫn được lưu nhưng không được sử dụng.");

    private static MailText UsedAgain(MailFactsheet facts) => Chosen(
        facts,
        $"Dùng lại báo cáo đã nộp (lần nộp {facts.Attempt})",
        $"Báo cáo dưới đây của {facts.Agency.Name} được dùng lại theo lựa chọn trên trang nộp báo cáo, cho đến khi có báo cáo mới đạt yêu cầu.");

    private static MailText TakenAfterClose(MailFactsheet facts) => Chosen(
        facts,
        $"Báo cáo nộp sau khi đóng đợt được sử dụng (lần nộp {facts.Attempt})",
        $"{facts.Campaign.Coordinator.Name} đã tiếp nhận báo cáo mà {facts.Agency.Name} nộp sau khi đóng đợt báo cáo.");

    private static MailText Meant(MailFactsheet facts) => Chosen(
        facts,
        $"Đã xác nhận báo cáo (lần nộp {facts.Attempt})",
        $"Báo cáo dưới đây của {facts.Agency.Name} đã được xác nhận là đúng và được sử dụng từ nay.");

    private static MailText Chosen(MailFactsheet facts, string subject, string text)
    {
        var submission = SubmissionOf(facts);
        return Letter(facts, subject, [new MailParagraph(text), Particulars(facts, submission), .. StillUsed(facts, submission), new MailLink(OpenPage, facts.Page)]);
    }

    private static MailText Reopened(MailFactsheet facts) => Letter(
        facts,
        $"Mở lại để nhận báo cáo {Subject(facts)}",
        new MailParagraph(
            $"{facts.Campaign.Coordinator.Name} mở lại đợt báo cáo riêng cho {facts.Agency.Name}"
            + (facts.ReopenedBefore is { } before ? $", đến hết ngày {VietnameseFormat.Date(before.AddDays(-1))}" : string.Empty)
            + ". Báo cáo đơn vị đã gửi sau khi đóng đợt (nếu có) được tiếp nhận."),
        new MailLink(OpenPage, facts.Page),
        Private());

    /// <summary>What counts meanwhile, where that is another one.</summary>
    private static IEnumerable<MailPart> StillUsed(MailFactsheet facts, SubmissionSummary submission) =>
        facts.State is { Readable: true, Received: { } received } && facts.State.Current != submission.Id
            ? [new MailParagraph($"Báo cáo nhận lúc {VietnameseFormat.Moment(facts.Campaign.Local(received))} vẫn được giữ và đang được sử dụng.")]
            : [];

    private static string PoorerText(SubmissionSummary submission) => submission.Poorer switch
    {
        PoorerReason.Empty => "tệp chưa điền nội dung nào",
        PoorerReason.OtherAgency => "trong tệp không thấy tên của đơn vị, có thể là báo cáo của đơn vị khác",
        _ => "tệp có ít nội dung hơn nhiều so với báo cáo đang được sử dụng",
    };
}
