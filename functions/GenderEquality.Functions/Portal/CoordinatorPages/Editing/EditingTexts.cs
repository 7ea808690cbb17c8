using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>What the pages of editing say.</summary>
public static class EditingTexts
{
    public const string Title = "Biên tập";
    public const string ListHint = "Nội dung từng mục của báo cáo tổng hợp. Nội dung đã biên tập được giữ qua mọi lần tổng hợp sau; mục chưa biên tập in các đoạn đề xuất, có đánh dấu, trong bản dự thảo và không in gì trong bản chính thức.";
    public const string SectionColumn = "Mục";
    public const string StateColumn = "Tình trạng";
    public const string ByColumn = "Người biên tập";
    public const string ProposalsColumn = "Đoạn đề xuất";
    public const string NotEdited = "chưa biên tập";
    public const string Edited = "đã biên tập";
    public const string SourceChanged = "nguồn đã thay đổi";
    public const string NothingToEdit = "không bắt buộc";
    public const string NoDraft = "Chưa có bản dự thảo nào nên chưa có đoạn đề xuất và nội dung báo cáo của các đơn vị. Đề nghị lập bản dự thảo ở trang “Báo cáo tổng hợp”.";
    public const string BackToList = "Về danh sách các mục";

    public const string WordTitle = "Biên tập trong Word";
    public const string WordHint = "Tải bản dự thảo (.docx) ở trang “Báo cáo tổng hợp”, sửa trong các khung “Biên tập: …”, rồi nộp lại tại đây. Đoạn đề xuất được lấy khi xóa dấu “[Đề xuất – chưa biên tập]” ở đầu đoạn. Chỉ đọc chữ trong các khung; định dạng (đậm, nghiêng, hình) không được giữ. Chưa có gì thay đổi cho đến khi chọn các mục cần lấy ở trang tiếp theo.";
    public const string WordFile = "Bản dự thảo đã sửa";
    public const string WordButton = "Nộp bản dự thảo";
    public const string NotADraft = "Tệp này không phải bản dự thảo do hệ thống lập, hoặc các khung “Biên tập: …” đã bị xóa. Đề nghị tải lại bản dự thảo, sửa trong các khung rồi nộp.";
    public const string OtherCampaign = "Tệp này là bản dự thảo của đợt báo cáo khác. Đề nghị nộp bản dự thảo của đợt báo cáo này.";
    public const string WordRefused = "Không nhận được tệp";
    public const string DifferencesTitle = "Đối chiếu bản dự thảo đã sửa";
    public const string NoDifference = "Nội dung các mục trong tệp giống nội dung đang lưu. Không có gì cần lấy.";
    public const string TakeSection = "Lấy mục này";
    public const string TakeButton = "Lấy các mục đã chọn";
    public const string OldText = "Đang lưu";
    public const string NewText = "Trong tệp";
    public const string NoText = "(chưa có nội dung)";
    public const string Emptied = "Trong tệp, mục này không còn nội dung: nếu lấy, nội dung đang lưu bị xóa (vẫn còn trong các lần lưu trước).";

