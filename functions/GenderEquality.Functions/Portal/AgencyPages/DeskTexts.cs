using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What an agency's desk says beside its report: menu, work list, upload, receipt, preview, questions, contacts.</summary>
public static class DeskTexts
{
    public const string MenuTitle = "Các trang của đơn vị";
    public const string MenuReport = "Báo cáo";
    public const string MenuPreview = "Xem trước";
    public const string MenuQuestions = "Hỏi đáp, gia hạn";
    public const string MenuContacts = "Liên hệ, nhắc việc";

    public const string TemplatesTitle = "Mẫu của đơn vị";
    public const string CoordinatorTitle = "Cơ quan đầu mối";
    public const string Phone = "Điện thoại";
    public const string Mail = "Thư điện tử";
    public const string AskLink = "Đặt câu hỏi hoặc đề nghị gia hạn";
    public const string NothingLink = "Cả đợt không phát sinh nội dung";
    public const string Receipt = "Biên nhận";
    public const string SeeReceipt = "Xem, in biên nhận";
    public const string SeePreview = "Xem trước nội dung tổng hợp";

    public const string WorkTitle = "Việc của đơn vị";
    public const string WorkHint = "Các mục, nhiệm vụ, chỉ tiêu và phụ lục đơn vị phải báo cáo.";
    public const string WorkHintRead = "Đối chiếu với lần nộp mới nhất đã đọc được.";
    public const string WorkHintSettled = "Báo cáo đã đạt yêu cầu; nội dung không có trong báo cáo chỉ ghi ở đây để đơn vị biết.";
    public const string NotInReport = "Không có";
    public const string WorkSections = "Mục của đề cương";
    public const string WorkTasks = "Nhiệm vụ được giao";
    public const string WorkIndicators = "Chỉ tiêu";
    public const string WorkTables = "Phụ lục";
    public const string Filled = "Đã có";
    public const string SaysNothing = "Không phát sinh";
    public const string Missing = "Chưa có";
    public const string NotRead = "Chưa nộp";
    public const string OnlyTogether = "Chưa báo cáo riêng";

    public const string DropHint = "Kéo các tệp vào khung này, hoặc chọn ở từng ô. Hệ thống tự xếp tệp Word, Excel và PDF vào đúng ô.";
    public const string SignedFiles = "Bản PDF đã ký (không bắt buộc, chọn được nhiều tệp)";
    public const string Workbooks = "Biểu phụ lục Excel (không bắt buộc, chọn được nhiều tệp)";
    public const string ChosenFiles = "Các tệp đã chọn";
    public const string Remove = "Bỏ";
    public const string Sending = "Đang gửi: {0}%";
    public const string Sent = "Đã gửi xong, đang chờ hệ thống xác nhận …";
    public const string SendFailed = "Mất kết nối khi đang gửi. Đề nghị kiểm tra mạng rồi bấm “Nộp báo cáo” lần nữa; các tệp đã chọn vẫn còn.";
    public const string NoReport = "Đề nghị chọn tệp báo cáo Word (.docx).";
    public const string WhichIsTheReport = "Có nhiều tệp Word. Tệp nào là báo cáo?";
    public const string ThisIsTheReport = "Đây là báo cáo";
    public const string SeveralReports = "Đề nghị chọn trong các tệp Word tệp nào là báo cáo; mỗi lần nộp có một báo cáo Word.";
    public const string WhichTitle = "Tệp nào là báo cáo?";
    public const string WhichHint = "Các tệp đã gửi đang được giữ, báo cáo chưa được nộp. Đề nghị chọn tệp là báo cáo rồi bấm “Nộp báo cáo”.";
    public const string WhichAttached = "Tệp nộp kèm";
    public const string WhichMissing = "Đề nghị chọn một tệp là báo cáo.";
    public const string WhichNotSent = "Chưa nộp báo cáo";
    public const string WhichAgain = "Không nộp, chọn lại tệp";
    public const string WhichGone = "Các tệp chờ chọn không còn: đã được nộp, hoặc đã chờ quá một giờ. Nếu trang này chưa có lần nộp của các tệp đó, đề nghị chọn lại tệp và nộp lại.";

