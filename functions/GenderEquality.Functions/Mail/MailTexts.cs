using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>All texts of mails.</summary>
public static partial class MailTexts
{
    private const string OpenPage = "Mở trang nộp báo cáo";
    private const string Dear = "Kính gửi:";
    private const string DearCoordinator = "Kính gửi: Cán bộ đầu mối,";
    private const string CorrectPage = "Mở trang để xem lỗi và nộp lại";

    private static readonly Dictionary<MailKind, Func<MailFactsheet, MailText>> Writers = new()
    {
        [MailKind.Invite] = Invite,
        [MailKind.Due] = Reminder,
        [MailKind.Overdue] = Reminder,
        [MailKind.RemindNow] = Reminder,
        [MailKind.Receipt] = Receipt,
        [MailKind.Review] = Reviewed,
        [MailKind.Failed] = CouldNotBeRead,
        [MailKind.Held] = facts => Held(facts, SubmissionOf(facts)),
        [MailKind.Parked] = facts => Parked(facts, SubmissionOf(facts)),
        [MailKind.Taken] = TakenAfterClose,
        [MailKind.Meant] = Meant,
        [MailKind.Withdrawn] = TakenBack,
        [MailKind.Reused] = UsedAgain,
        [MailKind.Reopened] = Reopened,
        [MailKind.NewLink] = NewLink,
        [MailKind.Extended] = Extended,
        [MailKind.Unextended] = Unextended,
        [MailKind.Exempted] = Exempted,
        [MailKind.Unexempted] = Unexempted,
        [MailKind.ContactChanged] = ContactChanged,
        [MailKind.ContactLeft] = ContactLeft,
        [MailKind.Answered] = Answered,
        [MailKind.Manual] = Manual,
        [MailKind.Issued] = Issued,
        [MailKind.AfterOfficial] = AfterOfficial,
        [MailKind.NewReport] = NewReport,
        [MailKind.Unread] = Unread,
        [MailKind.Asked] = Asked,
        [MailKind.Undelivered] = Undelivered,
        [MailKind.Digest] = Digest,
    };

    /// <summary>The mail of that reason.</summary>
    /// <exception cref="InvalidOperationException">What the reason speaks of, such as its submission, is not in the facts.</exception>
    public static MailText Of(MailReason reason, MailFactsheet facts) => Writers[reason.Kind](facts with { Noted = OwnWords.KindOf(reason.Kind, facts) });

    private static MailText Invite(MailFactsheet facts) => Letter(
        facts,
        $"Đề nghị báo cáo {Subject(facts)}{facts.Due.InSubject}",
        new MailParagraph($"{facts.Campaign.Coordinator.Name} trân trọng đề nghị {facts.Agency.Name} báo cáo {Subject(facts)}."),
        new MailParagraph($"Báo cáo gửi{facts.Due.InTimeInFull} qua trang dành riêng cho đơn vị dưới đây, không cần tài khoản."),
        new MailLink(OpenPage, facts.Page),
        new MailParagraph("Các bước thực hiện:"),
        new MailList(
        [
            "Tải mẫu báo cáo Word đã điền sẵn tên đơn vị, nhiệm vụ và chỉ tiêu được giao;",
            "Điền nội dung và số liệu vào mẫu; mục nào không có nội dung, đề nghị ghi “Không phát sinh”;",
            "Nộp tệp Word (.docx) qua trang trên; bản PDF đã ký có thể nộp kèm.",
        ]),
        new MailParagraph("Sau khi nộp, hệ thống kiểm tra báo cáo và gửi thư xác nhận tới địa chỉ này."),
        Private());

    private static MailText NewLink(MailFactsheet facts) => Letter(
        facts,
        $"Đường dẫn nộp báo cáo {Subject(facts)}",
        new MailParagraph($"{facts.Campaign.Coordinator.Name} gửi lại đường dẫn để {facts.Agency.Name} nộp và theo dõi báo cáo {Subject(facts)}."),
        new MailLink(OpenPage, facts.Page),
        new MailParagraph(facts.Due.IsOver ? $"Hạn nộp ({facts.Due.Before}) đã qua; hệ thống vẫn nhận báo cáo." : $"Hạn nộp: {facts.Due.Before}."),
        Private());

    private static MailText Manual(MailFactsheet facts)
    {
        var written = facts.Written ?? throw new InvalidOperationException("The mail written by hand is missing.");
        return Letter(facts, written.Subject, new MailParagraph(WithoutSalutation(written.Text)), new MailLink(OpenPage, facts.Page));
    }

    private static MailText Letter(MailFactsheet facts, string subject, params IEnumerable<MailPart> parts) =>
        new(subject, [Salutation(facts), .. parts, .. OwnWords.Note(facts), .. Closing(facts)]);

    private static MailParagraph Salutation(MailFactsheet facts) => new(OwnWords.Of(facts, texts => texts.Greeting) ?? $"{Dear} {facts.Agency.Name},");

    // Who writes a letter by hand often begins it as a letter begins; it is addressed once.
    private static string WithoutSalutation(string text)
    {
        var lines = text.TrimStart().ReplaceLineEndings("\n").Split('\n');
        return lines[0].StartsWith(Dear.TrimEnd(':'), StringComparison.OrdinalIgnoreCase) ? string.Join('\n', lines.Skip(1)).TrimStart() : text;
    }

    private static IEnumerable<MailPart> Closing(MailFactsheet facts)
    {
        var coordinator = facts.Campaign.Coordinator;
        var phone = coordinator.Phone is null ? string.Empty : $", điện thoại {coordinator.Phone}";
        yield return new MailParagraph(OwnWords.Of(facts, texts => texts.Help) ?? $"Nếu cần hỗ trợ, đề nghị trả lời thư này hoặc liên hệ {coordinator.Email}{phone}.");
        yield return new MailParagraph($"{OwnWords.Of(facts, texts => texts.Closing) ?? "Trân trọng,"}\n{coordinator.Name}");
    }

    private static MailParagraph Private() =>
        new("Ai có đường dẫn này đều xem và nộp được báo cáo của đơn vị: đề nghị không chuyển tiếp ra ngoài đơn vị.");

    private static string Subject(MailFactsheet facts) => VietnameseFormat.LowerFirst(facts.Campaign.Title);

    private static string Moment(MailFactsheet facts, DateTimeOffset moment) => VietnameseFormat.Moment(facts.Campaign.Local(moment));
}
