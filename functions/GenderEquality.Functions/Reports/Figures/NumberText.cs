using System.Text;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Brings the text of a figure's cell into one form, so that the rules for numbers need not know keyboards and programs.</summary>
internal static class NumberText
{
    /// <summary>Stands where a line break, a tab or a wide gap parts two numbers, or a dash from the number under it.</summary>
    public const char Gap = '|';

    /// <summary>Lower case, plain digits and dashes, single spaces, without note marks, quotes and closing punctuation.</summary>
    public static string Normalize(string? text)
    {
        var plain = new StringBuilder();
        var (blanks, isWide) = (0, false);
        foreach (var c in XmlText.Clean(text ?? string.Empty))
        {
            if (char.IsWhiteSpace(c))
            {
                isWide = ++blanks > 1 || c is '\n' or '\r' or '\t';
                continue;
            }

            if (Plain(c) is { Length: > 0 } sign)
            {
                Blank(plain, blanks, isWide && char.IsAsciiDigit(sign[0]));
                plain.Append(sign);
                (blanks, isWide) = (0, false);
            }
        }

        return WithoutMarks(plain.ToString().Trim('"', '“', '”').ToLowerInvariant().Trim());
    }

    private static void Blank(StringBuilder plain, int blanks, bool isWideBeforeDigit)
    {
        if (blanks > 0 && plain.Length > 0)
        {
            plain.Append(isWideBeforeDigit && (char.IsAsciiDigit(plain[^1]) || plain[^1] is '-' or '+') ? $" {Gap} " : " ");
        }
    }

    private static string WithoutMarks(string text)
    {
        var end = text.Length;
        for (var start = MarkStart(text, end); start >= 0; start = MarkStart(text, end))
        {
            end = start;
        }

        // A mark of a note stands behind a figure; behind words it is something else
        var result = end > 0 && (char.IsAsciiDigit(text[end - 1]) || text[end - 1] == '%') ? text[..end] : text;

        // "..." says that the figure is not known; a single closing point says nothing.
        return result.EndsWith("..", StringComparison.Ordinal) ? result : result.TrimEnd('.', ',', ';', ':', ' ');
    }

    /// <summary>Where the mark of a note that ends there begins: ¹, *, (1), (*), [1]. Negative where none does. A bracket after a space may hold a
    /// second figure and is none.</summary>
    private static int MarkStart(string text, int end)
    {
        if (end == 0)
        {
            return -1;
        }

        var start = text[end - 1] switch
        {
            '*' or '†' or '‡' or '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079') or '\u207D' or '\u207E' => end - 1,
            ')' when end >= 3 && text[end - 2] is (>= '1' and <= '9') or '*' && text[end - 3] == '(' => end - 3,
            ']' when end >= 3 && char.IsAsciiDigit(text[end - 2]) => text[end - 3] == '[' ? end - 3 : end >= 4 && char.IsAsciiDigit(text[end - 3]) && text[end - 4] == '[' ? end - 4 : -1,
            _ => -1,
        };
        return start > 0 && text[start] != '(' && text[start - 1] == ' ' ? start - 1 : start;
    }

    private static string Plain(char c) => c switch
    {
        >= '０' and <= '９' => ((char)(c - '０' + '0')).ToString(),
        >= '！' and <= '～' => ((char)(c - '！' + '!')).ToString(),
        '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '−' or '\u2015' or '\u00AD' or '÷' => "-",
        '…' => "...",
        '’' or '‘' or '`' or '´' => "'",
        '⁄' or '∕' => "/",

        // The sign of the đồng, and the Icelandic letter that old tools write for đ
        '₫' or 'ð' or 'Ð' => "đ",
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => string.Empty,
        _ => c.ToString(),
    };
}