    public const string EmptyFile = "Tệp “{0}” không có nội dung (0 byte). Đề nghị mở tệp trên máy để kiểm tra, lưu lại rồi chọn lại.";
    public const string TooLarge = "Tệp “{0}” ({1}) lớn hơn {2}. Đề nghị nén ảnh trong Word (mức 150 ppi) hoặc giảm dung lượng bản quét.";
    public const string TooLargeTogether = "Các tệp cộng lại là {0}, lớn hơn {1}. Đề nghị giảm dung lượng bản quét PDF hoặc bớt tệp kèm theo.";
    public const string WrongReport = "Tệp “{0}” không phải là tệp Word .docx. Đề nghị mở báo cáo bằng Word, chọn Lưu thành (Save As) → “Word Document (*.docx)”, rồi chọn tệp vừa lưu.";
    public const string WrongWorkbook = "Tệp “{0}” không phải là tệp Excel .xlsx. Đề nghị lưu lại đúng định dạng hoặc bỏ tệp này.";
    public const string WrongSigned = "Tệp “{0}” không phải là tệp PDF. Đề nghị bỏ tệp này hoặc chọn bản PDF.";

    public const string ReviewAccepted = "Cơ quan đầu mối chấp nhận";
    public const string ReviewReturned = "Cơ quan đầu mối trả lại";

    public const string ReceiptTitle = "Biên nhận báo cáo";
    public const string ReceiptOf = "Đơn vị nộp";
    public const string ReceiptTo = "Nơi nhận";
    public const string ReceiptCampaign = "Nội dung báo cáo";
    public const string ReceiptCode = "Mã lần nộp";
    public const string ReceiptAt = "Thời điểm nhận";
    public const string ReceiptBy = "Người nộp";
    public const string ReceiptState = "Tình trạng khi xem biên nhận";
    public const string ReceiptFiles = "Các tệp đã nhận";
    public const string ReceiptReport = "Báo cáo";
    public const string ReceiptAttachment = "Tệp kèm theo";
    public const string ReceiptHash = "Mã SHA-256";
    public const string ReceiptNote = "Các tệp được lưu nguyên vẹn như khi nhận. Mã SHA-256 cho phép đối chiếu từng byte của tệp về sau. Biên nhận xác nhận việc hệ thống đã nhận tệp, không thay cho ý kiến về nội dung.";
    public const string Print = "In biên nhận";
    public const string PrintHint = "Bấm Ctrl+P (máy Mac: ⌘+P) để in trang này.";

    public const string PreviewTitle = "Xem trước nội dung tổng hợp";
    public const string PreviewHint = "Nội dung dưới đây sẽ đứng trong tập báo cáo của các đơn vị, theo từng mục của đề cương. Nếu có chỗ chưa đúng, đề nghị sửa trong tệp Word rồi nộp lại.";
    public const string PreviewEmpty = "Chưa có báo cáo nào đọc được để xem trước.";
    public const string PreviewMissing = "Chưa có nội dung.";
    public const string PreviewAppendices = "Số liệu các phụ lục xem ở trang “Báo cáo”, mục “Số liệu đã đọc”.";
    public const string PreviewContents = "Các mục";

    public const string QuestionsTitle = "Hỏi đáp, gia hạn";
    public const string QuestionsListTitle = "Nội dung đã gửi";
    public const string QuestionsEmpty = "Đơn vị chưa gửi nội dung nào.";
    public const string AskTitle = "Đặt câu hỏi, phản ánh vướng mắc";
    public const string AskKind = "Loại nội dung";
    public const string AskQuestion = "Câu hỏi về báo cáo, biểu mẫu, cách tính số liệu";
    public const string AskDifficulty = "Khó khăn, vướng mắc đề nghị báo cáo cấp trên";
    public const string AskText = "Nội dung";
    public const string AskTextHint = "Đề nghị nêu rõ mục, phụ lục hoặc chỉ tiêu. Câu trả lời hiện ở trang này và được gửi qua thư điện tử.";
    public const string AskButton = "Gửi";
    public const string ExtendTitle = "Đề nghị gia hạn";
    public const string ExtendDay = "Đề nghị nộp chậm nhất ngày";
    public const string ExtendReason = "Lý do";
    public const string ExtendButton = "Gửi đề nghị gia hạn";
    public const string ExtendWaiting = "Đề nghị gia hạn đã gửi đang chờ cơ quan đầu mối trả lời. Hạn nộp hiện tại vẫn giữ nguyên.";
    public const string Waiting = "Đang chờ trả lời";
    public const string Answered = "Đã trả lời";
    public const string Granted = "Đồng ý";
    public const string Declined = "Không đồng ý";
    public const string AnswerTitle = "Trả lời của cơ quan đầu mối";
    public const string NotSent = "Chưa gửi được";
    public const string TextMissing = "Đề nghị ghi nội dung.";
    public const string ReasonMissing = "Đề nghị ghi lý do.";
    public const string KindMissing = "Đề nghị chọn loại nội dung.";
    public const string DayMissing = "Đề nghị chọn ngày đề nghị gia hạn đến.";

