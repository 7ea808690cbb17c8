using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Template;

/// <summary>What the template says to the officer who fills it in.</summary>
internal static class TemplateTexts
{
    public const string Nothing = "Không phát sinh.";
    public const string NothingBecause = "Lý do: ";
    public const string GuideTitle = "Hướng dẫn";
    public const string HeadOfAgency = "Thủ trưởng cơ quan, đơn vị";
    public const string AsAbove = "Như trên";
    public const string RegistryOnly = "VT";
    public const string TypeHere = "Bấm vào đây để nhập nội dung.";
    public const string Optional = "(Không bắt buộc; có thể để trống.)";
    public const string OrNothing = "Nếu không có nội dung, ghi: Không phát sinh.";
    public const string Figure = "…";
    public const string YesOrNo = "có/không";
    public const string Choose = "chọn …";
    public const string Emphasised = " (*)";
    public const string EmphasisedNote = "(*) Chỉ tiêu cần đặc biệt chú ý theo Kế hoạch.";
    public const string SumRows = "Dòng cộng có thể để trống: hệ thống tự cộng.";
    public const string FreeRows = "Mỗi hoạt động, nội dung ghi một dòng. Cần thêm dòng: chọn một dòng trống, sao chép (Ctrl+C) rồi dán (Ctrl+V).";
    public const string CellRows = "Chỉ ghi số vào các ô có dấu “…” (số thập phân dùng dấu phẩy, ví dụ 45,6). Không phát sinh thì ghi 0; chưa thống kê được thì để trống.";

    /// <summary>Number and date are left for the registry.</summary>
    public static string PlaceAndDate(string place, int year) => $"{place}, ngày       tháng       năm {year}";

    /// <summary>Lines of the box at the top.</summary>
    public static IEnumerable<string> Guide(Campaign campaign)
    {
        yield return "Bấm vào dòng chữ xám dưới mỗi mục rồi nhập hoặc dán nội dung (được chèn bảng, ảnh). Tiêu đề các mục, tên dòng và tên cột của phụ lục được khóa, không sửa, không xóa.";
        yield return "Mục nào không có nội dung thì ghi “Không phát sinh”; đó là câu trả lời hợp lệ.";
        yield return $"Lưu tệp dạng Word (.docx) và nộp qua đường dẫn riêng của đơn vị trong thư mời, trước ngày {VietnameseFormat.Date(campaign.DueBefore)}. Nộp lại được nhiều lần; lần nộp sau thay lần trước.";
        yield return $"Cần hỗ trợ: {Contact(campaign.Coordinator)}. Trước khi in, ký: bấm vào khung này, bấm thẻ “Hướng dẫn” ở góc trên của khung rồi bấm Delete để xóa; nếu còn sót, hệ thống không coi là nội dung báo cáo.";
    }

    /// <summary>Everything that the template says to the one who fills it in, as paragraphs: left in a report it is no answer. The words of earlier templates too.</summary>
    public static IEnumerable<string> Hints(Campaign campaign) =>
    [
        .. campaign.Outline.Select(Placeholder), .. campaign.Outline.Select(section => section.Guidance).OfType<string>(),
        .. campaign.Tables.Select(table => table.Note).OfType<string>(), .. campaign.EarlierHints, .. Guide(campaign), .. EarlierTexts.Guide(campaign),
        TaskPlaceholder, TypeHere, FreeRows, CellRows, SumRows, EmphasisedNote, .. EarlierTexts.Hints,
    ];

    /// <summary>Last line of "Nơi nhận": who keeps the file copy.</summary>
    public static string Filing(string? filing) => $"Lưu: {filing ?? RegistryOnly}";

    /// <summary>Sentence before the sections.</summary>
    public static string Opening(Campaign campaign, Agency agency) => $"{agency.Name} báo cáo {VietnameseFormat.LowerFirst(campaign.Title)} như sau:";

    /// <summary>Sentence after the sections.</summary>
    public static string Closing(Campaign campaign, Agency agency) =>
        $"Trên đây là báo cáo {VietnameseFormat.LowerFirst(campaign.Title)} của {agency.Name}, gửi {campaign.Coordinator.Name} tổng hợp";

    /// <summary>Placeholder of a section.</summary>
    public static string Placeholder(OutlineSection section) =>
        $"{section.Guidance ?? TypeHere} {(section.Requirement == SectionRequirement.Required ? OrNothing : Optional)}";

    /// <summary>Placeholder of one of the agency's own tasks.</summary>
    public static string TaskPlaceholder => $"Kết quả thực hiện nhiệm vụ này: việc đã làm, số liệu, thời gian. {OrNothing}";

    /// <summary>What an indicator is computed from.</summary>
    public static string? Computation(Indicator indicator) => (indicator.Numerator, indicator.Denominator) switch
    {
        ({ } numerator, { } denominator) => $"Tử số: {VietnameseFormat.LowerFirst(numerator)}. Mẫu số: {VietnameseFormat.LowerFirst(denominator)}.",
        _ => null,
    };

    private static string Contact(Coordinator coordinator) =>
        $"{coordinator.Name}, {coordinator.Email}{(coordinator.Phone is { } phone ? $", điện thoại {phone}" : string.Empty)}";
}
