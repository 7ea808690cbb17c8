using System.Globalization;

namespace GenderEquality.Functions.Campaigns;

/// <summary>Numbers and dates as Vietnamese documents write them, independent of the machine's culture.</summary>
public static class VietnameseFormat
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    /// <summary>Such as <c>1.234,5</c>; at most <paramref name="decimals"/> places, no trailing zeros.</summary>
    public static string Number(decimal value, int decimals = 2)
    {
        var pattern = decimals > 0 ? "#,##0." + new string('#', decimals) : "#,##0";
        return Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString(pattern, Numbers);
    }

    /// <summary>Such as <c>1.234,50</c>; always so many places.</summary>
    public static string Fixed(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("#,##0" + (decimals > 0 ? "." + new string('0', decimals) : string.Empty), Numbers);

    /// <summary>Its first letter in lower case, as within a sentence; that of an abbreviation ("UBND ...") stays.</summary>
    public static string LowerFirst(string text) =>
        text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>Its first letter in upper case, as at the beginning of a line.</summary>
    public static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Such as <c>09/12/2024</c>.</summary>
    public static string Date(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>08:05 ngày 09/12/2024</c>; the moment must already be in the campaign's zone.</summary>
    public static string Moment(DateTimeOffset local) => local.ToString("HH':'mm' ngày 'dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>ngày 09 tháng 12 năm 2024</c>: days below 10 and months 1 and 2 get a zero (Nghị định 30/2020).</summary>
    public static string LongDate(DateOnly date)
    {
        var month = date.Month <= 2 ? date.Month.ToString("00", CultureInfo.InvariantCulture) : date.Month.ToString(CultureInfo.InvariantCulture);
        return $"ngày {date.Day:00} tháng {month} năm {date.Year}";
    }
}
