using System.Globalization;

namespace GenderEquality.Functions.Reports.Text;

/// <summary>What a character of a decomposed text is in a <see cref="TextKey"/>.</summary>
internal static class KeyLetters
{
    /// <summary>Parts words.</summary>
    public const char Space = ' ';

    /// <summary>The letter or digit in lower case, or <see cref="Space"/>; null for what is left out.</summary>
    public static char? Of(char c)
    {
        if (c is 'đ' or 'Đ' or 'ð' or 'Ð')
        {
            // ð and Ð (Icelandic eth) stand for đ in files converted by old tools.
            return 'd';
        }

        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            return char.ToLowerInvariant(c);
        }

        return IsInvisible(c) ? null : Space;
    }

    /// <summary>Marks of letters, and signs that take no room (zero-width space, soft hyphen, byte order mark): they do not part words.</summary>
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
