using System.Globalization;
using GenderEquality.Functions.Coordination.Imports;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>What the pages say that fill a draft from Word files.</summary>
internal static class ImportPageTexts
{
    public const string Title = "Nhập từ tệp Word";
    public const string Draft = "Bản thảo";
    public const string BackToDraft = "Trở lại bản thảo";
    public const string Hint = "Hệ thống đọc tệp và đề xuất; chưa có gì thay đổi cho đến khi chọn các đề xuất cần lấy ở trang tiếp theo.";
    public const string Earlier = "Các tệp đã gửi";
    public const string Back = "Gửi tệp khác";
    public const string ProposalsHint = "Mỗi đề xuất đứng cạnh câu chữ của tệp. Đề xuất được đánh dấu sẵn khi bản thảo chưa có nội dung đó. Đề nghị đối chiếu, sửa nếu cần, chọn các đề xuất cần lấy rồi bấm “Lấy các đề xuất đã chọn”. Nội dung đã có trong bản thảo và khác với tệp chỉ được thay khi được chọn.";
    public const string TickAll = "Đánh dấu cả các đề xuất thay nội dung đang có";
    public const string MissingTitle = "Nội dung chưa đọc được hoặc cần kiểm tra";
    public const string NothingNew = "Bản thảo đã có tất cả nội dung đọc được từ tệp này.";
    public const string SourceLabel = "Trong tệp:";
    public const string CurrentLabel = "Đang có trong bản thảo:";
    public const string Differs = "khác";
    public const string TakeButton = "Lấy các đề xuất đã chọn";
    public const string Refused = "Không nhận được tệp";
    public const string NotTaken = "Chưa lấy được đề xuất nào";
    public const string NothingChosen = "Đề nghị chọn ít nhất một đề xuất rồi bấm lại.";
    public const string DraftChanged = "Bản thảo vừa được sửa ở nơi khác. Nội dung đã ghi trên trang này được giữ; đề nghị xem lại nội dung đang có trong bản thảo rồi bấm lại.";

    public static string KindTitle(ImportedFileKind kind) => kind == ImportedFileKind.Plan ? "Kế hoạch" : "Đề cương và biểu phụ lục";

    public static string KindHint(ImportedFileKind kind) => kind == ImportedFileKind.Plan
        ? "Từ kế hoạch: tên, năm, hạn nộp báo cáo, các căn cứ, cơ quan đầu mối, nơi nhận, các cơ quan với nhiệm vụ của phần tổ chức thực hiện, các nhóm cơ quan và các mục của phần nhiệm vụ."
        : "Từ đề cương và các biểu: các mục với hướng dẫn ghi, các phụ lục với cột, dòng, đơn vị tính.";

    public static string FileLabel(ImportedFileKind kind) => kind == ImportedFileKind.Plan ? "Tệp kế hoạch" : "Tệp đề cương, biểu mẫu";

    public static string Button(ImportedFileKind kind) => kind == ImportedFileKind.Plan ? "Gửi kế hoạch" : "Gửi đề cương";

    public static string ProposalsTitle(ImportedFileKind kind) => kind == ImportedFileKind.Plan ? "Đề xuất từ kế hoạch" : "Đề xuất từ đề cương và biểu phụ lục";

    public static string Take(string label) => $"Lấy: {label}";

    public static string Replace(string label) => $"Lấy, thay nội dung đang có: {label}";

    public static string Same(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} nội dung giống bản thảo, không cần lấy.");

    public static string Part(ImportPart part) => part switch
    {
        ImportPart.Campaign => "Tên, năm, hạn nộp",
        ImportPart.Bases => "Căn cứ",
        ImportPart.Groups => "Nhóm cơ quan",
        ImportPart.Agencies => "Cơ quan và nhiệm vụ",
        ImportPart.Addressees => "Đầu mối và nơi nhận",
        ImportPart.Outline => "Đề cương",
        _ => "Biểu phụ lục",
    };

    public static string Refusal(int status, ImportedFileKind kind) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => "Tệp quá lớn. Đề nghị bỏ các hình ảnh trong tệp rồi gửi lại.",
        StatusCodes.Status415UnsupportedMediaType => "Cần tệp Word (.docx). Đề nghị mở tệp bằng Word, lưu thành “Word Document (*.docx)” rồi gửi lại.",
        _ => $"Chưa chọn tệp, hoặc tệp không có nội dung. Đề nghị chọn tệp Word (.docx) rồi bấm “{Button(kind)}”.",
    };
}
