using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>A coordinator takes the campaign's file that the level above hands down.</summary>
public sealed class UpperDecisions(UpperCampaigns upper, AuditStore audit)
{
    /// <summary>Keeps it, if it is the one that the campaign names and the coordinator reports in it.</summary>
    /// <returns>What is wrong with it, a sentence in Vietnamese; null when it was taken.</returns>
    public async Task<string?> TakeAsync(Campaign campaign, BinaryData file, string by, CancellationToken cancellation = default)
    {
        var (document, problem) = DraftFile.Read(file.ToMemory().Span);
        if (document is null)
        {
            return problem;
        }

        using var content = file.ToStream();
        if (CampaignFile.Read(content).Campaign is not { } above)
        {
            return UpperTexts.Faulty;
        }

        var upward = campaign.Upward!;
        if (above.Id != upward.Campaign)
        {
            return UpperTexts.OtherCampaign(above.Id, upward.Campaign);
        }

        if (above.FindAgency(upward.Agency) is null)
        {
            return UpperTexts.NoAgency(upward.Agency);
        }

        await upper.PutAsync(file, cancellation);
        await audit.AddAsync(campaign.Id, by, DraftTexts.UpperTaken(above.Title), agency: null, cancellation);
        return null;
    }
}

/// <summary>What is said of a file of the level above that is not taken.</summary>
internal static class UpperTexts
{
    public const string Faulty = "Tệp còn lỗi nên chưa dùng được. Đề nghị cấp trên gửi lại tệp tải từ danh sách đợt báo cáo của họ.";

    public static string OtherCampaign(CampaignId found, CampaignId named) =>
        $"Tệp là của đợt “{found}”, trong khi đợt này khai báo đợt của cấp trên là “{named}”. Đề nghị chọn đúng tệp, hoặc sửa mã ở phần “Báo cáo lên cấp trên” của đợt.";

    public static string NoAgency(AgencyCode agency) =>
        $"Đợt của cấp trên không có cơ quan mã “{agency}”. Đề nghị sửa mã của cơ quan mình ở phần “Báo cáo lên cấp trên” của đợt.";
}