    public const string StatementsTitle = "Câu số liệu";
    public const string StatementsHint = "Hệ thống viết từ số liệu, in trước nội dung biên tập; không sửa ở đây.";
    public const string TextTitle = "Nội dung biên tập";
    public const string TextHint = "Mỗi ô một đoạn; xuống dòng trong ô để tách đoạn. Ô cuối cùng để viết thêm.";
    public const string NewParagraph = "Viết thêm";
    public const string Save = "Lưu";
    public const string Up = "Lên";
    public const string Down = "Xuống";
    public const string Remove = "Xóa đoạn";
    public const string Model = "Đề nghị nhân rộng";
    public const string ModelTag = "mô hình đề nghị nhân rộng";
    public const string Addressee = "Đề nghị với (cơ quan nhận kiến nghị)";
    public const string TaskAgency = "Cơ quan";
    public const string TaskName = "Nhiệm vụ";
    public const string TaskResult = "Kết quả";
    public const string SourcesLabel = "Nguồn";
    public const string ProposalsTitle = "Đoạn đề xuất";
    public const string ProposalsHint = "Chọn theo quy tắc cố định từ báo cáo của các đơn vị; lý do ghi dưới mỗi đoạn. Bấm “Lấy đoạn này” thì nội dung đang viết ở trên cũng được lưu.";
    public const string ProposalsEmpty = "Không có đoạn đề xuất cho mục này.";
    public const string Taken = "đã lấy";
    public const string Take = "Lấy đoạn này";
    public const string TakeAll = "Lấy tất cả đoạn đề xuất";
    public const string TakeAsModel = "Lấy làm mô hình";
    public const string ContributionsTitle = "Nội dung báo cáo của các đơn vị";
    public const string ContributionsEmpty = "Không có đoạn nào phù hợp.";
    public const string SearchHint = "Đề nghị lưu nội dung đang viết trước khi tìm.";
    public const string SearchWord = "Từ cần tìm";
    public const string SearchAgency = "Cơ quan, đơn vị";
    public const string AllAgencies = "Tất cả";
    public const string Search = "Tìm";
    public const string NextPage = "Trang sau";
    public const string PreviousPage = "Trang trước";
    public const string ToCorrect = "báo cáo còn phải hoàn thiện";
    public const string HistoryTitle = "Các lần lưu trước";
    public const string HistoryEmpty = "Chưa có lần lưu nào trước đó.";
    public const string Restore = "Khôi phục";
    public const string ConflictTitle = "Chưa lưu: mục này vừa được người khác lưu";
    public const string SourceGone = "Đoạn này không còn trong bản dự thảo mới nhất. Đề nghị tải lại trang.";
    public const string Broken = "Dữ liệu gửi lên bị gián đoạn hoặc không đầy đủ nên chưa lưu gì. Đề nghị bấm nút quay lại của trình duyệt, kiểm tra nội dung rồi gửi lại.";
    public const string NotTaken = "Chưa lấy được các mục: ";

    public static string TooLong { get; } = $"Có đoạn dài quá {VietnameseFormat.Number(SectionForm.LongestText)} ký tự. Đề nghị xuống dòng trong ô để tách thành nhiều đoạn; nội dung vừa gõ vẫn còn ở dưới.";

    /// <summary>Why an upload is no draft, from the status of its refusal: an agency would be told about its report.</summary>
    public static string Refusal(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => "Tệp quá lớn. Đề nghị bỏ các hình ảnh đã thêm vào bản dự thảo rồi nộp lại.",
        StatusCodes.Status415UnsupportedMediaType => "Bản dự thảo phải là tệp Word (.docx). Đề nghị mở tệp bằng Word, lưu thành “Word Document (*.docx)” rồi nộp lại.",
        _ => $"Chưa chọn tệp, hoặc tệp không có nội dung. Đề nghị chọn một bản dự thảo đã sửa (tệp Word .docx) rồi bấm “{WordButton}”.",
    };

    /// <summary>Number and heading of a section.</summary>
    public static string SectionTitle(SignedSection section) => $"{section.Key}. {section.Heading}";

    /// <summary>Who edited when.</summary>
    public static string EditedBy(Campaign campaign, EditedText text) => $"{text.By}, {PortalTexts.Moment(campaign, text.At)}";

    public static string Conflict(Campaign campaign, EditedText other) =>
        $"{EditedBy(campaign, other)}. Nội dung vừa gõ vẫn còn ở dưới; nội dung của người kia ở mục “{OldText}”. Bấm “{Save}” lần nữa để thay nội dung của người kia.";

    public static string DraftVersion(int version) => $"Theo phiên bản {version}.";

    public static string OtherVersion(int version, int last) =>
        $"Tệp được lập từ phiên bản {version}, bản mới nhất là phiên bản {last}. Nội dung biên tập sau đó không có trong tệp: đề nghị xem kỹ cột “{OldText}” trước khi lấy.";

    public static string StillMarked(int count) => $"{count} đoạn còn dấu “{ProposalTexts.Mark}” nên không được lấy.";

    public static string Remaining(int count) => count == 0 ? "Các mục đều đã biên tập." : $"Còn {count} mục chưa biên tập.";

    public static string Found(int from, int to, int count) => $"Đoạn {from}-{to} trong {count} đoạn.";

    public static string Place(int number) => $"Đoạn {number}";

    /// <summary>How a text came about, for the audit log.</summary>
    public static string Restored(int number) => $"khôi phục lần lưu số {number}";

    /// <summary>How a text came about, for the audit log.</summary>
    public static string FromWord(string file) => $"lấy từ tệp Word {file}";

    /// <summary>Whose paragraph a text was taken from.</summary>
    public static string Source(Campaign campaign, TextSource source) => $"{campaign.FindAgency(source.Agency)?.NameInText ?? source.Agency.ToString()} (mục {source.Section})";
}
