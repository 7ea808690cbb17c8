using System.Text.RegularExpressions;
using GenderEquality.Functions.Submissions.Content;
using GenderEquality.Functions.Submissions.Text;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Recognises what every administrative document carries around its text (Nghị định 30/2020): heading block, number, date, title, bases,
/// salutation, closing sentence, signature, recipients. None of it is content of a section.</summary>
internal sealed partial class Letterhead(ExpectedReport expected)
{
    private const int ShortLine = 200;
    private const int LongestPreamble = 1500;
    private const int LongestLayout = 2500;
    private const double TitleAlike = 0.6;

    /// <summary>Whether the line before was the salutation or one of those whom it names.</summary>
    private bool isAddressed;

    private readonly string[] title = TextKey.Words(expected.Campaign.Title);

    /// <summary>Whether a paragraph is the report's own title, which may share its words with a heading.</summary>
    public bool IsTitle(ParagraphLook look) => look.Text.Length <= ShortLine && !char.IsAsciiDigit(look.Text.FirstOrDefault()) && Likeness.Of(TextKey.Words(look.Text), title) >= TitleAlike;

    /// <summary>Whether a paragraph before the first heading belongs to the letterhead.</summary>
    /// <param name="look">The paragraph.</param>
    /// <param name="isProse">Whether text has begun that belongs nowhere: then only what no text looks like is left out.</param>
    public bool IsOpening(ParagraphLook look, bool isProse)
    {
        var key = TextKey.Of(look.Text.Length > LongestPreamble ? look.Text[..LongestPreamble] : look.Text);
        var isSentence = IsSentence(look.Text);
        var isAddressee = isAddressed && look.Text.StartsWith('-') && !HasFigures(look.Text);
        isAddressed = isAddressee || StartsWith(key, "kinh gui");
        if (key.Length == 0 || isAddressed)
        {
            return true;
        }

        if (look.Text.Length <= ShortLine && !look.Text.TrimEnd().EndsWith('.') && (IsNational(key) || Number().IsMatch(look.Text) || Date().IsMatch(look.Text)))
        {
            return true;
        }

        if (isProse)
        {
            return (StartsWith(key, "can cu ") && look.Text.TrimEnd().EndsWith(';')) || (IsTitle(look) && !isSentence);
        }

        return StartsWith(key, "can cu ") || IsLeadIn(look.Text, key)
            || (!isSentence && (look.Capitals || look.Alignment is Alignment.Center or Alignment.Right || IsTitle(look) || key is "bao cao" || StartsWith(key, "v v ", "ve viec ")));
    }

    /// <summary>Whether a line tells something: it is long, has figures other than dates and numbers of documents, or ends with a full stop.</summary>
    private static bool IsSentence(string text) => text.Length > ShortLine || text.TrimEnd().EndsWith('.') || HasFigures(text);

    private static bool HasFigures(string text) => NoFigures().Replace(text, " ").Any(char.IsAsciiDigit);

    /// <summary>"Thực hiện Công văn số …, Sở Y tế báo cáo kết quả như sau:".</summary>
    private static bool IsLeadIn(string text, string key) =>
        text.Length <= LongestPreamble && key.Contains("bao cao", StringComparison.Ordinal)
        && ((text.TrimEnd().EndsWith(':') && StartsWith(key, "thuc hien ", "theo ")) || (key.EndsWith("nhu sau", StringComparison.Ordinal) && (StartsWith(key, "thuc hien ", "theo ") || !HasFigures(text))));

    /// <summary>Whether a paragraph begins what follows the text: the closing sentence, the signature or the recipients.</summary>
    public static bool BeginsClosing(ParagraphLook look)
    {
        if (look.Text.Length > LongestPreamble)
        {
            return false;
        }

        var key = TextKey.Of(look.Text);
        return StartsWith(key, "noi nhan")
            || (StartsWith(key, "tren day la ") && key.Contains("bao cao", StringComparison.Ordinal))
            || (look.Capitals && look.Text.Length <= 80 && IsSignature(look.Text, key));
    }

