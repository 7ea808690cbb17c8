using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Portal;

/// <summary>What an agency's page says about the consolidated report that was issued.</summary>
public static partial class PortalTexts
{
    public const string IssuedTitle = "Báo cáo tổng hợp đã phát hành";
    public const string IssuedDownload = "Tải báo cáo (PDF)";

    public static string IssuedAs(string number, DateOnly date) => $"Số {number}, ngày {VietnameseFormat.Date(date)}.";

    public static string IssuedFileName(int year) => $"bao-cao-tong-hop-{year}.pdf";
}
