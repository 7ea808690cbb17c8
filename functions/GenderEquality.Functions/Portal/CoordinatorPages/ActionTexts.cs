using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What comes of a form: why it is not taken, or what was done.</summary>
public static class ActionTexts
{
    public const string NotSaved = "Chưa thực hiện được";
    public const string ReasonMissing = "Đề nghị ghi rõ nội dung trước khi gửi.";
    public const string SubmissionChanged = "Báo cáo này đang được kiểm tra hoặc không đọc được. Đề nghị tải lại trang rồi thử lại.";
    public const string ContactsMissing = "Đề nghị ghi ít nhất một địa chỉ thư điện tử nhận mọi thư của đơn vị.";
    public const string DateMissing = "Ngày gia hạn không đọc được. Đề nghị chọn lại ngày.";
    public const string ChoiceGone = "Lần nộp này không còn ở tình trạng như trên trang. Đề nghị tải lại trang rồi thử lại.";
    public const string ReopenDateMissing = "Đề nghị chọn ngày, từ hôm nay trở đi.";
    public const string NoRecipient = "Đề nghị chọn ít nhất một cơ quan nhận thư.";

    /// <summary>What was done, from its name (see <see cref="ActionResults"/>); null for an unknown name.</summary>
    public static string? Done(string result, int count) => result switch
    {
        ActionResults.Invited when count == 0 => "Không có cơ quan nào cần gửi thư mời thêm.",
        ActionResults.Invited => $"Đang gửi thư mời cho {count} cơ quan.",
        ActionResults.Reminded when count == 0 => "Không có thư đôn đốc nào được gửi: không còn cơ quan nào cần đôn đốc, hoặc vừa được đôn đốc.",
        ActionResults.Reminded => $"Đang gửi thư đôn đốc cho {count} cơ quan.",
        ActionResults.Written => $"Đang gửi thư cho {count} cơ quan.",
        ActionResults.Saved => "Đã lưu.",
        ActionResults.Returned => "Đã trả lại báo cáo. Đơn vị được thông báo qua thư.",
        ActionResults.Accepted => "Đã chấp nhận báo cáo. Đơn vị được thông báo qua thư.",
        ActionResults.ReadingAgain => "Hệ thống đang đọc lại báo cáo. Kết quả có trên trang này sau ít phút.",
        ActionResults.Uploaded => "Đã nhận báo cáo nộp thay. Hệ thống đang kiểm tra.",
        ActionResults.Chosen => "Đã lưu. Đơn vị được thông báo qua thư.",
        ActionResults.ReopenedFor => "Đã mở lại đợt báo cáo cho đơn vị. Đơn vị được thông báo qua thư.",
        ActionResults.CampaignClosed => "Đợt báo cáo đã đóng. Báo cáo gửi từ nay được giữ lại, chờ tiếp nhận; hệ thống không tự động đôn đốc và tổng hợp nữa.",
        ActionResults.CampaignOpened => "Đợt báo cáo đang mở.",
        ActionResults.Settled => "Đã ghi kết luận. Kết luận có hiệu lực từ lần tổng hợp tiếp theo.",
        ActionResults.Reopened => "Đã mở lại. Dòng số liệu này trở về “đang đối chiếu”.",
        ActionResults.ImportTaken => $"Đã lấy {count} đề xuất vào bản thảo.",
        ActionResults.LinksSent => $"Đang gửi đường dẫn mới cho {count} cơ quan.",
        ActionResults.LinkMade => "Đã tạo một đường dẫn. Các đường dẫn đã gửi vẫn dùng được.",
        ActionResults.LinksRevoked => "Đã thu hồi các đường dẫn cũ. Đơn vị nhận đường dẫn mới qua thư.",
        ActionResults.Answered => "Đã trả lời. Đơn vị được thông báo qua thư.",
        ActionResults.DoneBefore => "Việc này đã được thực hiện, hoặc đã quá một giờ kể từ khi xem trước. Chưa thực hiện thêm gì.",
        ActionResults.Assembling => "Đang tổng hợp báo cáo. Trang này tự tải lại sau 20 giây.",
        ActionResults.NothingNew => $"Không có gì mới so với phiên bản {count}, nên không lập bản dự thảo mới.",
        ActionResults.MakingOfficial => "Đang lập bản chính thức. Trang này tự tải lại sau 20 giây.",
        ActionResults.Withdrawn => "Đã thu hồi. Các tệp của phiên bản vẫn được giữ.",
        ActionResults.Approved => "Đã duyệt. Phiên bản này là bản chính thức.",
        ActionResults.VersionReturned => "Đã trả lại để sửa.",
        ActionResults.Issued => "Đã ghi nhận phát hành.",
        ActionResults.PersonalDataDecided => $"Đã lưu {count} quyết định. Các quyết định có trong bản lập sau thời điểm này.",
        ActionResults.DraftMade => "Đã tạo bản thảo.",
        ActionResults.SavedWithFaults => $"Đã lưu. Trang này còn {count} lỗi.",
        ActionResults.DraftPutAway => "Đã bỏ bản thảo. Các lần lưu vẫn được giữ.",
        ActionResults.RehearsalMade => "Đã mở đợt diễn tập, hạn nộp sau hai tuần. Mọi thư của đợt này chỉ gửi đến địa chỉ của người mở; muốn đổi địa chỉ hoặc ngày, bấm “Sửa đợt này”.",
        ActionResults.RehearsalThere => "Đợt này đã có một đợt diễn tập. Đề nghị xóa đợt diễn tập đó trước khi mở đợt diễn tập mới.",
        ActionResults.RehearsalRemoved => "Đã xóa đợt diễn tập cùng toàn bộ dữ liệu của nó.",
        ActionResults.HandedDown => "Đã tạo bản thảo từ đợt của cấp trên. Đề nghị điền những chỗ còn thiếu dưới đây.",
        ActionResults.UpperTaken => "Đã nhận tệp của cấp trên. Bản chính thức lập từ nay có thêm báo cáo theo mẫu của cấp trên.",
        ActionResults.Archived => "Đã đưa đợt báo cáo vào lưu trữ. Đợt nằm ở mục “Đợt đã lưu trữ” dưới danh sách này và không còn trong danh sách chọn đợt; dữ liệu và các báo cáo vẫn giữ nguyên. Cần dùng lại thì bấm “Lấy khỏi lưu trữ”.",
        ActionResults.TakenBack => "Đã lấy đợt báo cáo khỏi lưu trữ. Đợt có lại trong danh sách này và trong danh sách chọn đợt.",
        ActionResults.NotArchived => "Chưa lưu trữ được: đợt đang mở. Đề nghị đóng đợt trước.",
        ActionResults.CampaignMade => "Đợt báo cáo đã mở. Bấm vào tên đợt để làm việc với đợt này; thư mời gửi từ trang Tổng quan.",
        ActionResults.CampaignChanged => "Đã áp dụng thay đổi vào đợt báo cáo.",
        ActionResults.SeriesTaken => $"Đã lấy {count} số liệu các năm trước.",
        ActionResults.AgenciesTaken => $"Đã lấy danh sách {count} cơ quan vào bản thảo.",
        _ => null,
    };

    public static string DateTooEarly(DateOnly lastDay) => $"Ngày gia hạn phải sau hạn chung, tức là sau ngày {VietnameseFormat.Date(lastDay)}.";

    public static string BadAddress(string address) => $"“{address}” không phải là địa chỉ thư điện tử.";
}
