using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Settlements;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Settling;

/// <summary>What the page "Đối chiếu số liệu" says.</summary>
public static class SettlingTexts
{
    public const string Intro = "Các nguồn báo cáo số khác nhau ở những dòng dưới đây. Dòng chưa kết luận được ghi “đang đối chiếu” trong báo cáo trình ký.";
    public const string NoVersion = "Chưa có phiên bản báo cáo tổng hợp nào. Đề nghị lập bản dự thảo trước.";
    public const string NothingOpen = "Không còn dòng nào phải kết luận.";
    public const string OpenTitle = "Chưa kết luận";
    public const string SettledTitle = "Đã kết luận";
    public const string Reopened = "Nguồn đã thay đổi";
    public const string ReopenedText = "Đã kết luận trước đây, nhưng sau đó số liệu nguồn thay đổi. Đề nghị kết luận lại.";
    public const string SourceColumn = "Nguồn";
    public const string FigureColumn = "Số liệu";
    public const string PreviousColumn = "Năm trước";
    public const string ActionColumn = "Kết luận";
    public const string Take = "Lấy số này";
    public const string Stands = "đang ghi trong dự thảo";
    public const string CannotTake = "Chỉ để đối chiếu";
    public const string ReasonLabel = "Lý do";
    public const string ReasonHint = "Ghi trước khi chọn số; có thể chọn một lý do có sẵn.";
    public const string OwnTitle = "Ghi số khác";
    public const string OwnHint = "Số đầu mối đã xác minh, theo đơn vị tính của bảng. Khi chọn “Lấy số này”, các ô đã ghi chỉ bổ sung phần nguồn được chọn không có (ví dụ số năm trước).";
    public const string OwnSave = "Lưu số đã ghi";
    public const string Reopen = "Mở lại";
    public const string ReopenReason = "Lý do mở lại (không bắt buộc)";
    public const string OwnValues = "Số do đầu mối ghi";
    public const string Assemble = "Lập bản dự thảo";
    public const string AssembleHint = "Kết luận được đưa vào biểu, câu số liệu và phụ lục ở lần tổng hợp tiếp theo.";
    public const string ReasonMissing = "Đề nghị ghi lý do trước khi chọn số.";
    public const string NothingChosen = "Đề nghị chọn một nguồn hoặc ghi số.";
    public const string HalfShare = "Đề nghị ghi cả tử số và mẫu số.";
    public const string PartAboveWhole = "Tử số lớn hơn mẫu số, hoặc mẫu số bằng 0. Đề nghị kiểm tra lại hai số đã ghi.";
    public const string Changed = "Số liệu nguồn vừa thay đổi, hoặc người khác vừa kết luận dòng này. Đề nghị xem lại rồi chọn.";

    /// <summary>Reasons that officers usually have.</summary>
    public static IReadOnlyList<string> UsualReasons { get; } =
    [
        "Cơ quan được giao chủ trì chỉ tiêu",
        "Cộng từ báo cáo của các quận, huyện",
        "Theo Niên giám thống kê",
        "Đơn vị đã xác nhận lại qua điện thoại",
        "Đơn vị đã xác nhận lại bằng văn bản",
    ];

    public static string Unreadable(string column) => $"Không đọc được số ở ô “{column}”. Đề nghị ghi một con số theo đơn vị tính của bảng, ví dụ 1.234,5; số đếm là số nguyên, không âm; tỷ lệ không quá 100%.";

    public static string Counts(int open, int settled) => $"Còn {open} dòng chưa kết luận, {settled} dòng đã kết luận.";

    public static string VersionOf(Campaign campaign, ReportVersion version) => $"Theo phiên bản {version.Number}, lập lúc {VietnameseFormat.Moment(campaign.Local(version.Made))}.";

    public static string Decided(Campaign campaign, SettlementDeed deed) => $"{deed.By}, {VietnameseFormat.Moment(campaign.Local(deed.At))}";

    /// <summary>What was decided for: the source with its figures, then the officer's own.</summary>
    public static string Chosen(AppendixTable table, RowState row)
    {
        var settlement = row.Record.Current!;
        var claim = row.Row.Claims.FirstOrDefault(claim => string.Equals(claim.Key, settlement.Source, StringComparison.Ordinal));
        var values = string.Join("; ", table.Columns.Where(column => settlement.Values.ContainsKey(column.Key)).Select(column => $"{column.Header}: {VietnameseFormat.Number(settlement.Values[column.Key], 6)}"));
        var own = values.Length == 0 ? null : $"{OwnValues}: {values}";
        return string.Join("; ", new[] { claim is null ? null : $"{claim.Source}: {claim.Text}", own }.Where(part => part is not null));
    }

    /// <summary>Last year's value of an indicator; null where the source does not say it. In other tables it stands among the figures.</summary>
    public static string? Previous(AppendixTable table, DifferentClaim claim) =>
        IndicatorColumns.Of(table).Previous is { } column && claim.Cells.TryGetValue(column, out var number) ? VietnameseFormat.Number(number) : null;
}
