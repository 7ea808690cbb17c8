using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Form;

/// <summary>An indicator's row label, the same in template and consolidated report.</summary>
internal static class IndicatorLabel
{
    /// <summary>What stands after the text of an indicator that must still be compared with its source; empty for others.</summary>
    public static string ToCompare(Campaign campaign, Indicator? indicator) =>
        indicator is { Unverified: true } ? $" (đối chiếu với {SourceOf(campaign, indicator)})" : string.Empty;

    // "Chỉ tiêu 2 của Kế hoạch 131" names the basis whose number is 131/KH-UBND: quoted as the basis itself begins.
    private static string SourceOf(Campaign campaign, Indicator indicator)
    {
        var words = indicator.Name.Split([' ', ':', ',', ';', '.'], StringSplitOptions.RemoveEmptyEntries);
        var basis = campaign.LegalBases.FirstOrDefault(basis => words.Contains(basis.Number.Split('/')[0], StringComparer.Ordinal));
        var end = basis?.Text.IndexOf(basis.Number, StringComparison.Ordinal) ?? -1;
        return end < 0 ? "văn bản gốc" : basis!.Text[..(end + basis.Number.Length)];
    }
}
