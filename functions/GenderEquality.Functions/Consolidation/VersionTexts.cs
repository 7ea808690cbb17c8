using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Vietnamese texts about versions.</summary>
public static class VersionTexts
{
    /// <summary>Who makes the nightly version.</summary>
    public const string Nightly = "Hệ thống (tự động)";

    /// <summary>For the record of deeds.</summary>
    public static string Made(ReportVersion version) => version.Final
        ? $"Lập báo cáo tổng hợp chính thức, phiên bản {Campaigns.VietnameseFormat.Number(version.Number, 0)}"
        : $"Lập dự thảo báo cáo tổng hợp, phiên bản {Campaigns.VietnameseFormat.Number(version.Number, 0)}";
}
