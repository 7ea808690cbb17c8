using System.Globalization;
using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>What the pages say on which campaigns are made.</summary>
public static class AuthoringTexts
{
    public const string ListTitle = "Các đợt báo cáo";
    public const string ListHint = "Đợt đang mở, đã đóng, và bản thảo của đợt mới.";
    public const string CampaignsTitle = "Đợt báo cáo";
    public const string DraftsTitle = "Bản thảo";
    public const string NoDrafts = "Chưa có bản thảo nào.";
    public const string TitleColumn = "Tên đợt";
    public const string StateColumn = "Tình trạng";
    public const string DatesColumn = "Thời gian";
    public const string DeedsColumn = "Việc";
    public const string SavedColumn = "Lưu lần cuối";
    public const string Usual = "mặc định";
    public const string WorkOn = "Làm việc với đợt này";
    public const string NextYear = "Tạo đợt năm sau";
    public const string Change = "Sửa đợt này";
    public const string Close = "Đóng";
    public const string Reopen = "Mở lại";
    public const string Rehearse = "Diễn tập";
    public const string RehearseDraft = "Diễn tập bản thảo này";
    public const string RehearseHint = "Mở một bản sao để làm thử, mọi thư chỉ gửi đến người bấm nút. Bản thảo không thay đổi.";
    public const string ChangeHint = "Đợt đang mở vẫn dùng nội dung cũ cho đến khi bấm “Áp dụng thay đổi”.";
    public const string RemoveRehearsal = "Xóa đợt diễn tập";
    public const string Archive = "Đưa vào lưu trữ";
    public const string TakeBack = "Lấy khỏi lưu trữ";
    public const string Download = "Tải tệp JSON";
    public const string ArchivedTitle = "Đợt đã lưu trữ";
    public const string Faulty = "tệp có lỗi";
    public const string ShowAll = "Bỏ tìm";
    public const string NoneFound = "Không có đợt báo cáo nào như vậy.";
    public const string NewTitle = "Tạo đợt mới";
    public const string NewHint = "Đợt tạo mới chỉ có những gì bắt buộc. Nên dùng “Tạo đợt năm sau” khi đã có đợt của năm trước.";
    public const string NewName = "Tên đợt báo cáo";
    public const string NewNameHint = "Ví dụ: Kết quả thực hiện công tác … năm …";
    public const string NewYear = "Năm báo cáo";
    public const string NewButton = "Tạo bản thảo";
    public const string NameMissing = "Đề nghị ghi tên đợt báo cáo.";
    public const string YearMissing = "Đề nghị ghi năm báo cáo, từ 2000 đến 2100.";
    public const string UploadTitle = "Gửi tệp JSON";
    public const string UploadHint = "Dành cho người biết cấu trúc tệp. Tệp thành bản thảo kể cả khi còn lỗi; các lỗi hiện ở trang bản thảo, kèm vị trí.";
    public const string UploadFile = "Tệp của đợt báo cáo (.json)";
    public const string UploadButton = "Gửi tệp";
    public const string NoFile = "Đề nghị chọn tệp JSON.";
    public const string FileTooLarge = "Tệp lớn hơn 20 MB. Đề nghị kiểm tra lại tệp.";
    public const string NotTaken = "Chưa lấy được tệp";

    public const string PartsTitle = "Các phần";
    public const string FaultsTitle = "Lỗi còn phải sửa";
    public const string NoFaults = "Không còn lỗi. Bản thảo dùng được.";
    public const string FaultsHint = "Bấm vào một lỗi để tới ô cần sửa. Khi còn mục thiếu hoặc sai dạng, quan hệ giữa các phần chưa được kiểm tra; sửa xong có thể hiện thêm lỗi.";
    public const string ToLookAtTitle = "Cần xem lại";
    public const string ToLookAtHint = "Không phải lỗi, nhưng đề nghị xem từng việc trước khi mở đợt.";
    public const string MoreDeeds = "Việc khác";
    public const string HistoryLink = "Các lần lưu trước";
    public const string HistoryTitle = "Các lần lưu trước";
    public const string HistoryEmpty = "Chưa có lần lưu nào trước lần này.";
    public const string Now = "Bản hiện tại";
    public const string Restore = "Khôi phục bản này";
    public const string PutAway = "Bỏ bản thảo";
    public const string PutAwayHint = "Bản thảo ra khỏi danh sách. Các lần lưu vẫn được giữ.";
    public const string AgenciesLink = "Nhập cơ quan từ Excel";
    public const string BackToDraft = "Về bản thảo";
    public const string BackToList = "Về danh sách đợt";
    public const string OpenLink = "Mở đợt báo cáo";
    public const string ApplyLink = "Áp dụng thay đổi";

