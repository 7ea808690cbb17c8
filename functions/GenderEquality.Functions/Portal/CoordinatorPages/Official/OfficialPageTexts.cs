using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>What the page of the official version says.</summary>
public static class OfficialPageTexts
{
    public const string Title = "Lập bản chính thức";
    public const string Hint = "Bản chính thức được lập từ đúng bản dự thảo mới nhất. Nội dung nào chưa xong mà vẫn lập thì ghi lý do; lý do được giữ cùng phiên bản và trong nhật ký. Thông tin cá nhân phải quyết định xong.";
    public const string NotMade = "Chưa lập được bản chính thức";
    public const string NoDraft = "Chưa có bản dự thảo nào. Đề nghị lập bản dự thảo trước.";
    public const string Outdated = "Có báo cáo hoặc quyết định mới sau bản dự thảo mới nhất. Đề nghị lập lại bản dự thảo, xem lại rồi lập bản chính thức.";
    public const string ListTitle = "Nội dung cần rà soát";
    public const string Clear = "Không còn";
    public const string Resolve = "Mở trang xử lý";
    public const string Reason = "Lý do vẫn lập bản chính thức";
    public const string Blocked = "Đề nghị quyết định hết các dòng có thông tin cá nhân; nội dung này không ghi lý do để bỏ qua được.";
    public const string WithdrawReason = "Lý do thu hồi";
    public const string Make = "Lập bản chính thức";
    public const string Rest = "Các nội dung còn lại";

    /// <summary>Names shown before the rest is folded.</summary>
    public const int Shown = 5;

    public static string LineTitle(ChecklistLine line) => $"{OfficialTexts.Title(line.Item)}: {VietnameseFormat.Number(line.Count, 0)}";

    public static string Counts(int figures, int texts) =>
        $"Nếu lập bây giờ: số liệu của {figures} đơn vị, nội dung của {texts} đơn vị. Báo cáo còn phải sửa chỉ góp số liệu đúng; nội dung của các báo cáo này chỉ có trong bản dự thảo.";

    public static string MadeFrom(ReportVersion draft) => $"Lập từ phiên bản {draft.Number}.";

    public static string Replaces(ReportVersion valid) => $"Phiên bản {valid.Number} đang là bản chính thức và sẽ bị thu hồi khi bản mới có hiệu lực.";

    public static string MakeByRole(string role) => $"Chỉ người có vai trò “{role}” được lập bản chính thức.";

    public static string NeedsApproval(string? role) => role is null
        ? "Sau khi lập, bản chính thức phải được người thứ hai duyệt mới có hiệu lực."
        : $"Sau khi lập, bản chính thức phải được người có vai trò “{role}” duyệt mới có hiệu lực.";

    /// <summary>Where a line is resolved.</summary>
    public static string Address(ChecklistItem item) => item switch
    {
        ChecklistItem.MissingAgencies => new OverviewQuery { Filter = OverviewFilter.Missing }.Address(),
        ChecklistItem.NotRead => CoordinatorAddress.Overview,
        ChecklistItem.ReportsToCorrect => new OverviewQuery { Filter = OverviewFilter.NeedsCorrection }.Address(),
        ChecklistItem.UnsettledFigures => CoordinatorAddress.Settling,
        ChecklistItem.PersonalData => CoordinatorAddress.PersonalData,
        _ => CoordinatorAddress.Editing,
    };
}
