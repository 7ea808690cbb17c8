using System.Text;

namespace GenderEquality.Functions.Reports.Text;

/// <summary>Text as it may stand in extracted content and in XML: Unicode NFC, without forbidden characters.</summary>
public static class XmlText
{
    /// <summary>Removes what XML 1.0 forbids (control characters, lone surrogates, U+FFFE, U+FFFF) and composes to NFC.
    /// Tabs and line ends stay. Convert legacy fonts first: their letters are not Unicode yet.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = Allowed(text);
        return clean.IsNormalized(NormalizationForm.FormC) ? clean : clean.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The text without characters that XML forbids: one of them and Word opens nothing.</summary>
    public static string Allowed(string text) => HasForbidden(text) ? RemoveForbidden(text) : text;

    /// <summary>Whether <see cref="Clean"/> would drop a character.</summary>
    public static bool HasForbidden(string text) => IndexOfForbidden(text) >= 0;

    private static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!IsAllowed(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string RemoveForbidden(string text)
    {
        var result = new StringBuilder(text.Length);
        ReadOnlySpan<char> rest = text;
        for (var bad = IndexOfForbidden(rest); bad >= 0; bad = IndexOfForbidden(rest))
        {
            result.Append(rest[..bad]);
            rest = rest[(bad + 1)..];
        }

        return result.Append(rest).ToString();
    }

    private static bool IsAllowed(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (>= '\uE000' and < '\uFFFE');
}
