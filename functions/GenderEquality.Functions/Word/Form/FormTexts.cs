using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;

namespace GenderEquality.Functions.Word.Form;

/// <summary>Fixed words of Vietnamese administrative documents.</summary>
internal static class FormTexts
{
    public const string NationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string NationalMotto = "Độc lập - Tự do - Hạnh phúc";
    public const string Report = "Báo cáo";
    public const string Pursuant = "Căn cứ";
    public const string To = "Kính gửi: ";
    public const string Distribution = "Nơi nhận:";
    public const string EndOfText = "./.";
    public const string Draft = "DỰ THẢO";

    /// <summary>"Số:        /BC-SYT": the number itself is written by hand or by the registry.</summary>
    public static string Number(string shortName) => $"Số:        /BC-{shortName}";

    /// <summary>The lines that begin with "Căn cứ": each ends with a semicolon, the last one with a full stop.</summary>
    public static IEnumerable<string> LegalBases(IReadOnlyList<LegalBasis> bases)
    {
        var named = bases.Where(basis => !basis.Implemented).ToList();
        return named.Select((basis, index) => $"{Pursuant} {basis.Text}{(index == named.Count - 1 ? '.' : ';')}");
    }

    /// <summary>"Phụ lục II".</summary>
    public static string Appendix(int number) => PlaceNames.Appendix(number);

    /// <summary>Line under an appendix's title.</summary>
    public static string AttachedTo(string shortName, string issuer, string? date = null) =>
        $"(Kèm theo Báo cáo số        /BC-{shortName} {date ?? "ngày       tháng       năm      "} của {issuer})";
}
