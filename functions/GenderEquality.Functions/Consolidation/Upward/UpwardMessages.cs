using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Functions.Consolidation.Upward;

/// <summary>What is said of a report to the level above that is not whole.</summary>
internal static class UpwardMessages
{
    public const string NoFile = "Chưa có tệp đợt báo cáo của cấp trên, hoặc tệp không có cơ quan báo cáo đã chọn, nên chưa lập được báo cáo theo mẫu của cấp trên; đề nghị tải tệp đó lên rồi lập lại bản chính thức.";

    private const string Write = "đề nghị viết trong tệp trước khi gửi";
    private const string Fill = "đề nghị điền trong tệp trước khi gửi";

    public static string NoText(OutlineSection section) => $"Mục {section.Number} {section.Heading}: báo cáo tổng hợp không có nội dung tương ứng; {Write}.";

    public static string OwnTasks(OutlineSection section) => $"Mục {section.Number} {section.Heading}: cấp trên giao nhiệm vụ riêng; {Write}.";

    public static string NoTable(Campaign above, AppendixTable table) => $"{Name(above, table)}: báo cáo tổng hợp không có bảng tương ứng; {Fill}.";

    public static string NoRow(Campaign above, AppendixTable table, ReportRow row) =>
        $"{Name(above, table)}, dòng “{row.Label}”: báo cáo tổng hợp không có dòng tương ứng cùng đơn vị tính; {Fill}.";

    public static string Unsettled(Campaign above, AppendixTable table, ReportRow row) => $"{Name(above, table)}, dòng “{row.Label}”: số liệu còn đang đối chiếu; {Fill}.";

    public static string NoFigures(Campaign above, AppendixTable table, ReportRow row, IEnumerable<string> columns) =>
        $"{Name(above, table)}, dòng “{row.Label}”: chưa có số liệu ở cột {string.Join(", ", columns.Select(column => $"“{column}”"))}; {Fill}.";

    public static string WordsOfRows(Campaign above, AppendixTable table, TableColumn column, bool ofKind) =>
        $"{Name(above, table)}: mỗi dòng là số cộng của một {(ofKind ? "loại" : "cơ quan")}, không có nội dung ở cột “{column.Header}” và các cột chữ, cột ngày khác; {Fill} nếu cấp trên yêu cầu.";

    public static string RowsOfGroups(Campaign above, AppendixTable table, int most) =>
        $"{Name(above, table)}: có trên {VietnameseFormat.Number(most)} cơ quan nên mỗi dòng là số cộng của một nhóm cơ quan, không có nội dung ở các cột chữ; số của từng cơ quan ở bảng số liệu Excel, đề nghị gửi kèm nếu cấp trên yêu cầu.";

    private static string Name(Campaign above, AppendixTable table) => PlaceNames.Table(table, PlaceNames.NumberOf(above, table.Key));
}
