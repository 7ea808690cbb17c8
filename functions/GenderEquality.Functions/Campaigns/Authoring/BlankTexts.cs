namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Words in a campaign from scratch, to be replaced.</summary>
public static class BlankTexts
{
    public const string Place = "Tên tỉnh, thành phố";
    public const string Whole = "toàn tỉnh";
    public const string Coordinator = "Cơ quan đầu mối";
    public const string ShortName = "CQĐM";
    public const string Parent = "Ủy ban nhân dân tỉnh";
    public const string Email = "dau-moi@example.vn";
    public const string Position = "GIÁM ĐỐC";
    public const string Recipient = "Ủy ban nhân dân tỉnh";
    public const string AsAbove = "Như trên";
    public const string Filed = "Lưu: VT";
    public const string Group = "Các cơ quan, đơn vị";
    public const string SectionHeading = "Kết quả thực hiện";

    public static string Opening(string title) => $"Cơ quan đầu mối tổng hợp, báo cáo: {title}.";
}
