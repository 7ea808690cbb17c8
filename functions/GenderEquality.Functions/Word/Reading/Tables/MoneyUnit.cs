using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>Units of money as headers and the lines over tables name them: "1.000 đồng", "Đvt: nghìn đ", "VNĐ".</summary>
internal static partial class MoneyUnit
{
    private const int Longest = 300;

    /// <summary>The unit in words, such as "nghìn đồng", of a text that is nothing else; null when it is no unit of money.</summary>
    public static string? Of(string? text) => text is { Length: <= Longest } ? Named(Whole().Match(text)) : null;

    /// <summary>The unit that a header ends with, in brackets or not.</summary>
    public static string? OfHeader(string text) => text.Length <= Longest ? Named(Ending().Match(text)) ?? OfLine(text) : null;

    /// <summary>The unit that a line over a table names: "Đơn vị tính: 1.000 đồng".</summary>
    public static string? OfLine(string text) => text.Length <= Longest ? Named(Line().Match(text)) : null;

    /// <summary>A header without its unit of money: "Năm 2024 (ĐVT: 1.000đ)" says no more than "Năm 2024".</summary>
    public static string Without(string text)
    {
        var match = text.Length <= Longest ? Bracketed().Match(text) : Match.Empty;
        return match.Success ? text.Remove(match.Index, match.Length) : text;
    }

    private static string? Named(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var scale = match.Groups["scale"].Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        return scale.ToUpperInvariant() switch
        {
            "" => "đồng",
            "1000" or "NGHÌN" or "NGÀN" => "nghìn đồng",
            "1000000" or "TRIỆU" or "TR" => "triệu đồng",
            _ => "tỷ đồng",
        };
    }

    private const string Scale = @"(?<scale>1[., ]?000[., ]?000[., ]?000|1[., ]?000[., ]?000|1[., ]?000|nghìn|ngàn|triệu|tr|tỷ|tỉ)";

    private const string Money = @"(đồng|vnđ|vnd|đ)(\s*(việt nam|vn))?(?![\p{L}\d])";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\W*(" + Scale + @"?\s*" + Money + @"|(?<scale>triệu|tỷ|tỉ|nghìn|ngàn))\W*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![\p{L}\d])" + Scale + @"\s*" + Money + @"\W*$|[(,:]\s*" + Money + @"\W*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\(\s*((đvt|đơn vị( tính)?|tính bằng)\s*:?\s*)?(" + Scale + @"?\s*" + Money + @"|(?<scale>triệu|tỷ|tỉ|nghìn|ngàn))\s*\)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<![\p{L}\d])(đvt|đơn vị( tính)?|tính bằng)\s*[:;,(]*\s*" + Scale + @"?\s*" + Money, Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
