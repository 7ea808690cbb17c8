using GenderEquality.Functions.Coordination;

namespace GenderEquality.Functions.Portal.AgencyPages.DeadLinks;

/// <summary>Vietnamese texts about links that open nothing.</summary>
public static class DeadLinkTexts
{
    public const string AskTitle = "Nhận đường dẫn mới";
    public const string AskText = "Đường dẫn mới chỉ được gửi tới các địa chỉ thư điện tử mà đơn vị đã đăng ký với cơ quan đầu mối.";
    public const string Who = "Tên hoặc mã của đơn vị, hoặc địa chỉ thư điện tử đã đăng ký";
    public const string AskButton = "Gửi đường dẫn mới";
    public const string TakenTitle = "Đã tiếp nhận yêu cầu";
    public const string TakenText = "Nếu thông tin khớp với một đơn vị của đợt báo cáo, đường dẫn mới sẽ đến các địa chỉ đã đăng ký của đơn vị trong ít phút.";
    public const string CallTitle = "Liên hệ cơ quan đầu mối";
    public const string CallText = "Nếu không nhận được thư, hoặc địa chỉ của đơn vị đã thay đổi, đề nghị liên hệ:";
    public const string Telephone = "Điện thoại";
    public const string Mail = "Thư điện tử";

    public static string TakenLimit => $"Mỗi đơn vị được gửi không quá {LinkRequests.PerAgency} lần trong một giờ. Đề nghị kiểm tra cả hộp thư rác.";
}
