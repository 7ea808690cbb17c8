using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;

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
    private const string Done = "Đơn vị đã nộp xong hoặc được miễn báo cáo nên không cần đôn đốc nữa.";

    /// <summary>Why the mail is no longer called for when its turn comes; null when it is.</summary>
    public static string? NotCalledFor(MailReason reason, AgencyRow row, IReadOnlyCollection<EmailAddress> recipients)
    {
        if (recipients.Count == 0)
        {
            return NoRecipient;
        }

        return reason.IsReminder && row.State.Done ? Done : null;
    }
}
