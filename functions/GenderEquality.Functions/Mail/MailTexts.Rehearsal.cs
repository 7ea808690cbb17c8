using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Mail;

public static partial class MailTexts
{
    private const string Rehearsal = "[Diễn tập]";

    /// <summary>The mail as it goes out in a rehearsal: marked, and saying whom it is meant for.</summary>
    /// <param name="text">The mail.</param>
    /// <param name="meant">Where it would go otherwise.</param>
    public static MailText Rehearsed(MailText text, IReadOnlyList<EmailAddress> meant) => new(
        $"{Rehearsal} {text.Subject}",
        [
            new MailParagraph(
                $"Đây là thư diễn tập, không yêu cầu cơ quan nào thực hiện. Khi thực hiện chính thức, thư này {(meant.Count == 0 ? "chưa có địa chỉ nhận" : "gửi đến " + string.Join(", ", meant))}.",
                Strong: true),
            .. text.Parts,
        ]);
}
