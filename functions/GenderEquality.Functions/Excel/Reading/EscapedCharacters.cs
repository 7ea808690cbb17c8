using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>Characters that XML forbids, as workbooks write them: <c>_x000D_</c> is the end of a line within a cell.</summary>
internal static class EscapedCharacters
{
    private const int Length = 7;

    /// <summary>The text with such characters in their place: line ends and tabs; other control characters go.</summary>
    public static string Resolve(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (CodeAt(text, at) is { } code)
            {
                at += Length - 1;
                if (code is '\n' or '\t' or >= ' ')
                {
                    result.Append(code);
                }
            }
            else
            {
                result.Append(text[at]);
            }
        }

        return result.ToString();
    }

    private static char? CodeAt(string text, int at) =>
        at + Length <= text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + Length - 1] == '_'
        && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
