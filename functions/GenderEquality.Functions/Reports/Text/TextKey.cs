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
        foreach (var c in text)
        {
            if (KeyParts.Of(c) is not { } part)
            {
                return OfDecomposed(text);
            }

            foreach (var letter in part)
            {
                Append(key, letter);
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>Whether both texts have the same key.</summary>
    public static bool Same(string? left, string? right) => string.Equals(Of(left), Of(right), StringComparison.Ordinal);

    /// <summary>The words of the key.</summary>
    public static string[] Words(string? text) => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Of any text: what composes or parts over several characters, or is forbidden in XML, needs the whole of it.
    internal static string OfDecomposed(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in XmlText.Clean(text).Normalize(NormalizationForm.FormKD))
        {
            if (KeyLetters.Of(c) is { } letter)
            {
                Append(key, letter);
            }
        }

        return key.ToString().TrimEnd();
    }

    private static void Append(StringBuilder key, char letter)
    {
        if (letter != KeyLetters.Space || (key.Length > 0 && key[^1] != KeyLetters.Space))
        {
            key.Append(letter);
        }
    }
}
