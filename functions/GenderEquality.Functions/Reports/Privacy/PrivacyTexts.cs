using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports.Privacy;

/// <summary>What documents say where personal data stands or stood.</summary>
public static class PrivacyTexts
{
    /// <summary>In place of personal data that were blotted out.</summary>
    public const string Masked = "…";

    /// <summary>Remark on personal data of which nobody has decided what becomes of them.</summary>
    public static string Undecided(FindingCode code) =>
        $"Thông tin cá nhân, chưa quyết định ({Campaigns.VietnameseFormat.LowerFirst(code.Title)}). Đề nghị quyết định giữ, che hoặc bỏ tại trang “Thông tin cá nhân” trước khi lập bản chính thức.";
}
