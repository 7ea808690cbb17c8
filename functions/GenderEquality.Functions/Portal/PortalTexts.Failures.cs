using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal;

/// <content>What is said when the service itself is at fault.</content>
public static partial class PortalTexts
{
    public const string UnavailableTitle = "Hệ thống tạm thời gián đoạn";
    public const string UnavailableText = "Kho lưu trữ hoặc dịch vụ liên quan chưa phản hồi. Báo cáo và dữ liệu đã tiếp nhận trước đó vẫn được giữ nguyên.";
    public const string UnavailableAsk =
        "Đề nghị chờ ít phút rồi mở lại trang. Nếu vừa nộp báo cáo hoặc gửi biểu mẫu, đề nghị kiểm tra trên trang xem nội dung đã được ghi nhận chưa trước khi gửi lại.";

    public const string CrowdTitle = "Báo cáo chưa được nhận";
    public const string CrowdText = "Quá nhiều đơn vị nộp báo cáo cùng lúc nên hệ thống chưa nhận lần nộp này. Các lần nộp trước đó vẫn được giữ nguyên.";
    public const string CrowdAsk = "Đề nghị mở lại trang và nộp lại sau ít phút.";

    public const string DefectTitle = "Hệ thống gặp lỗi";
    public const string DefectText = "Yêu cầu chưa được xử lý do lỗi của hệ thống. Báo cáo và dữ liệu đã tiếp nhận trước đó vẫn được giữ nguyên.";
    public const string DefectAsk =
        "Đề nghị mở lại trang và kiểm tra nội dung đã được ghi nhận chưa trước khi thực hiện lại. Nếu vẫn gặp lỗi, đề nghị thông báo cho cơ quan đầu mối hoặc quản trị hệ thống, kèm mã tra cứu dưới đây.";

    public const string KeptTitle = "Đã nhận báo cáo";
    public const string KeptAsk = "Hệ thống đang gián đoạn một phần nên chưa hiện được trang kết quả. Không cần nộp lại: báo cáo được kiểm tra trong ít phút tới, đề nghị mở lại trang sau để xem kết quả.";

    public static string KeptText(Campaign campaign, SubmissionSummary submission) =>
        $"Tệp “{submission.FileName}” đã được nhận lúc {Moment(campaign, submission.Received)}. Mã lần nộp: {submission.Id}.";

    public static string FailureCode(string code) => $"Mã tra cứu: {code}";
}
