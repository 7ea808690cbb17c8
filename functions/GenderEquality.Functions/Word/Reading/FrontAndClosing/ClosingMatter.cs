using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.FrontAndClosing;

/// <summary>Recognises what every administrative document carries after its text (Nghị định 30/2020): closing sentence, signature, recipients.
/// None of it is content of a section.</summary>
internal static partial class ClosingMatter
{
    /// <summary>What somebody asks for who does not merely end a report ("kính trình … xem xét, tổng hợp").</summary>
    private static readonly string[] Requests = ["de nghi cap", "de nghi bo sung", "de nghi bo tri", "de nghi ho tro", "kien nghi", "de xuat"];

    /// <summary>Whether a paragraph begins what follows the text: the closing sentence, the signature or the recipients.</summary>
    public static bool BeginsClosing(ParagraphFormat format)
    {
        if (format.Text.Length > FormLines.LongestPreamble)
        {
            return false;
        }

        var key = TextKey.Of(format.Text);
        return FormLines.StartsWith(key, "noi nhan")
            || (FormLines.StartsWith(key, "tren day la ") && key.Contains("bao cao", StringComparison.Ordinal) && !SaysMore(format.Text, key))
            || (format.Capitals && format.Text.Length <= 80 && FormLines.IsSignature(format.Text, key));
    }

    /// <summary>Whether a paragraph after the text belongs to signature or recipients.</summary>
    /// <param name="format">The paragraph.</param>
    /// <param name="isAmongRecipients">Whether "Nơi nhận" stands before it.</param>
    public static bool IsClosing(ParagraphFormat format, bool isAmongRecipients)
    {
        var text = format.Text.Trim();
        if (BeginsClosing(format) || !text.Any(char.IsLetterOrDigit))
        {
            return true;
        }

        var key = TextKey.Of(text.Length > FormLines.ShortLine ? string.Empty : text);
        return key.Length > 0
            && (FormLines.IsSignature(text, key) || IsName(text) || FormLines.IsDated(text) || FormLines.IsNational(key)
                || FormLines.StartsWith(key, "nhu tren", "luu vt", "luu van thu", "da ky", "ky ten", "ky ghi ro", "ky va ghi ro", "chu ky", "ky dien tu", "kinh chao", "tran trong", "xin tran trong")
                || (isAmongRecipients && (text[0] is '-' or '–' or '+' or '•' || text[^1] is ';' || format.Capitals)));
    }

    /// <summary>Whether a paragraph names the recipients.</summary>
    public static bool IsRecipients(string text) => TextKey.Of(text).Contains("noi nhan", StringComparison.Ordinal);

    /// <summary>Whether a line is nothing but a person's name, with a title or without.</summary>
    public static bool IsName(string line) => line.Length <= 50 && Name().IsMatch(line) && !FormLines.IsSignature(line, TextKey.Of(line));

    /// <summary>Whether a line is the title of photographs, or says what one shows: they often follow the signature.</summary>
    public static bool NamesPictures(string line) => line.Length <= FormLines.ShortLine
        && (line.Contains("hình ảnh", StringComparison.OrdinalIgnoreCase) || line.TrimStart().StartsWith("ảnh ", StringComparison.OrdinalIgnoreCase) || line.TrimStart().StartsWith("hình ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a closing sentence has figures, or asks for something of its own besides consideration.</summary>
    private static bool SaysMore(string text, string key) => FormLines.HasFigures(text) || FormLines.Tells(text)
        || Array.Exists(Requests, request => key.Contains(request, StringComparison.Ordinal));

    [GeneratedRegex(@"^\s*((Th|T|B)s\.?|Tiến sĩ|Thạc sĩ|CK[I]{1,2}|PGS|GS|Đ/c|Bs|[.\s])*\p{Lu}\p{L}*(\s+\p{Lu}\p{L}*){1,5}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
