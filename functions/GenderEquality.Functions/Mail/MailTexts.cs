using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Mail;

/// <summary>All texts of mails to agencies.</summary>
public static partial class MailTexts
{
    private const string OpenPage = "Mở trang nộp báo cáo";
    private const string Dear = "Kính gửi:";
    private const string Soon = " trong thời gian sớm nhất";
    private const string CorrectPage = "Mở trang để xem lỗi và nộp lại";

    /// <summary>The mail of that reason.</summary>
    /// <exception cref="InvalidOperationException">What the reason speaks of, such as its submission, is not in the facts.</exception>
    public static MailText Of(MailReason reason, MailFactsheet facts) => reason.Kind switch
    {
        MailKind.Invite => Invite(facts),
        MailKind.Due or MailKind.Overdue or MailKind.RemindNow => Reminder(facts),
        MailKind.Receipt => Receipt(facts),
        MailKind.Review => Reviewed(facts),
        MailKind.Withdrawn => TakenBack(facts),
        MailKind.Reused => UsedAgain(facts),
        MailKind.Taken => TakenAfterClose(facts),
        MailKind.Meant => Meant(facts),
        MailKind.Reopened => Reopened(facts),
        MailKind.NewLink => NewLink(facts),
        MailKind.Extended => Extended(facts),
        MailKind.Manual => Manual(facts),
        MailKind.Issued => Issued(facts),
        MailKind.AfterOfficial => AfterOfficial(facts),
        MailKind.Answered => Answered(facts),
        _ => throw new InvalidOperationException($"No text for '{reason}'."),
    };

    private static MailText Invite(MailFactsheet facts) => Letter(
        facts,
        $"Đề nghị báo cáo {Subject(facts)}{(IsOver(facts) ? string.Empty : $", hạn {LastDay(facts)}")}",
        new MailParagraph($"{facts.Campaign.Coordinator.Name} trân trọng đề nghị {facts.Agency.Name} báo cáo {Subject(facts)}."),
        new MailParagraph($"Báo cáo gửi{(IsOver(facts) ? Soon : $" trước ngày {VietnameseFormat.Date(facts.DueBefore)} (chậm nhất hết ngày {LastDay(facts)})")} qua trang dành riêng cho đơn vị dưới đây, không cần tài khoản."),
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
        new MailParagraph(IsOver(facts) ? $"Hạn nộp (trước ngày {VietnameseFormat.Date(facts.DueBefore)}) đã qua; hệ thống vẫn nhận báo cáo." : $"Hạn nộp: trước ngày {VietnameseFormat.Date(facts.DueBefore)}."),
        Private());

    private static MailText Extended(MailFactsheet facts) => Letter(
        facts,
        $"Gia hạn nộp báo cáo đến hết ngày {LastDay(facts)}",
        new MailParagraph($"{facts.Campaign.Coordinator.Name} đồng ý gia hạn để {facts.Agency.Name} nộp báo cáo {Subject(facts)} trước ngày {VietnameseFormat.Date(facts.DueBefore)} (chậm nhất hết ngày {LastDay(facts)})."),
        new MailLink(OpenPage, facts.Page));

    private static MailText Manual(MailFactsheet facts)
    {
        var written = facts.Written ?? throw new InvalidOperationException("The mail written by hand is missing.");
        return Letter(facts, written.Subject, new MailParagraph(WithoutSalutation(written.Text)), new MailLink(OpenPage, facts.Page));
    }

    private static MailText Letter(MailFactsheet facts, string subject, params IEnumerable<MailPart> parts) =>
        new(subject, [Salutation(facts), .. parts, .. Closing(facts.Campaign.Coordinator)]);

    private static MailParagraph Salutation(MailFactsheet facts) => new($"{Dear} {facts.Agency.Name},");

    // Who writes a letter by hand often begins it as a letter begins; it is addressed once.
    private static string WithoutSalutation(string text)
    {
        var lines = text.TrimStart().ReplaceLineEndings("\n").Split('\n');
        return lines[0].StartsWith(Dear.TrimEnd(':'), StringComparison.OrdinalIgnoreCase) ? string.Join('\n', lines.Skip(1)).TrimStart() : text;
    }

    private static IEnumerable<MailPart> Closing(Coordinator coordinator)
    {
        var phone = coordinator.Phone is null ? string.Empty : $", điện thoại {coordinator.Phone}";
        yield return new MailParagraph($"Nếu cần hỗ trợ, đề nghị trả lời thư này hoặc liên hệ {coordinator.Email}{phone}.");
        yield return new MailParagraph($"Trân trọng,\n{coordinator.Name}");
    }

    private static MailParagraph Private() =>
        new("Ai có đường dẫn này đều xem và nộp được báo cáo của đơn vị: đề nghị không chuyển tiếp ra ngoài đơn vị.");

    private static string Subject(MailFactsheet facts) => VietnameseFormat.LowerFirst(facts.Campaign.Title);

    private static bool IsOver(MailFactsheet facts) => TimeLeft.Of(facts.Campaign, facts.DueBefore, facts.Now).IsOver;

    // The date that holds for this agency, as long as it is to come.
    private static string InTime(MailFactsheet facts) => IsOver(facts) ? Soon : $" trước ngày {VietnameseFormat.Date(facts.DueBefore)}";

    private static string LastDay(MailFactsheet facts) => VietnameseFormat.Date(facts.DueBefore.AddDays(-1));
}

/// <summary>What a mail can speak of.</summary>
public sealed record MailFactsheet
{
    /// <summary>Campaign.</summary>
    public required Campaign Campaign { get; init; }

    /// <summary>To whom.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The agency's exclusive due date.</summary>
    public required DateOnly DueBefore { get; init; }

    /// <summary>Present moment in the campaign's zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Address of the agency's page, with a link made for this mail.</summary>
    public required Uri Page { get; init; }

    /// <summary>Where the agency stands.</summary>
    public required AgencyState State { get; init; }

    /// <summary>The campaign is open again for the agency up to the day before this date; null without.</summary>
    public DateOnly? ReopenedBefore { get; init; }

    /// <summary>The submission that the mail is about.</summary>
    public SubmissionSummary? Submission { get; init; }

    /// <summary>Its findings in document order.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Which time the agency submitted with it, from 1.</summary>
    public int Attempt { get; init; }

    /// <summary>Which reminder it is, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The question that the mail answers.</summary>
    public Question? Question { get; init; }

    /// <summary>What the coordinator wrote.</summary>
    public WrittenMail? Written { get; init; }

    /// <summary>The version of the consolidated report that the mail is about.</summary>
    public ReportVersion? Version { get; init; }

    /// <summary>Paragraphs of it that were taken over from the agency.</summary>
    public IReadOnlyList<TakenText> Taken { get; init; } = [];
}
