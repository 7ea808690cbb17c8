using System.Text;

namespace GenderEquality.Functions.Reports.Text;

/// <summary>What each character of Vietnamese text becomes in a <see cref="TextKey"/>, worked out when it is first met. A text of such characters alone need not be decomposed
/// as a whole: what its letters fall into does not depend on each other, and marks, the only ones whose order does, are left out.</summary>
internal static class KeyParts
{
    // Latin, Greek, Cyrillic and the letters with two marks; dashes and quotes come after.
    private const int Known = 0x2070;

    private static readonly string?[] Parts = new string?[Known];

    /// <summary>Letters and spaces; null for a character that does not stand for itself alone.</summary>
    public static string? Of(char c) => c < Known ? Parts[c] ??= Work(c) : null;

    private static string? Work(char c) =>
        XmlText.HasForbidden(c.ToString()) ? null : string.Concat(c.ToString().Normalize(NormalizationForm.FormKD).Select(KeyLetters.Of).OfType<char>());
}
