using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>What is said of a file of the level above that is not taken.</summary>
internal static class UpperTexts
{
    public const string NotHere = "Chưa có tệp của đợt này. Đề nghị gửi tệp do cấp trên trao.";
    public const string OwnRehearsal = "Tệp là của một đợt diễn tập. Đề nghị cấp trên gửi tệp của đợt báo cáo thật.";

    public static string Faulty(int count, DraftFault first) =>
        $"Tệp còn {count} lỗi nên chưa dùng được; lỗi đầu tiên ở “{CampaignSchema.At(first.Place)?.Label ?? first.Place.ToString()}”: {first.Text} Đề nghị cấp trên gửi lại tệp tải từ mục “Trao cho cấp dưới” ở trang Đợt báo cáo của họ.";

    public static string OtherCampaign(CampaignId found, CampaignId named) =>
        $"Tệp là của đợt “{found}”, trong khi đợt này khai báo đợt của cấp trên là “{named}”. Đề nghị chọn đúng tệp, hoặc sửa mã ở phần “Báo cáo lên cấp trên” của đợt.";

    public static string NoAgency(AgencyCode agency) =>
        $"Đợt của cấp trên không có cơ quan mã “{agency}”. Đề nghị sửa mã của cơ quan mình ở phần “Báo cáo lên cấp trên” của đợt.";

    public static string WhichAgency(string called) => called.Length == 0
        ? "Đề nghị chọn cơ quan mình trong đợt của cấp trên."
        : $"Đợt của cấp trên không có cơ quan nào tên hoặc mã là “{called}”, hoặc có nhiều cơ quan cùng tên. Đề nghị chọn trong danh sách.";
}
