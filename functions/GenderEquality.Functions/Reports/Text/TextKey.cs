using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Reports.Text;

/// <summary>What two texts have in common when case, diacritics, punctuation and spacing are left aside:
/// "KIẾN NGHỊ, ĐỀ XUẤT:" and "Kiến nghị - đề xuất" share the key <c>kien nghi de xuat</c>.</summary>
public static class TextKey
{
    /// <summary>The key: lower-case letters and digits in words parted by one space. Composed and decomposed Unicode give the same.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var key = new StringBuilder(text.Length);
        foreach (var c in XmlText.Clean(text).Normalize(NormalizationForm.FormKD))
        {
            Append(key, c);
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>Whether both texts have the same key.</summary>
    public static bool Same(string? left, string? right) => string.Equals(Of(left), Of(right), StringComparison.Ordinal);

    /// <summary>The words of the key.</summary>
    public static string[] Words(string? text) => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Append(StringBuilder key, char c)
    {
        if (c is 'đ' or 'Đ' or 'ð' or 'Ð')
        {
            // ð and Ð (Icelandic eth) stand for đ in files converted by old tools.
            key.Append('d');
        }
        else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            key.Append(char.ToLowerInvariant(c));
        }
        else if (!IsInvisible(c) && key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }

    /// <summary>Marks of letters, and signs that take no room (zero-width space, soft hyphen, byte order mark): they do not part words.</summary>
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
