using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Mail;

/// <summary>Why a mail did not go out, as the coordinator reads it.</summary>
public static class MailProblems
{
    /// <summary>The agency is gone from the campaign file.</summary>
    public const string UnknownAgency = "Đơn vị không còn trong danh sách của đợt báo cáo.";

    /// <summary>Sending failed too often.</summary>
    public const string GivenUp = "Đã thử gửi nhiều lần nhưng máy chủ thư không nhận. Đề nghị kiểm tra cấu hình thư rồi gửi lại.";

    /// <summary>The provider does not let us in.</summary>
    public const string WaitsForSettings = "Chờ cấu hình thư: máy chủ thư không nhận khóa hoặc mật khẩu của hệ thống. Thư sẽ tự gửi khi cấu hình đúng.";

    /// <summary>An address that no mail server takes.</summary>
    public const string WrongAddress = "Địa chỉ viết không đúng.";

    /// <summary>Nobody is left to whom the mail could go.</summary>
    public static string NoLivingAddress(IEnumerable<AddressResult> lost) =>
        $"Không còn địa chỉ nào nhận được thư ({string.Join("; ", lost.Select(one => one.Said is { Length: > 0 } said ? $"{one.Address}: {said}" : one.Address.ToString()))}). Đề nghị sửa địa chỉ thư của đơn vị.";

    private const string NoRecipient = "Không có địa chỉ nào được phép nhận thư (Mail:AllowedDomains).";
    private const string Overtaken = "Quyết định này đã được thay bằng quyết định khác trước khi thư được gửi.";

    private static readonly Dictionary<ReminderStop, string> Stops = new()
    {
        [ReminderStop.Done] = "Đơn vị đã nộp xong nên không cần đôn đốc nữa.",
        [ReminderStop.Exempt] = "Đơn vị được miễn báo cáo nên không cần đôn đốc.",
        [ReminderStop.BeingRead] = "Đơn vị vừa nộp, báo cáo đang được kiểm tra.",
        [ReminderStop.Failed] = "Đơn vị đã nộp; hệ thống chưa đọc được báo cáo.",
        [ReminderStop.Waiting] = "Đơn vị đã nộp; báo cáo đang chờ xác nhận.",
        [ReminderStop.Muted] = "Đơn vị báo đang làm và sẽ nộp sau.",
        [ReminderStop.NotOpen] = "Đợt báo cáo chưa mở.",
        [ReminderStop.Closed] = "Đợt báo cáo đã đóng.",
    };

    /// <summary>Its message was given up by the queue.</summary>
    public const string TriedInVain = "Đã thử gửi nhiều lần nhưng chưa được; trong vài giờ tới hệ thống sẽ thử gửi lại.";

    /// <summary>Why an agency is not reminded; null where nothing speaks against it.</summary>
    public static string? Of(ReminderStop stop) => Stops.GetValueOrDefault(stop);

    /// <summary>Why the mail is no longer called for when its turn comes; null when it is.</summary>
    public static string? NotCalledFor(Campaign campaign, MailReason reason, AgencyRow row, IReadOnlyCollection<EmailAddress> recipients, DateTimeOffset now) => reason switch
    {
        _ when recipients.Count == 0 => NoRecipient,
        { Kind: MailKind.RemindNow } => Of(ReminderStops.ByHand(campaign, row, now)),
        { IsScheduled: true } => Of(ReminderStops.Of(campaign, row, now)),
        { Kind: MailKind.Invite or MailKind.Reopened } when row.IsClosed(campaign, now) => Of(ReminderStop.Closed),
        _ => IsOvertaken(reason.Kind, row) ? Overtaken : null,
    };

    private static bool IsOvertaken(MailKind kind, AgencyRow row) => kind switch
    {
        MailKind.Extended => row.Extension is null,
        MailKind.Unextended => row.Extension is not null,
        MailKind.Exempted => row.Exemption is null,
        MailKind.Unexempted => row.Exemption is not null,
        MailKind.Reopened => row.ReopenedBefore is null,
        _ => false,
    };
}
