using System.Globalization;
using System.Text;
using GenderEquality.Functions.Reports.Text.LegacyFonts;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Brings text into the one form that is kept: Unicode instead of fonts from the nineties, NFC, only characters that XML allows.</summary>
internal static class CleanText
{
    /// <summary>Text of one run, which may have been many in the file.</summary>
    public static string Of(string text, LegacyEncoding? encoding = null) =>
        WithoutForbidden(encoding is { } legacy ? LegacyText.ToUnicode(legacy, text) : text).Normalize(NormalizationForm.FormC);

    /// <summary>How many characters at the beginning are marks of the letter before them.</summary>
    public static int LeadingMarks(string text, LegacyEncoding? encoding)
    {
        if (encoding is { } legacy)
        {
            return LegacyText.LeadingMarks(legacy, text);
        }

        var count = 0;
        while (count < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[count]) == UnicodeCategory.NonSpacingMark)
        {
            count++;
        }

        return count;
    }

    private static string WithoutForbidden(string text)
    {
        StringBuilder? kept = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var shown = pair ? c : Shown(c);
            if (shown != c)
            {
                kept ??= new StringBuilder(text, 0, i, text.Length);
            }

            if (shown != '\0')
            {
                kept?.Append(shown);
            }

            if (pair)
            {
                i++;
                kept?.Append(text[i]);
            }
        }

        return kept?.ToString() ?? text;
    }

    // Line ends within text are spaces to Word; soft hyphens and byte order marks are not seen. Old converters and keyboards write Icelandic eth
    // for đ: it looks the same, and is neither found by a search nor printed as đ in every font.
    private static char Shown(char c) => c switch
    {
        '\t' => c,
        '\n' or '\r' or '\u00A0' or '\u2028' or '\u2029' => ' ',
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u200B' or '\uFEFF' or '\uFFFE' or '\uFFFF' => '\0',
        'Ð' => 'Đ',
        'ð' => 'đ',
        _ => char.IsSurrogate(c) ? '\0' : c,
    };
}
