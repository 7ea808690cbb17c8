using System.Text;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Brings the text of a figure's cell into one form, so that the rules for numbers need not know keyboards and programs.</summary>
internal static partial class NumberText
{
    /// <summary>Lower case, plain digits and dashes, single spaces, without note marks, quotes and closing punctuation.</summary>
    public static string Normalize(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in XmlText.Clean(text ?? string.Empty))
        {
            plain.Append(Plain(c));
        }

        var trimmed = Spaces().Replace(plain.ToString(), " ").Trim(' ', '"', '“', '”').ToLowerInvariant();
        return WithoutMarks(trimmed);
    }

    private static string WithoutMarks(string text)
    {
        var result = NoteMarks().Replace(text, string.Empty).TrimEnd();

        // "..." says that the figure is not known; a single closing point says nothing.
        return result.EndsWith("..", StringComparison.Ordinal) ? result : result.TrimEnd('.', ',', ';', ':', ' ');
    }

    private static string Plain(char c) => c switch
    {
        >= '０' and <= '９' => ((char)(c - '０' + '0')).ToString(),
        >= '！' and <= '～' => ((char)(c - '！' + '!')).ToString(),
        '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '−' or '\u2015' or '\u00AD' or '÷' => "-",
        '…' => "...",
        '’' or '‘' or '`' or '´' => "'",
        '⁄' or '∕' => "/",
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => string.Empty,
        _ when char.IsWhiteSpace(c) => " ",
        _ => c.ToString(),
    };

    /// <summary>Footnote marks behind a figure: ¹, *, (1), [1]. A bracket after a space may hold a second figure and stays.</summary>
    [GeneratedRegex(@"(?<=[0-9%])(?:\s*[\u00B9\u00B2\u00B3\u2070-\u2079]+|\s*[*†‡]+|\([1-9]\)|\s*\[[0-9]{1,2}\])+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoteMarks();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
