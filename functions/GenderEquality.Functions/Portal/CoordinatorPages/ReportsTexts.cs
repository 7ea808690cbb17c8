using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>What the page of the consolidated reports says.</summary>
public static class ReportsTexts
{
    public const string ReportsTitle = "Báo cáo tổng hợp";
    public const string AssembleTitle = "Tổng hợp ngay";
    public const string AssembleDraft = "Lập bản dự thảo";
    public const string AssembleFinal = "Lập bản chính thức";
    public const string AssembleHint = "Việc tổng hợp thường mất dưới một phút. Nếu chưa thấy phiên bản mới, đề nghị tải lại trang. Mỗi lần tổng hợp là một phiên bản mới, các bản cũ vẫn được giữ.";
    public const string VersionsTitle = "Các phiên bản";
    public const string VersionsEmpty = "Chưa có phiên bản nào.";
    public const string Draft = "Dự thảo";
    public const string Final = "Chính thức";

    /// <summary>Name under which a file of a consolidated report is saved: its own, with the version, so that two do not get mixed up.</summary>
    public static string ReportFileName(Campaign campaign, int version, string file) =>
        $"{Path.GetFileNameWithoutExtension(file)}-{campaign.Year}-v{version}{Path.GetExtension(file)}";

    public static string ReadyOf(int ready, int expected) => $"Hiện có báo cáo đọc được của {ready} trên {expected} cơ quan phải báo cáo.";

    public static string VersionTitle(ReportVersion version) => $"Phiên bản {version.Number}";

    public static string VersionContents(int reports) => $"Tổng hợp từ báo cáo của {reports} cơ quan";

    /// <summary>What a file of a consolidated report is, from its name.</summary>
    public static string ReportFileLabel(Campaign campaign, string name) => name switch
    {
        ReportFiles.Compilation => "Tập báo cáo của các đơn vị (Word)",
        ReportFiles.Review => "Phiếu rà soát, tài liệu nội bộ (Word)",
        _ when campaign.Audiences.FirstOrDefault(audience => string.Equals(name, ReportFiles.Signed(audience.Key), StringComparison.Ordinal)) is { } audience
            => $"Báo cáo tổng hợp gửi {audience.Recipient} (Word)",
        _ => OtherFileLabel(name),
    };

    private static string OtherFileLabel(string name) => Path.GetExtension(name) switch
    {
        ".docx" => "Báo cáo (Word)",
        ".xlsx" => "Bảng số liệu (Excel)",
        ".json" => "Bảng kê nguồn của từng đoạn và số liệu (JSON)",
        _ => "Tệp khác",
    };
}