    public const string ContactsTitle = "Liên hệ, nhắc việc";
    public const string ContactsSubtitle = "Người nhận thư của đơn vị";
    public const string ContactsHint = "Thư mời, đôn đốc và kết quả kiểm tra được gửi đến những người dưới đây. Khi đổi, cả địa chỉ cũ và địa chỉ mới đều được báo. Để trống địa chỉ thư để bỏ một người.";
    public const string PersonName = "Họ và tên";
    public const string PersonMail = "Địa chỉ thư điện tử";
    public const string PersonPhone = "Điện thoại";
    public const string PersonRole = "Chức vụ, nhiệm vụ";
    public const string SaveContacts = "Lưu người nhận thư";
    public const string ContactsRevoke = "Thu hồi các đường dẫn đã gửi và gửi đường dẫn mới cho những người trên";
    public const string ContactsRevokeHint = "Đánh dấu khi người cũ không còn phụ trách: các đường dẫn cũ không dùng được nữa. Trình duyệt này vẫn dùng tiếp được.";
    public const string ContactsNotSaved = "Chưa lưu được người nhận thư";
    public const string NobodyLeft = "Đề nghị ghi ít nhất một địa chỉ thư điện tử.";
    public const string MailMissing = "Đề nghị ghi địa chỉ thư điện tử của người này, hoặc xóa cả dòng.";
    public const string MuteTitle = "Tạm dừng thư nhắc";
    public const string MuteHint = "Nếu đơn vị đang làm báo cáo và đã định ngày nộp, hệ thống không gửi thư nhắc trước ngày đó. Hạn nộp không thay đổi.";
    public const string MuteDay = "Đơn vị sẽ nộp ngày";
    public const string MuteButton = "Tạm dừng nhắc đến ngày này";
    public const string UnmuteButton = "Nhận lại thư nhắc";
    public const string MuteNotSaved = "Chưa lưu được ngày";
    public const string MuteDayMissing = "Đề nghị chọn ngày đơn vị sẽ nộp báo cáo.";
    public const string DeadTitle = "Có địa chỉ không nhận được thư";

    public const string NothingTitle = "Báo cáo không phát sinh";
    public const string NothingSubtitle = "Cả đợt báo cáo không có nội dung";
    public const string NothingHint = "Dùng khi trong kỳ báo cáo đơn vị không có nội dung nào ở tất cả các mục. Hệ thống lập báo cáo theo mẫu của đơn vị với “Không phát sinh” ở mọi mục, ghi lý do, rồi nhận như một lần nộp bình thường. Nếu chỉ một vài mục không phát sinh, đề nghị nộp báo cáo Word như bình thường.";
    public const string NothingReason = "Lý do";
    public const string NothingReasonHint = "Lý do được ghi trong báo cáo, cơ quan đầu mối đọc được.";
    public const string NothingConfirm = "Đơn vị xác nhận không phát sinh nội dung ở tất cả các mục và phụ lục.";
    public const string NothingConfirmMissing = "Đề nghị đánh dấu xác nhận.";
    public const string NothingButton = "Nộp báo cáo không phát sinh";
    public const string NothingNotSent = "Chưa nộp được báo cáo";
    public const string BackToReport = "Quay lại trang báo cáo";

    /// <summary>A form came too often within an hour; what was typed is still on the page.</summary>
    public static string TooOften(Campaign campaign, int limit, DateTimeOffset next) =>
        $"Đơn vị đã gửi biểu mẫu này {limit} lần trong một giờ nên hệ thống tạm dừng nhận. Nội dung vừa nhập vẫn còn trên trang, chưa được gửi. Đề nghị gửi lại sau {PortalTexts.Moment(campaign, next)}.";

