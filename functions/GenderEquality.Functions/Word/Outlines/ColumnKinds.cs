using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>What the cells of a column hold, by the words of its header.</summary>
internal static partial class ColumnKinds
{
    /// <summary>The kind; assumed where no word tells.</summary>
    public static (ColumnKind Kind, bool IsAssumed) Of(string header, string? group, string? unit) =>
        IsShare(header) || unit is not null && (unit.Contains('%', StringComparison.Ordinal) || MoneyUnit.Of(unit) is not null) || Money().IsMatch(header) ? (ColumnKind.Number, false)
        : Text().IsMatch(header) ? (ColumnKind.Text, false)
        : Day().IsMatch(header) ? (ColumnKind.Date, false)
        : unit is not null || Count().IsMatch(header) || (group is not null && Count().IsMatch(group)) ? (ColumnKind.Integer, false)
        : (ColumnKind.Number, true);

    /// <summary>Whether a header names a share.</summary>
    public static bool IsShare(string header) => Share().IsMatch(header);

    [GeneratedRegex(@"%|\b(tỷ lệ|tỉ lệ|tỷ trọng)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(kinh phí|số tiền|ngân sách)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Money();

    [GeneratedRegex(@"^(ghi chú|nội dung|tên|họ|loại|hình thức|địa điểm|địa chỉ|đơn vị|cơ quan|nguyên nhân|giải pháp|đối tượng|lĩnh vực|đánh giá|nhận xét|kết quả chính|chức vụ|nguồn|lý do|hiệu quả|cách làm|mô tả|văn bản|trích yếu)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Text();

    [GeneratedRegex(@"^(ngày|thời gian)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(số|tổng|cộng|nữ|nam|năm|lượt|người|tăng|giảm)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Count();
}
