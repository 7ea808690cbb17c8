using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>What the page says that asks once more.</summary>
public static class ConfirmTexts
{
    public const string Hint = "Chưa thực hiện. Đề nghị kiểm tra rồi bấm “Thực hiện”.";
    public const string ConsequencesTitle = "Việc sẽ thực hiện";
    public const string RecipientsTitle = "Thư sẽ gửi";
    public const string Nobody = "Không có thư nào được gửi.";
    public const string Do = "Thực hiện";
    public const string Back = "Trở về, không thực hiện";

    /// <summary>What is about to be done.</summary>
    public static string Title(ConfirmedDeed deed) => deed switch
    {
        ConfirmedDeed.Return => "Trả lại báo cáo để sửa",
        ConfirmedDeed.Accept => "Chấp nhận báo cáo dù còn lỗi",
        ConfirmedDeed.Extend => "Gia hạn nộp báo cáo",
        ConfirmedDeed.WithdrawExtension => "Bỏ gia hạn",
        ConfirmedDeed.Exempt => "Miễn báo cáo đợt này",
        ConfirmedDeed.Unexempt => "Bỏ miễn, yêu cầu báo cáo",
        ConfirmedDeed.WithdrawVersion => "Thu hồi bản chính thức",
        ConfirmedDeed.ApproveVersion => "Duyệt bản chính thức",
        ConfirmedDeed.ReturnVersion => "Trả lại bản chính thức để sửa",
        ConfirmedDeed.RevokeLinks => "Thu hồi mọi đường dẫn đã gửi",
        _ => "Trả lời đơn vị",
    };

    /// <summary>What follows from it.</summary>
    public static IReadOnlyList<string> Consequences(ConfirmedDeed deed) => deed switch
    {
        ConfirmedDeed.Return => ["Báo cáo chuyển sang “Cần sửa”.", "Đơn vị thấy nội dung này trên trang nộp báo cáo và nhận thư dưới đây."],
        ConfirmedDeed.Accept => ["Báo cáo chuyển sang “Đạt yêu cầu” và được tổng hợp như hiện có.", "Đơn vị không còn được đôn đốc."],
        ConfirmedDeed.WithdrawExtension => ["Hạn nộp của đơn vị trở về hạn chung."],
        ConfirmedDeed.Exempt => ["Đơn vị không phải báo cáo đợt này, không được đôn đốc, không tính vào số phải báo cáo."],
        ConfirmedDeed.Unexempt => ["Đơn vị phải báo cáo như các đơn vị khác."],
        ConfirmedDeed.RevokeLinks => ["Mọi đường dẫn đã gửi cho đơn vị không dùng được nữa; không thể khôi phục.", "Đơn vị nhận đường dẫn mới qua thư; một đường dẫn hiện ra một lần để chuyển bằng cách khác."],
        ConfirmedDeed.WithdrawVersion => ["Phiên bản này không còn là bản chính thức; không thể khôi phục hiệu lực.", "Các tệp của phiên bản vẫn được giữ."],
        ConfirmedDeed.ApproveVersion => ["Phiên bản này là bản chính thức; bản chính thức trước, nếu có, hết hiệu lực."],
        ConfirmedDeed.ReturnVersion => ["Phiên bản này không thành bản chính thức; người lập phải lập bản khác."],
        ConfirmedDeed.Answer => ["Câu trả lời hiện trên trang của đơn vị và được gửi qua thư."],
        _ => [],
    };

    public static string ExtendedTo(DateOnly lastDay) => $"Đơn vị được nộp đến hết ngày {VietnameseFormat.Date(lastDay)}.";

    public static string Granted(DateOnly lastDay) => $"Đồng ý gia hạn đến hết ngày {VietnameseFormat.Date(lastDay)}.";

    public const string Declined = "Không đồng ý gia hạn.";
    public const string Remark = "Nội dung";
    public const string Reason = "Lý do";
}
