using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Portal.Shared;
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
    public const string OfficialHint = "Bản chính thức được lập từ bản dự thảo mới nhất, sau khi rà soát các nội dung còn lại.";
    public const string OpenPersonalData = "Thông tin cá nhân";
    public const string VersionsTitle = "Các phiên bản";
    public const string VersionsEmpty = "Chưa có phiên bản nào.";
    public const string ChangesTitle = "Những thay đổi đầu tiên";
    public const string OverridesTitle = "Lý do lập khi còn nội dung chưa xong";
    public const string Approve = "Duyệt";
    public const string ApproveByAnother = "Phiên bản này chờ người thứ hai duyệt; người lập không tự duyệt.";
    public const string ReturnTitle = "Trả lại để sửa";
    public const string ReturnReason = "Lý do trả lại";
    public const string IssueTitle = "Ghi nhận phát hành";
    public const string IssueAgain = "Sửa số, ngày, bản ký";
    public const string IssueNumber = "Số văn bản";
    public const string IssueDate = "Ngày văn bản";
    public const string IssueScan = "Bản đã ký (PDF)";
    public const string IssueShare = "Thông báo cho các đơn vị, kèm đường dẫn tải báo cáo và nội dung đã lấy từ báo cáo của đơn vị";
    public const string IssueSave = "Ghi nhận phát hành";
    public const string FilesTitle = "Các tệp";
    public const string Replaced = "đã được thay";
    public const string OpenScan = "Tải bản đã ký";
    public const string WithdrawTitle = "Thu hồi";
    public const string WithdrawHint = "Phiên bản bị thu hồi không còn giá trị; các tệp vẫn được giữ.";
    public const string WithdrawReason = "Lý do thu hồi";
    public const string IssueIncomplete = "Đề nghị ghi số văn bản, ngày văn bản và chọn bản đã ký.";
    public const string IssueDateWrong = "Ngày văn bản không được sau ngày hôm nay, cũng không được trước ngày mở đợt báo cáo.";
    public const string NoPdf = "Bản đã ký phải là tệp PDF. Đề nghị chọn lại tệp.";
    public const string NotNow = "Phiên bản này không còn ở tình trạng đó. Đề nghị tải lại trang.";
    public const string SamePerson = "Người lập phiên bản không tự duyệt hoặc tự trả lại. Đề nghị người thứ hai thực hiện.";

    public static string ScanTooLarge(long maxBytes) => $"Bản đã ký lớn hơn {PortalTexts.Size(maxBytes)}. Đề nghị quét lại với độ phân giải thấp hơn rồi chọn lại tệp.";

    /// <summary>Name under which a file of a consolidated report is saved: its own, with the version, so that two do not get mixed up.</summary>
    public static string ReportFileName(Campaign campaign, int version, string file) =>
        $"{Path.GetFileNameWithoutExtension(file)}-{campaign.Year}-v{version}{Path.GetExtension(file)}";

    public const string OrdersTitle = "Lệnh tổng hợp";

    /// <summary>An order and where it stands.</summary>
    public static string Order(Campaign campaign, VersionOrder order)
    {
        var what = $"{(order.Final ? "Bản chính thức" : "Bản dự thảo")}, {order.By}, {PortalTexts.Moment(campaign, order.Asked)}";
        return order switch
        {
            { State: VersionOrderState.Running } => $"{what}: đang lập.",
            { State: VersionOrderState.Failed } => $"{what}: không lập được. {order.Problem}",
            { Problem: { } problem } => $"{what}: chưa lập được, hệ thống sẽ thử lại. {problem}",
            _ => $"{what}: đang chờ.",
        };
    }

    public static string ReadyOf(int ready, int expected) => $"Hiện có báo cáo đọc được của {ready} trên {expected} cơ quan phải báo cáo.";

    public static string VersionTitle(ReportVersion version) => $"Phiên bản {version.Number}";

    public static string VersionContents(int reports) => $"Tổng hợp từ báo cáo của {reports} cơ quan";

    /// <summary>Where a version stands, in two or three words.</summary>
    public static string State(VersionState state) => state switch
    {
        VersionState.AwaitingApproval => "Chờ duyệt",
        VersionState.Returned => "Trả lại để sửa",
        VersionState.Official => "Chính thức",
        VersionState.Issued => "Đã phát hành",
        VersionState.Withdrawn => "Đã thu hồi",
        VersionState.Superseded => "Đã được thay thế",
        _ => "Dự thảo",
    };

    /// <summary>Style of its tag.</summary>
    public static string StateCss(VersionState state) => state switch
    {
        VersionState.AwaitingApproval => "tag-waiting",
        VersionState.Official or VersionState.Issued => "tag-accepted",
        VersionState.Returned or VersionState.Withdrawn => "tag-correct",
        VersionState.Superseded => "tag-exempt",
        _ => "tag-missing",
    };

    public static string Changes(VersionChanges changes) =>
        $"So với phiên bản {changes.SinceVersion}: {changes.New} báo cáo mới, {changes.Replaced} báo cáo được thay, {changes.Withdrawn} báo cáo không còn; {changes.Figures} số liệu thay đổi.";

    public static string IssuedAs(VersionIssue issue) => $"Số {issue.Number}, ngày {VietnameseFormat.Date(issue.Date)}.";

    public static string ApprovedBy(Campaign campaign, VersionApproval approval) => approval.Approved
        ? $"Duyệt: {approval.By}, {PortalTexts.Moment(campaign, approval.At)}."
        : $"Trả lại để sửa: {approval.By}, {PortalTexts.Moment(campaign, approval.At)}. Lý do: {approval.Reason}";

    public static string WithdrawnBy(Campaign campaign, VersionWithdrawal withdrawal) =>
        $"Thu hồi: {withdrawal.By}, {PortalTexts.Moment(campaign, withdrawal.At)}. Lý do: {withdrawal.Reason}";

    public static string ApproveByRole(string role) => $"Phiên bản này chờ người có vai trò “{role}” duyệt.";

    public static PageMessage Refused(Campaign campaign, OfficialRefusal refusal) => PageMessage.Error(
        $"Chưa lập được bản chính thức ({refusal.By}, {PortalTexts.Moment(campaign, refusal.At)})", [.. refusal.Reasons]);

    public static PageMessage DraftAfterOfficial(ReportVersion official, ReportVersion draft) => new(
        MessageKind.Note,
        $"Có nội dung mới sau bản chính thức (phiên bản {official.Number})",
        $"Dự thảo phiên bản {draft.Number} đã có các nội dung này. Bản chính thức không thay đổi; nếu cần thay, đề nghị lập bản chính thức mới và ghi lý do thu hồi bản hiện có.");

    /// <summary>What a file of a consolidated report is, from its name.</summary>
    public static string ReportFileLabel(Campaign campaign, string name) => name switch
    {
        ReportFiles.Compilation => "Tập báo cáo của các đơn vị (Word)",
        ReportFiles.Above => "Báo cáo theo mẫu của cấp trên (Word)",
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
        ".pdf" => "Bản đã ký, phát hành (PDF)",
        _ => "Tệp khác",
    };
}
