using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Mail;

/// <content>Mails to the coordinator.</content>
public static partial class MailTexts
{
    private const int MostListed = 20;
    private const string OpenAgency = "Mở trang của đơn vị trong phần điều phối";

    private static MailText NewReport(MailFactsheet facts)
    {
        var submission = SubmissionOf(facts);
        return Notice(
            $"Báo cáo mới: {facts.Agency.Name} (lần nộp {facts.Attempt})",
            new MailParagraph($"{facts.Agency.Name} vừa nộp báo cáo {Subject(facts)}."),
            Particulars(facts, submission),
            new MailParagraph(Verdict(submission)),
            new MailLink(OpenAgency, facts.Page));
    }

    private static MailText Unread(MailFactsheet facts) => Notice(
        $"Hệ thống chưa đọc được báo cáo: {facts.Agency.Name} (lần nộp {facts.Attempt})",
        new MailParagraph($"Báo cáo của {facts.Agency.Name} đã nhận nhưng hệ thống chưa đọc được sau nhiều lần thử. Báo cáo này chưa có trong bản tổng hợp; đơn vị đã được thông báo."),
        Particulars(facts, SubmissionOf(facts)),
        new MailParagraph("Đề nghị mở trang của đơn vị và yêu cầu đọc lại; nếu vẫn không đọc được, đề nghị báo người quản trị hệ thống."),
        new MailLink(OpenAgency, facts.Page));

    private static MailText Asked(MailFactsheet facts)
    {
        var question = facts.Question ?? throw Missing("question");
        var what = question.Kind switch
        {
            QuestionKind.Extension => "Đề nghị gia hạn",
            QuestionKind.Difficulty => "Khó khăn, vướng mắc",
            _ => "Câu hỏi",
        };
        var until = question is { Kind: QuestionKind.Extension, LastDay: { } day } ? $" đến hết ngày {VietnameseFormat.Date(day)}" : string.Empty;
        return Notice(
            $"{what}{until}: {facts.Agency.Name}",
            new MailParagraph($"{facts.Agency.Name} gửi lúc {Moment(facts, question.Asked)}:"),
            new MailQuote($"{what}{until}:", question.Text),
            new MailLink(OpenAgency, facts.Page));
    }

    private static MailText Undelivered(MailFactsheet facts) => Notice(
        $"Có {facts.Undelivered.Count} thư không gửi được: {Subject(facts)}",
        new MailParagraph("Các thư sau không gửi được tới đơn vị:"),
        Listed([.. facts.Undelivered.Select(one => $"{one.Agency}: {VietnameseFormat.LowerFirst(MailNames.Of(one.Mail))}{(one.Mail.Problem is { Length: > 0 } problem ? $" ({VietnameseFormat.LowerFirst(problem).TrimEnd('.')})" : string.Empty)}")]),
        new MailParagraph("Đề nghị kiểm tra địa chỉ nhận thư của đơn vị, sửa nếu cần rồi gửi lại; việc gấp đề nghị báo đơn vị qua điện thoại."),
        new MailLink("Mở trang điều phối", facts.Page));

    private static MailText Digest(MailFactsheet facts)
    {
        var week = facts.Week ?? throw Missing("week");
        return Notice(
            $"Tình hình nộp báo cáo đến ngày {VietnameseFormat.Date(DateOnly.FromDateTime(facts.Now.DateTime))}: {week.Accepted}/{week.Expected} đơn vị đạt yêu cầu",
            [
                new MailParagraph($"Tình hình nộp báo cáo {Subject(facts)}:"),
                new MailFacts(
                [
                    ("Phải báo cáo", Count(week.Expected)),
                    ("Đạt yêu cầu", Count(week.Accepted)),
                    ("Cần sửa", Count(week.ToCorrect)),
                    ("Đang xử lý hoặc chưa đọc được", Count(week.Unsettled)),
                    ("Chưa nộp", Count(week.Missing) + (week.Overdue > 0 ? $", trong đó quá hạn {week.Overdue}" : string.Empty)),
                    ("Được miễn", Count(week.Exempt)),
                    ("Câu hỏi, đề nghị chưa trả lời", Count(week.Questions)),
                    ("Thư không gửi được", Count(week.Undelivered)),
                ]),
                .. Titled("Đơn vị đã nộp hoặc nộp lại trong 7 ngày qua:", week.Arrived),
                .. Titled("Đơn vị báo đang làm và sẽ nộp:", [.. week.Promised.Select(one => $"{one.Agency}: ngày {VietnameseFormat.Date(one.Day)}")]),
                new MailLink("Mở trang điều phối", facts.Page),
            ]);
    }

    private static MailText Notice(string subject, params IEnumerable<MailPart> parts) => new(subject, [new MailParagraph(DearCoordinator), .. parts]);

    private static IEnumerable<MailPart> Titled(string title, IReadOnlyList<string> lines) => lines.Count == 0 ? [] : [new MailParagraph(title, Strong: true), Listed(lines)];

    private static MailList Listed(IReadOnlyList<string> lines) =>
        new([.. lines.Take(MostListed), .. lines.Count > MostListed ? [$"… và {lines.Count - MostListed} mục khác, xem trên trang điều phối."] : Array.Empty<string>()]);

    private static string Verdict(SubmissionSummary submission) => submission switch
    {
        { Hold: SubmissionHold.Poorer } => "Báo cáo ít nội dung hơn nhiều so với báo cáo đang được sử dụng; chờ đơn vị xác nhận.",
        { Hold: SubmissionHold.AfterClose } => "Báo cáo nộp sau khi đóng đợt; chờ cán bộ đầu mối xem xét.",
        { Status: SubmissionStatus.Accepted } => "Kết quả kiểm tra: đạt yêu cầu.",
        { Status: SubmissionStatus.Failed } => "Hệ thống chưa đọc được báo cáo này.",
        { Readable: false } => "Kết quả kiểm tra: tệp không dùng được làm báo cáo; đơn vị đã được đề nghị nộp lại.",
        _ => $"Kết quả kiểm tra: cần sửa ({submission.Errors} lỗi); đơn vị đã được thông báo.",
    };

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
