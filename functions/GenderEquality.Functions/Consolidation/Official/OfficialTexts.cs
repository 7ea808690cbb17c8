using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>Vietnamese texts about official versions.</summary>
public static class OfficialTexts
{
    /// <summary>The order was given on another state of things.</summary>
    public const string Changed = "Có báo cáo, số liệu hoặc quyết định mới sau khi đặt lệnh. Đề nghị lập lại bản dự thảo, xem lại các nội dung cần rà soát rồi lập bản chính thức.";

    /// <summary>An official version is valid, and no reason says why it is to be withdrawn.</summary>
    public static string OtherIsValid(ReportVersion version) => $"Phiên bản {version.Number} đang là bản chính thức. Đề nghị ghi lý do thu hồi khi lập bản mới.";

    /// <summary>An official version waits for the second person.</summary>
    public static string OtherAwaitsApproval(int number) => $"Phiên bản {number} đang chờ duyệt. Đề nghị duyệt hoặc trả lại phiên bản này trước.";

    /// <summary>Name of a line.</summary>
    public static string Title(ChecklistItem item) => item switch
    {
        ChecklistItem.MissingAgencies => "Cơ quan, đơn vị chưa gửi báo cáo",
        ChecklistItem.NotRead => "Báo cáo đã nhận, chưa đưa được vào báo cáo tổng hợp",
        ChecklistItem.ReportsToCorrect => "Báo cáo còn phải sửa",
        ChecklistItem.UnsettledFigures => "Số liệu chưa kết luận",
        ChecklistItem.PersonalData => "Thông tin cá nhân chưa quyết định",
        ChecklistItem.SectionsWithoutText => "Mục chưa có nội dung biên tập",
        _ => "Mục có nội dung của đơn vị nhưng chưa được lấy",
    };

    /// <summary>A line that is open, in a sentence.</summary>
    public static string Open(ChecklistLine line)
    {
        const int Named = 3;
        var names = string.Join("; ", line.Open.Take(Named).Select(entry => entry.Name)) + (line.Count > Named ? "; …" : string.Empty);
        var ask = line.CanBeOverridden ? "chưa có lý do, hoặc đã thay đổi sau khi ghi lý do" : "phải quyết định trước khi lập bản chính thức";
        return $"{Title(line.Item)}: {VietnameseFormat.Number(line.Count, 0)} ({names}); {ask}.";
    }

    /// <summary>A section for which agencies wrote something.</summary>
    public static string Contributions(string section, int agencies) => $"{section} ({VietnameseFormat.Number(agencies, 0)} đơn vị)";

    /// <summary>For the record of deeds: nothing was made.</summary>
    public static string Refused(IReadOnlyList<string> reasons) => $"Không lập được bản chính thức: {string.Join(" ", reasons)}";

    /// <summary>For the record of deeds, with the reasons that were given.</summary>
    public static string Made(ReportVersion version) => version.Order is not { Overrides.Count: > 0 } order
        ? VersionTexts.Made(version)
        : $"{VersionTexts.Made(version)}. Lý do lập khi còn nội dung chưa xong: {string.Join("; ", order.Overrides.Select(one => $"{Title(one.Item)} ({one.Count}): {one.Reason}"))}";

    /// <summary>For the record of deeds: a version lost its place to a later one.</summary>
    public static string Replaced(int number, int by, string reason) => $"Thu hồi phiên bản {number}, thay bằng phiên bản {by}: {reason}";
}