    /// <summary>Whether a paragraph after the text belongs to signature or recipients.</summary>
    /// <param name="look">The paragraph.</param>
    /// <param name="isAmongRecipients">Whether "Nơi nhận" stands before it.</param>
    public static bool IsClosing(ParagraphLook look, bool isAmongRecipients)
    {
        var text = look.Text.Trim();
        if (BeginsClosing(look) || !text.Any(char.IsLetterOrDigit))
        {
            return true;
        }

        var key = TextKey.Of(text.Length > ShortLine ? string.Empty : text);
        return key.Length > 0
            && (IsSignature(text, key) || IsName(text) || Date().IsMatch(text) || IsNational(key)
                || StartsWith(key, "nhu tren", "luu vt", "luu van thu", "da ky", "ky ten", "ky ghi ro", "ky va ghi ro", "chu ky", "ky dien tu", "kinh chao", "tran trong", "xin tran trong")
                || (isAmongRecipients && (text[0] is '-' or '–' or '+' or '•' || text[^1] is ';' || look.Capitals)));
    }

    /// <summary>Whether a paragraph names the recipients.</summary>
    public static bool IsRecipients(string text) => TextKey.Of(text).Contains("noi nhan", StringComparison.Ordinal);

    /// <summary>Whether a line is nothing but a person's name, with a title or without.</summary>
    public static bool IsName(string line) => line.Length <= 50 && Name().IsMatch(line) && !IsSignature(line, TextKey.Of(line));

    /// <summary>Whether a table only lays out heading block or signature, by what stands in it. A table with figures or a header row never does.</summary>
    public static TableLayout LayoutOf(SourceTable table)
    {
        if (table.Rows.Count > 8 || table.Rows.Sum(row => row.Cells.Count) > 24 || table.Rows.Any(row => row.Header || row.Cells.Any(cell => Figure().IsMatch(cell.Text))))
        {
            return TableLayout.None;
        }

        var text = string.Join('\n', table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        if (text.Length > LongestLayout)
        {
            return TableLayout.None;
        }

        var key = TextKey.Of(text);
        return IsNational(key) ? TableLayout.Opening
            : key.Contains("noi nhan", StringComparison.Ordinal) || text.Split('\n').Any(line => IsSignature(line, TextKey.Of(line)) && !line.Any(char.IsLower)) ? TableLayout.Closing
            : TableLayout.None;
    }

    private static bool IsNational(string key) =>
        key.Contains("cong hoa xa hoi chu nghia", StringComparison.Ordinal) || key.Contains("doc lap tu do hanh phuc", StringComparison.Ordinal);

    private static bool IsSignature(string line, string key) => line.Length <= 80 && (Authority().IsMatch(line) || Positions.Contains(key));

    private static readonly HashSet<string> Positions = new(StringComparer.Ordinal)
    {
        "giam doc", "pho giam doc", "chu tich", "pho chu tich", "thu truong co quan don vi", "thu truong don vi", "thu truong co quan", "truong ban", "pho truong ban",
        "cuc truong", "pho cuc truong", "chanh van phong", "pho chanh van phong", "chanh thanh tra", "pho chanh thanh tra", "tong bien tap", "pho tong bien tap", "bi thu",
        "pho bi thu", "truong phong", "pho truong phong", "tong giam doc", "pho tong giam doc", "truong ban quan ly",
    };

    private static bool StartsWith(string key, params ReadOnlySpan<string> starts)
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

    [GeneratedRegex(@"^\s*Số\s*:?\s*[\d.\s…_-]*/\s*[\p{L}\d]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d+/[\p{L}\d/-]*\p{L}[\p{L}\d/-]*|\b(19|20)\d\d\b|\bsố:?\s*\d+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoFigures();

    [GeneratedRegex(@"^\s*\d[\d.,\s]*%?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\s*((Th|T|B)s\.?|Tiến sĩ|Thạc sĩ|CK[I]{1,2}|PGS|GS|Đ/c|Bs|[.\s])*\p{Lu}\p{L}*(\s+\p{Lu}\p{L}*){1,5}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"ngày[\s\d.…_]*tháng[\s\d.…_]*năm", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\s*(TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Authority();
}

/// <summary>What a layout table is for.</summary>
internal enum TableLayout
{
    /// <summary>It is no layout table.</summary>
    None,

    /// <summary>Heading block.</summary>
    Opening,

    /// <summary>Recipients and signature.</summary>
    Closing,
}