    /// <summary>What was done, from its name (see <see cref="AgencyResults"/>); null for an unknown name.</summary>
    public static string? Done(string result) => result switch
    {
        AgencyResults.ContactsSaved => "Đã lưu người nhận thư.",
        AgencyResults.LinksRenewed => "Đã lưu người nhận thư và thu hồi các đường dẫn cũ. Những người nhận thư được gửi đường dẫn mới; trình duyệt này vẫn dùng tiếp được.",
        AgencyResults.SentAgain => "Đã ghi nhận. Thư được gửi lại đến địa chỉ này.",
        AgencyResults.Muted => "Đã lưu. Hệ thống không gửi thư nhắc trước ngày đã chọn.",
        AgencyResults.Unmuted => "Đã lưu. Đơn vị lại nhận thư nhắc.",
        AgencyResults.Asked => "Đã gửi. Câu trả lời hiện ở trang này và được gửi qua thư điện tử.",
        _ => null,
    };

    /// <summary>Kind of a question, as the list names it.</summary>
    public static string Kind(QuestionKind kind) => kind switch
    {
        QuestionKind.Extension => "Đề nghị gia hạn",
        QuestionKind.Difficulty => "Khó khăn, vướng mắc",
        _ => "Câu hỏi",
    };

    /// <summary>State of a question, as the list names it.</summary>
    public static string State(Question question) => question.Answer switch
    {
        null => Waiting,
        { Granted: true } => Granted,
        { Granted: false } => Declined,
        _ => Answered,
    };

    public static string AskedUntil(DateOnly day) => $"Đề nghị được nộp đến hết ngày {VietnameseFormat.Date(day)}.";

    public static string ExtendHint(DateOnly lastDay) => $"Hạn hiện tại: hết ngày {VietnameseFormat.Date(lastDay)}. Cơ quan đầu mối trả lời ở trang này và qua thư điện tử.";

    public static string DayTooEarly(DateOnly lastDay) => $"Đề nghị chọn ngày sau ngày {VietnameseFormat.Date(lastDay)} (hạn hiện tại của đơn vị).";

    public static string DayPast(DateOnly today) => $"Đề nghị chọn ngày từ {VietnameseFormat.Date(today)} trở đi.";

    public static string Muted(DateOnly until) => $"Đơn vị đã báo sẽ nộp ngày {VietnameseFormat.Date(until)}: không có thư nhắc trước ngày đó.";

    public static string MuteOutside(DateOnly first, DateOnly last) => $"Đề nghị chọn ngày từ {VietnameseFormat.Date(first)} đến {VietnameseFormat.Date(last)}.";

    public static string MuteRange(DateOnly first, DateOnly last) => $"Từ {VietnameseFormat.Date(first)} đến {VietnameseFormat.Date(last)}.";

    public const string TryAddress = "Địa chỉ này vẫn dùng được";

    public static string Dead(string address) => $"Thư gửi đến {address} không tới nơi. Đề nghị sửa địa chỉ ở trang “{MenuContacts}”.";

    public static string Person(int number) => $"Người nhận thư {number}";

    public static string BadMail(string text) => $"“{text}” không phải là địa chỉ thư điện tử. Đề nghị ghi như ten@coquan.gov.vn.";

    public static string WorkDone(int done, int all) => $"{done}/{all}";

    /// <summary>Such as "08:05:09 ngày 09/12/2024".</summary>
    public static string Second(Campaign campaign, DateTimeOffset moment) =>
        campaign.Local(moment).ToString("HH':'mm':'ss' ngày 'dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Name of the file of a report that says that there was nothing.</summary>
    public static string NothingFile(Campaign campaign, Agency agency) => $"khong-phat-sinh-{campaign.Year}-{agency.Code}.docx";

    /// <summary>Who sent it.</summary>
    public static string By(SubmissionSummary submission) =>
        string.Equals(submission.UploadedBy, PortalTexts.UploadedByAgency, StringComparison.Ordinal) ? PortalTexts.UploadedByAgency : PortalTexts.UploadedByOfficer;
}
