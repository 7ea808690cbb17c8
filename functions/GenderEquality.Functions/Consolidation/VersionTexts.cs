using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Vietnamese texts about versions.</summary>
public static class VersionTexts
{
    /// <summary>Who makes the nightly version.</summary>
    public const string Nightly = "Hệ thống (tự động)";

    /// <summary>For the record of deeds.</summary>
    public static string Made(ReportVersion version) => version.Final
        ? $"Lập báo cáo tổng hợp chính thức, phiên bản {VietnameseFormat.Number(version.Number, 0)}"
        : $"Lập dự thảo báo cáo tổng hợp, phiên bản {VietnameseFormat.Number(version.Number, 0)}";

    /// <summary>A report that changed.</summary>
    public static string Change(SubmissionChange change) => change.Kind switch
    {
        SubmissionChangeKind.New => $"Báo cáo mới của {change.Name}",
        SubmissionChangeKind.Replaced => $"Báo cáo của {change.Name} được thay bằng bản nộp sau",
        _ => $"Báo cáo của {change.Name} không còn được lấy",
    };

    /// <summary>A figure that changed.</summary>
    public static string Change(FigureChange change) => $"{change.RowLabel}, {VietnameseFormat.LowerFirst(change.ColumnHeader)}: {change.Before ?? "chưa có"} → {change.After ?? "không còn"}";
}
