using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Reading.FrontAndClosing;

/// <summary>What lines look like that administrative documents have before and after their text.</summary>
internal static partial class FormLines
{
    /// <summary>A longer line is no line of the form.</summary>
    public const int ShortLine = 200;

    /// <summary>A longer paragraph is neither one of the bases nor the closing sentence.</summary>
    public const int LongestPreamble = 1500;

    private static readonly HashSet<string> Positions = new(StringComparer.Ordinal)
    {
        "giam doc", "pho giam doc", "chu tich", "pho chu tich", "thu truong co quan don vi", "thu truong don vi", "thu truong co quan", "truong ban", "pho truong ban",
        "cuc truong", "pho cuc truong", "chanh van phong", "pho chanh van phong", "chanh thanh tra", "pho chanh thanh tra", "tong bien tap", "pho tong bien tap", "bi thu",
        "pho bi thu", "truong phong", "pho truong phong", "tong giam doc", "pho tong giam doc", "truong ban quan ly",
    };

    /// <summary>Whether the words are those of the national name or motto.</summary>
    public static bool IsNational(string key) =>
        key.Contains("cong hoa xa hoi chu nghia", StringComparison.Ordinal) || key.Contains("doc lap tu do hanh phuc", StringComparison.Ordinal);

    /// <summary>Whether a line says in what office somebody signs: "KT. GIÁM ĐỐC".</summary>
    public static bool IsSignature(string line, string key) => line.Length <= 80 && (Authority().IsMatch(line) || Positions.Contains(key));

    /// <summary>Whether words begin with one of these.</summary>
    public static bool StartsWith(string key, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (key.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is nothing but a place and a day in words: "Hải Phòng, ngày … tháng … năm …". A sentence that begins with a day is none.</summary>
    public static bool IsDated(string line) => Date().IsMatch(line);

    /// <summary>Whether a text has figures other than dates, years, numbers of documents and their articles.</summary>
    public static bool HasFigures(string text) => NoFigures().Replace(text, " ").Any(char.IsAsciiDigit);

    /// <summary>Whether a text tells what somebody did: the names of documents say what is to be done.</summary>
    public static bool Tells(string text) => text.Contains(" đã ", StringComparison.OrdinalIgnoreCase) || Counted().IsMatch(text);

    [GeneratedRegex(
        @"\bngày\s+\d{1,2}\s+tháng\s+\d{1,2}(\s+năm\s+\d{4})?|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d+/[\p{L}\d/-]*\p{L}[\p{L}\d/-]*|\b(19|20)\d\d\b|\b(số|điều|khoản|điểm|mục|chương|phần|khóa|kỳ|lần thứ|quý|tháng|giai đoạn):?\s*\d+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoFigures();

    // "12 vụ", "05 lớp": a number with what was counted
    [GeneratedRegex(@"\b\d+([.,]\d+)*\s*(%|vụ|lớp|cuộc|buổi|người|lượt|hội nghị|trường hợp|văn bản|mô hình|triệu|tỷ)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counted();

    // The number of the document may stand on the same line
    [GeneratedRegex(@"^\s*(Số\s*:?[^,;]{0,60}\s)?[^\d,;:]{0,60},?\s*ngày[\s\d.…_/]*tháng[\s\d.…_/]*năm[\s\d.…_]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\s*(TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Authority();
}
