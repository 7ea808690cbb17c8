using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Confirmation;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal;

/// <content>What pages say about the figures that were read.</content>
public static partial class PortalTexts
{
    public const string FiguresTitle = "Số liệu đã đọc";
    public const string FiguresHint = "Mỗi ô là số hệ thống đã hiểu; chữ đơn vị đã ghi đứng sau khi khác cách viết. Đề nghị đối chiếu với báo cáo của đơn vị. Nếu có số nào khác, đề nghị sửa trong tệp Word rồi nộp lại.";
    public const string NotTaken = "Chưa lấy:";
    public const string ConfirmTitle = "Xác nhận số liệu";
    public const string ConfirmText = "Nếu số liệu trên đúng như báo cáo của đơn vị, đề nghị bấm “Số liệu đúng”. Các cảnh báo về số khác thường khi đó không còn hiện; lỗi cần sửa vẫn phải sửa.";
    public const string ConfirmButton = "Số liệu đúng";
    public const string ConfirmedTitle = "Đã xác nhận số liệu";

    public static string ConfirmedAt(Campaign campaign, FiguresConfirmed confirmed) => $"Đơn vị đã xác nhận số liệu đúng lúc {Moment(campaign, confirmed.At)}.";

    /// <summary>A figure with the cell's own words behind it where they say it otherwise: "1.500 (ghi: 1,5 tỷ đồng)".</summary>
    public static string FigureRead(CellToConfirm cell) => cell.IsConverted ? $"{cell.Read} (ghi: {cell.Typed})" : cell.Typed;
}
