using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>Rights in words, and what was done with them, for the audit log.</summary>
public static class RightTexts
{
    public const string Dropped = "Bỏ danh sách phân quyền của đợt: mọi cán bộ đầu mối có đủ quyền";

    /// <summary>What a right is called.</summary>
    public static string Name(CampaignRight right) => right switch
    {
        CampaignRight.Work => "Xử lý",
        CampaignRight.Approve => "Duyệt",
        CampaignRight.Administer => "Quản trị",
        _ => "Xem",
    };

    public static string Given(EmailAddress account, CampaignRight right) => $"Phân quyền “{Name(right)}” trong đợt cho {account}";

    public static string Taken(EmailAddress account) => $"Bỏ quyền trong đợt của {account}";

    public static string Refused(CampaignRight needed) => $"Từ chối: tài khoản không có quyền “{Name(needed)}” trong đợt này";
}
