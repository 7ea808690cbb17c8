using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Mail;

/// <content>Receipts and what the coordinator decided.</content>
public static partial class MailTexts
{
    // A mail is read on a telephone: the page shows the rest.
    private const int MostFindings = 30;

    private static MailText Receipt(MailFactsheet facts)
    {
        var submission = SubmissionOf(facts);
        return submission switch
        {
            { Withdrawn: not null } => TakenBack(facts),
            { Hold: SubmissionHold.AfterClose } => Parked(facts, submission),
            { Hold: SubmissionHold.Poorer } when facts.State.Current != submission.Id => Held(facts, submission),
            { Status: SubmissionStatus.Failed } => CouldNotBeRead(facts),
            { Status: SubmissionStatus.Accepted } => Accepted(facts, submission),
            { Readable: false } => Unreadable(facts, submission),
            _ => NeedsCorrection(facts, submission),
        };
    }

    private static MailText Accepted(MailFactsheet facts, SubmissionSummary submission) => Letter(
        facts,
        $"Đã nhận báo cáo {Subject(facts)} (lần nộp {facts.Attempt})",
        [
            new MailParagraph($"{facts.Campaign.Coordinator.Name} đã tiếp nhận báo cáo của {facts.Agency.Name}, báo cáo đạt yêu cầu. Đơn vị không cần làm gì thêm."),
            Particulars(facts, submission),
            .. Found("Có một số điểm đề nghị đơn vị xem lại (không bắt buộc sửa):", facts, FindingSeverity.Warning),
            new MailLink("Xem báo cáo đã nộp và số liệu đã đọc được", facts.Page),
            new MailParagraph($"Nếu cần thay đổi, đơn vị chỉ cần nộp lại{facts.Due.InTime}; mọi lần nộp đều được lưu."),
        ]);

    private static MailText NeedsCorrection(MailFactsheet facts, SubmissionSummary submission) => Letter(
        facts,
        $"Đề nghị hoàn thiện, gửi lại báo cáo {Subject(facts)} (lần nộp {facts.Attempt})",
        [
            new MailParagraph($"{facts.Campaign.Coordinator.Name} đã nhận báo cáo của {facts.Agency.Name}, tuy nhiên còn nội dung cần sửa. Đề nghị sửa trong tệp Word rồi nộp lại{facts.Due.InTime}."),
            Particulars(facts, submission),
            .. Found("Lỗi cần sửa:", facts, FindingSeverity.Error),
            .. Found("Điểm đề nghị xem lại (không bắt buộc sửa):", facts, FindingSeverity.Warning),
            .. StillUsed(facts, submission),
            new MailLink(CorrectPage, facts.Page),
        ]);

    private static MailText Unreadable(MailFactsheet facts, SubmissionSummary submission)
    {
        return Letter(
            facts,
            $"Chưa đọc được tệp báo cáo vừa nộp (lần nộp {facts.Attempt})",
            [
                new MailParagraph($"Hệ thống đã nhận tệp của {facts.Agency.Name} nhưng không dùng được làm báo cáo. Đề nghị xem lý do dưới đây và nộp lại."),
                Particulars(facts, submission),
                .. Found("Lý do:", facts, FindingSeverity.Error),
                .. StillUsed(facts, submission),
                new MailLink(CorrectPage, facts.Page),
            ]);
    }

    private static MailText Reviewed(MailFactsheet facts)
    {
        var submission = SubmissionOf(facts);
        var review = submission.Review ?? throw new InvalidOperationException($"Nobody decided about submission {submission.Id}.");
        return review.Accepted
            ? Letter(
                facts,
                $"Báo cáo {Subject(facts)} đạt yêu cầu",
                new MailParagraph($"{facts.Campaign.Coordinator.Name} đã xem xét báo cáo của {facts.Agency.Name} và chấp nhận là đạt yêu cầu. Đơn vị không cần làm gì thêm."),
                Remark(review),
                Particulars(facts, submission),
                new MailLink("Xem báo cáo đã nộp", facts.Page))
            : Letter(
                facts,
                $"Trả lại báo cáo {Subject(facts)} để sửa",
                new MailParagraph($"{facts.Campaign.Coordinator.Name} đã xem báo cáo của {facts.Agency.Name} và đề nghị đơn vị sửa, nộp lại{facts.Due.InTime}."),
                Remark(review),
                Particulars(facts, submission),
                new MailLink(CorrectPage, facts.Page));
    }

    private static MailQuote Remark(Review review) => new("Ý kiến của cơ quan đầu mối:", review.Remark);

    private static MailFacts Particulars(MailFactsheet facts, SubmissionSummary submission)
    {
        var late = submission.Late ? " (sau hạn)" : string.Empty;
        return new MailFacts(
        [
            ("Tệp", submission.FileName),
            ("Lần nộp", facts.Attempt.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("Nhận lúc", Moment(facts, submission.Received) + late),
            .. submission.Attachments.Select(name => ("Tệp kèm theo", name)),
        ]);
    }

    private static IEnumerable<MailPart> Found(string title, MailFactsheet facts, FindingSeverity severity)
    {
        var findings = facts.Findings.Where(finding => finding.Severity == severity).ToList();
        if (findings.Count == 0)
        {
            return [];
        }

        var lines = findings.Take(MostFindings).Select(Line);
        var rest = findings.Count > MostFindings ? [$"… và {findings.Count - MostFindings} điểm khác, xem trên trang của đơn vị."] : Array.Empty<string>();
        return [new MailParagraph(title, Strong: true), new MailList([.. lines, .. rest])];
    }

    private static string Line(Finding finding) =>
        (finding.Place is null ? string.Empty : finding.Place + ": ") + (finding.Place is null ? finding.Message : VietnameseFormat.LowerFirst(finding.Message)) + $" [{finding.Code}]";

    private static SubmissionSummary SubmissionOf(MailFactsheet facts) =>
        facts.Submission ?? throw new InvalidOperationException("The submission that the mail is about is missing.");
}
