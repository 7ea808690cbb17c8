using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What the page of one agency says.</summary>
public static class AgencyDetailTexts
{
    public const string DeedsTitle = "Xử lý";
    public const string ContactsTitle = "Người liên hệ, thư điện tử nhận thông báo";
    public const string ContactsHint = "Thư của hệ thống gửi đến mọi địa chỉ dưới đây. Xóa trắng một dòng để bỏ người đó.";
    public const string ContactsSave = "Lưu người liên hệ";
    public const string PersonEmail = "Thư điện tử";
    public const string PersonName = "Họ và tên";
    public const string PersonRole = "Chức vụ";
    public const string PersonPhone = "Điện thoại";
    public const string PersonMails = "Nhận thư";
    public const string EveryMail = "Mọi thư của đơn vị";
    public const string EscalationOnly = "Chỉ thư đôn đốc chuyển cấp";
    public const string ContactsRevoke = "Thu hồi các đường dẫn đã gửi và gửi đường dẫn mới cho những người trên (khi người cũ không còn phụ trách)";
    public const string ExtendTitle = "Gia hạn";
    public const string ExtendLabel = "Được nộp đến hết ngày";
    public const string ExtendHint = "Để trống để bỏ gia hạn, trở về hạn chung.";
    public const string ExtendSave = "Lưu hạn nộp";
    public const string ExtendReason = "Lý do gia hạn (không bắt buộc)";
    public const string ExtendedShort = "đã gia hạn";
    public const string ReopenTitle = "Mở lại đợt báo cáo cho đơn vị";
    public const string ReopenLabel = "Nhận báo cáo đến hết ngày";
    public const string ReopenReason = "Lý do mở lại (không bắt buộc)";
    public const string ReopenSave = "Mở lại cho đơn vị";
    public const string ExemptTitle = "Miễn báo cáo";
    public const string ExemptLabel = "Lý do miễn";
    public const string ExemptSave = "Miễn báo cáo đợt này";
    public const string ExemptUndo = "Bỏ miễn, yêu cầu báo cáo";
    public const string ReturnTitle = "Trả lại báo cáo để sửa";
    public const string ReturnLabel = "Nội dung cần sửa";
    public const string ReturnHint = "Đơn vị nhận được nội dung này qua thư và trên trang nộp báo cáo.";
    public const string ReturnSave = "Trả lại báo cáo";
    public const string ReturnedByHand = "Báo cáo đã được trả lại để sửa";
    public const string AcceptedByHand = "Báo cáo được chấp nhận theo quyết định của cán bộ đầu mối";
    public const string AcceptTitle = "Chấp nhận dù còn lỗi";
    public const string AcceptLabel = "Lý do chấp nhận";
    public const string AcceptSave = "Chấp nhận báo cáo";
    public const string UploadForTitle = "Nộp thay đơn vị";
    public const string UploadForHint = "Dùng khi đơn vị gửi báo cáo bằng đường khác. Tệp được kiểm tra như khi đơn vị tự nộp.";
    public const string LinkTitle = "Đường dẫn riêng của đơn vị";
    public const string LinkShowHint = "Tạo thêm một đường dẫn để chuyển cho đơn vị bằng cách khác. Các đường dẫn đã gửi vẫn dùng được.";
    public const string LinkShow = "Tạo và xem đường dẫn";
    public const string LinkHint = "Khi thu hồi, mọi đường dẫn đã gửi cho đơn vị không dùng được nữa. Đơn vị nhận đường dẫn mới qua thư.";
    public const string LinkRevoke = "Thu hồi và tạo đường dẫn mới";
    public const string LinkNew = "Đường dẫn mới (chỉ hiện một lần, đề nghị chép lại ngay)";
    public const string RemindOne = "Đôn đốc";
    public const string WriteOne = "Viết thư";

    public const string TryAddress = "Địa chỉ này vẫn dùng được, gửi lại thư";

    /// <summary>Who somebody is, on one line.</summary>
    public static string PersonLine(TypedPerson person) =>
        string.Join(", ", new[] { person.Name, person.Role, person.Email, person.Phone, person.OnlyEscalation ? "chỉ nhận thư đôn đốc chuyển cấp" : string.Empty }.Where(part => part.Length > 0));

    /// <summary>From which reminder on a second contact is told.</summary>
    public static string EscalationHint(int? from) => from is { } number
        ? $"Từ lần đôn đốc thứ {number}, thư đôn đốc được gửi cả cho người nhận “{EscalationOnly}”."
        : $"Đợt báo cáo này không chuyển cấp thư đôn đốc: người nhận “{EscalationOnly}” chưa nhận thư nào.";

    public static string Person(int number) => $"Người liên hệ {number}";

    /// <summary>A report that arrived and could not be read.</summary>
    public static string FailedText(Campaign campaign, SubmissionSummary submission) =>
        $"Báo cáo nhận lúc {PortalTexts.Moment(campaign, submission.Received)} ({submission.FileName}): đã nhận, hệ thống chưa đọc được sau {submission.Tries} lần. Đơn vị không bị coi là chưa nộp.";

    /// <summary>What opening again means, and whether it is open for the agency already.</summary>
    public static string ReopenText(DateOnly? openBefore) =>
        "Đợt báo cáo đã đóng. Khi mở lại, báo cáo đơn vị đã gửi sau khi đóng đợt được tiếp nhận, và đơn vị được thông báo qua thư."
        + (openBefore is { } before ? $" Lần mở lại gần nhất: đến hết ngày {VietnameseFormat.Date(before.AddDays(-1))}." : string.Empty);
}
