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

    /// <summary>Whether a label names the sum of some rows, such as "Cộng trang 1" or "Cộng truyền thông"; not "Cộng đồng …".</summary>
    public static bool IsSubtotal(string label) => Subtotal().IsMatch(label);

    /// <summary>Whether a label names the sum of all rows, such as "Tổng cộng: 02 hoạt động".</summary>
    public static bool IsGrandTotal(string label) => OfLabel(label).IsTotal || GrandTotal().IsMatch(label);

    /// <summary>The label of a row without its number ("1.1.", "a)", "-") and its marks.</summary>
    public static HeaderText OfLabel(string text) => Of(Numbering().Replace(text, string.Empty));

    /// <summary>The number that a label begins with, such as "3.2a"; empty without.</summary>
    public static string NumberOf(string label) => Numbering().Match(label).Groups["number"].Value.TrimEnd('.');

    [GeneratedRegex(@"\((đvt|đơn vị( tính)?)?\s*:?\s*(?<unit>[^()]{1,30})\)|(đvt|đơn vị( tính)?)\s*:\s*(?<unit>[^()]{1,30})$|,\s*(?<unit>%)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unit_();

    [GeneratedRegex(@"^\s*cộng\s+(?!đồng|tác|hòa|hoà)\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subtotal();

    [GeneratedRegex(@"^\s*tổng cộng\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GrandTotal();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^\s*((chỉ tiêu|mục tiêu)(\s+số)?\s+(?=\d))?((?<number>\d{1,2}(\.\d{1,2}){0,3}[a-zđ]?|[a-zđ]|[IVX]{1,4})\s*[.)/:-]+|(?<number>\d{1,2}\.\d{1,2}[a-zđ]?)\s|[-+*•]+)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbering();
}
