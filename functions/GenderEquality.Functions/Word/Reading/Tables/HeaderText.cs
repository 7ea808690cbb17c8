using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>Text of a header or of a row's first cell, with its unit apart: "Kinh phí (triệu đồng)", "Tỷ lệ, %", "ĐVT: người".</summary>
internal sealed partial record HeaderText(string[] Words, string? Unit)
{
    /// <summary>Whether it is the column of ordinal numbers.</summary>
    public bool IsOrdinal => string.Join(' ', Words) is "tt" or "stt" or "so tt" or "so thu tu" or "no";

    /// <summary>Whether it is the column of units, which says again what the campaign knows.</summary>
    public bool IsUnit => string.Join(' ', Words) is "dvt" or "don vi tinh" or "don vi";

    /// <summary>Whether it is the row of totals.</summary>
    public bool IsTotal => string.Join(' ', Words) is "tong" or "tong so" or "tong cong" or "cong" or "tong cong cac muc" or "cong chung" or "toan don vi";

    /// <summary>Reads a text.</summary>
    public static HeaderText Of(string text)
    {
        var unit = Unit_().Match(text);
        var rest = Brackets().Replace(unit.Success ? text.Remove(unit.Index, unit.Length) : text, " ");
        var named = unit.Success ? unit.Groups["unit"].Value.Trim() : null;
        var words = TextKey.Words(rest);
        return new HeaderText(words.Length > 0 ? words : TextKey.Words(text), named is { Length: > 0 } ? named : null);
    }

    /// <summary>Whether a text names a year or another time, such as "2024" or "6 tháng".</summary>
    public static bool NamesTime(string text) => HeaderSense.Of([text]) is { NamesTime: true } or { IsOtherPeriod: true };

    /// <summary>Whether a label names the sum of some rows, such as "Cộng trang 1", "Tổng 6 tháng" or "Lũy kế"; not "Cộng đồng …" or "Tổng kết …".</summary>
    public static bool IsSubtotal(string label) => Subtotal().IsMatch(WithoutNumber(label));

    /// <summary>Whether a label says that a row is contained in the one above.</summary>
    public static bool IsWithin(string label) => Within().IsMatch(Numbering().Replace(label, string.Empty));

    /// <summary>Whether a label names the sum of all rows, such as "Tổng cộng: 02 hoạt động".</summary>
    public static bool IsGrandTotal(string label) => OfLabel(label).IsTotal || GrandTotal().IsMatch(label);

    /// <summary>The label of a row without its number ("1.1.", "a)", "-") and its marks.</summary>
    public static HeaderText OfLabel(string text) => Of(WithoutNumber(text));

    /// <summary>A label without its number, its mark and "Trong đó".</summary>
    public static string WithoutNumber(string label)
    {
        var rest = Within().Replace(Numbering().Replace(label, string.Empty), string.Empty);
        return rest.Length > 0 ? rest : label;
    }

    /// <summary>The number that a label begins with, such as "3.2a"; empty without.</summary>
    public static string NumberOf(string label) => Numbering().Match(label).Groups["number"].Value.TrimEnd('.');

    [GeneratedRegex(@"\((đvt|đơn vị( tính)?)?\s*:?\s*(?<unit>[^()]{1,30})\)|(đvt|đơn vị( tính)?)\s*:\s*(?<unit>[^()]{1,30})$|,\s*(?<unit>%)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unit_();

    [GeneratedRegex(@"^\s*(cộng\s+(?!đồng|tác|hòa|hoà|sinh)\S|tổng\s+(?!kết|điều tra|duyệt|hợp|vệ sinh|công ty|cục|liên đoàn|đài|rà soát|tuyển|tiến|phụ trách|biên tập)\S|(lũy|luỹ)\s+kế\b|(số\s+)?mang sang\b|chuyển sang trang\b|trang trước chuyển\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subtotal();

    [GeneratedRegex(@"^\s*tổng cộng\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GrandTotal();

    [GeneratedRegex(@"^trong đó\s*:?\s*([-+]\s*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Within();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^\s*((chỉ tiêu|mục tiêu)(\s+số)?\s+(?=\d))?((?<number>\d{1,2}(\.\d{1,2}){0,3}[a-zđ]?|[a-zđ]|[IVX]{1,4})\s*[.)/:-]+|(?<number>\d{1,2}\.\d{1,2}[a-zđ]?)\s|[-+*•]+)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbering();
}
