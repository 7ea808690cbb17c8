using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;

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
    public const string FilesTitle = "Tệp";
    public const string PeopleTitle = "Người liên hệ";

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
        ConfirmedDeed.IssueVersion => "Ghi nhận phát hành bản chính thức",
        ConfirmedDeed.RevokeLinks => "Thu hồi mọi đường dẫn đã gửi",
        ConfirmedDeed.CloseCampaign => "Đóng đợt báo cáo",
        ConfirmedDeed.OpenCampaign => "Mở lại đợt báo cáo",
        ConfirmedDeed.RemoveRehearsal => "Xóa đợt diễn tập",
        ConfirmedDeed.ReopenAgency => "Mở lại đợt báo cáo cho đơn vị",
        ConfirmedDeed.UploadFor => "Nộp thay đơn vị",
        ConfirmedDeed.ChangeContacts => "Đổi người liên hệ",
        ConfirmedDeed.ChangeContactsAndLinks => "Đổi người liên hệ, thu hồi đường dẫn cũ",
        ConfirmedDeed.ConfirmMeant => CountingTexts.MeantButton,
        ConfirmedDeed.TakeParked => CountingTexts.TakeButton,
        ConfirmedDeed.Reuse => CountingTexts.ReuseButton,
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
        ConfirmedDeed.RevokeLinks => [LinksEnd, "Đơn vị nhận đường dẫn mới qua thư; một đường dẫn hiện ra một lần để chuyển bằng cách khác."],
        ConfirmedDeed.ChangeContacts => [MailsGoTo, "Các đường dẫn đã gửi vẫn dùng được."],
        ConfirmedDeed.ChangeContactsAndLinks => [MailsGoTo, LinksEnd, "Những người này nhận đường dẫn mới qua thư."],
        ConfirmedDeed.ConfirmMeant => [CountingTexts.MeantQuestion],
        ConfirmedDeed.TakeParked => [CountingTexts.TakeQuestion],
        ConfirmedDeed.Reuse => [CountingTexts.ReuseQuestion],
        ConfirmedDeed.WithdrawVersion => ["Phiên bản này không còn là bản chính thức; không thể khôi phục hiệu lực.", "Các tệp của phiên bản vẫn được giữ."],
        ConfirmedDeed.ApproveVersion => ["Phiên bản này là bản chính thức; bản chính thức trước, nếu có, hết hiệu lực."],
        ConfirmedDeed.ReturnVersion => ["Phiên bản này không thành bản chính thức; người lập phải lập bản khác."],
        ConfirmedDeed.Answer => ["Câu trả lời hiện trên trang của đơn vị và được gửi qua thư."],
        ConfirmedDeed.CloseCampaign => ["Báo cáo gửi đến sau khi đóng được giữ lại, chờ tiếp nhận, không làm thay đổi tình trạng nào.", "Hệ thống không tự động đôn đốc và tổng hợp nữa. Đợt báo cáo có thể được mở lại."],
        ConfirmedDeed.OpenCampaign => ["Hệ thống lại tự động đôn đốc và tổng hợp."],
        ConfirmedDeed.RemoveRehearsal => ["Báo cáo, số liệu, thư, nhật ký và các phiên bản của đợt diễn tập bị xóa, không khôi phục được trên trang này.", "Đợt báo cáo thật không thay đổi."],
        ConfirmedDeed.UploadFor => ["Tệp mới được kiểm tra như khi đơn vị tự nộp; nếu đọc được thì được sử dụng."],
        _ => [],
    };

    public static string ExtendedTo(DateOnly lastDay) => $"Đơn vị được nộp đến hết ngày {VietnameseFormat.Date(lastDay)}.";

    public static string Granted(DateOnly lastDay) => $"Đồng ý gia hạn đến hết ngày {VietnameseFormat.Date(lastDay)}.";

    public const string Declined = "Không đồng ý gia hạn.";
    public const string Remark = "Nội dung";
    public const string Reason = "Lý do";

    public static string AboutVersion(int number) => $"Phiên bản {number} của báo cáo tổng hợp.";

    public static string IssuedAs(string paper, DateOnly date) => $"Ghi nhận phát hành: số {paper}, ngày {VietnameseFormat.Date(date)}.";

    public static string IssuedBefore(VersionIssue issue) => $"Thay cho nội dung đã ghi: số {issue.Number}, ngày {VietnameseFormat.Date(issue.Date)}. Bản quét trước vẫn được giữ.";

    public static string Shared(int agencies) => $"Các đơn vị tải được bản đã ký trên trang của mình; thư báo được gửi cho {agencies} đơn vị.";

    public const string NotShared = "Các đơn vị không được báo và không thấy bản đã ký.";

    public static string StillOut(int missing, int toCorrect) => $"Hiện còn {missing} đơn vị chưa có báo cáo đọc được, {toCorrect} báo cáo cần sửa.";

    public static string TakenIn(int parked) => $"{parked} báo cáo gửi đến sau khi đóng đợt được tiếp nhận.";

    public static string ReopenedTo(DateOnly lastDay) => $"Nhận báo cáo của đơn vị đến hết ngày {VietnameseFormat.Date(lastDay)}.";

    public const string OwnTakenIn = "Báo cáo đơn vị đã gửi sau khi đóng đợt được tiếp nhận.";

    /// <summary>What stands now, before a report is uploaded on behalf of an agency.</summary>
    public static string StandsNow(Campaign campaign, SubmissionSummary current) =>
        $"Lần nộp đang dùng: “{current.FileName}”, nhận lúc {PortalTexts.Moment(campaign, current.Received)}, {PortalTexts.Status(current.Status)}"
        + (current.Attachments.Count == 0 ? "." : $", kèm theo: {string.Join(", ", current.Attachments)}.");

    public const string Replaces = "Lần nộp mới thay trọn lần nộp này, kể cả tệp kèm theo; lần nộp cũ vẫn được giữ. Nếu tệp mới có ít nội dung hơn hẳn, tệp được giữ chờ xác nhận và chưa thay gì.";
    public const string NothingStands = "Đơn vị chưa có lần nộp nào được tính.";
    public const string AcceptedStays = "Lần nộp đang dùng đã đạt yêu cầu: nếu tệp mới còn lỗi phải sửa, lần nộp đang dùng vẫn được tính.";
    public const string TextLater = "Kết quả kiểm tra được gửi đến các địa chỉ này khi hệ thống đọc xong tệp; nội dung thư tùy kết quả.";
    public const string EachOwn = "Mỗi đơn vị nhận một thư. Thư mẫu của đơn vị đầu tiên:";

    public static string More(int count) => $"và {count} đơn vị khác";

    public static string File(string name, long size) => $"{name} ({PortalTexts.Size(size)})";

    private const string MailsGoTo = "Thư của hệ thống gửi đến những người dưới đây.";
    private const string LinksEnd = "Mọi đường dẫn đã gửi cho đơn vị không dùng được nữa; không thể khôi phục.";
}