    public const string Save = "Lưu";
    public const string SaveAnyway = "Lưu dù còn lỗi";
    public const string Add = "Thêm";
    public const string Up = "Lên";
    public const string Down = "Xuống";
    public const string Remove = "Xóa";
    public const string Edit = "Sửa";
    public const string NoItems = "Chưa có gì.";
    public const string NewRow = "Dòng mới";
    public const string Optional = "không bắt buộc";
    public const string Unset = "(không ghi)";
    public const string Choose = "(chọn)";
    public const string Yes = "Có";
    public const string No = "Không";
    public const string ItemColumn = "Nội dung";
    public const string FaultsColumn = "Lỗi";
    public const string SearchLabel = "Tìm";
    public const string SearchButton = "Tìm";
    public const string PagesLabel = "Các trang";
    public const string SaveRefused = "Chưa lưu: còn lỗi ở trang này";
    public const string SaveAnywayHint = "Nội dung vừa gõ vẫn còn. Sửa rồi bấm “Lưu”, hoặc bấm “Lưu dù còn lỗi” để giữ lại và sửa sau.";
    public const string Broken = "Biểu mẫu gửi lên không đủ. Đề nghị tải lại trang rồi thử lại.";
    public const string Gone = "Mục này không còn ở chỗ cũ: có người vừa xóa hoặc dời. Đề nghị mở lại từ danh sách.";
    public const string ConflictTitle = "Chưa lưu: có người vừa lưu bản khác";

    public static string Item(int number) => $"Mục {number}";

    public static string NextPart(DraftPart part) => $"Phần sau: {part.Label}";

    public static string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} mục");

    public static string Faults(int count) => count == 0 ? "không có lỗi" : $"{count} lỗi";

    public static string MoreFaults(int count) => $"… và {count} lỗi khác.";

    public static string Dates(Campaign campaign) => $"từ {VietnameseFormat.Date(campaign.OpensOn)}, trước {VietnameseFormat.Date(campaign.DueBefore)}";

    public static string FoundCount(int found, int all) => found == all ? $"{all} đợt báo cáo" : $"{found} trong {all} đợt báo cáo";

    public static string State(bool closed, bool archived) => archived ? "đã lưu trữ" : closed ? "đã đóng" : "đang mở";

    public static string SavedBy(Campaign clocks, CampaignDraft draft) => $"{PortalTexts.Moment(clocks, draft.At)}, {draft.By}" + (draft.How is { } how ? $": {how}" : string.Empty);

    public static string DraftState(CampaignDraft draft, int faults) => (draft.IsChange ? "sửa đợt đã có, " : string.Empty) + Faults(faults);

    public static string Conflict(Campaign clocks, CampaignDraft other) =>
        $"{SavedBy(clocks, other)}. Nội dung vừa gõ vẫn còn ở dưới; bấm “Lưu” để ghi các ô của trang này lên bản đó.";

    public static string PageTitle(JsonPlace page, string name) => DraftPages.PartOf(page) is var part && (page.IsRoot || page.Steps.Count == 1) ? part.Label : $"{part.Label}: {name}";

    public static string Problem(JsonPlace place, string text, JsonNode? document) => $"{string.Join(" › ", DraftWords.Trail(place, document))}: {text}";

    /// <summary>What is wrong with a field of a page, with its name.</summary>
    public static string FieldProblem(JsonPlace page, JsonPlace place, string text, JsonNode? document) =>
        DraftWords.Trail(place, document).Skip(page.Steps.Count).ToList() is { Count: > 0 } trail ? $"{string.Join(" › ", trail)}: {text}" : text;
}
