using System.Collections.Frozen;
using System.Text;

namespace GenderEquality.Functions.Reports.Text.LegacyFonts;

/// <summary>VNI for Windows: most letters are a base and a mark, such as <c>a</c> <c>ù</c> for á. Case is the base's.</summary>
internal static class Vni
{
    /// <summary>Base letter, its marks, and what they make, in the same order.</summary>
    private static readonly (char Base, string Marks, string Letters)[] Rows =
    [
        ('a', "ùøûõïêéèúüëâáàåãä", "áàảãạăắằẳẵặâấầẩẫậ"),
        ('e', "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
        ('o', "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
        ('ô', "ùøûõï", "ớờởỡợ"),
        ('u', "ùøûõï", "úùủũụ"),
        ('ö', "ùøûõï", "ứừửữự"),
        ('y', "ùøûõ", "ýỳỷỹ"),
    ];

    private const string Singles = "íìæóòôöîñ";
    private const string SingleLetters = "íìỉĩịơưỵđ";

    private static readonly FrozenDictionary<(char Base, char Mark), char> Pairs = Rows
        .SelectMany(row => row.Marks.Zip(row.Letters, (mark, letter) => (Key: (row.Base, mark), Letter: letter)))
        .SelectMany(entry => new[] { entry, (Key: (char.ToUpperInvariant(entry.Key.Base), entry.Key.mark), Letter: char.ToUpperInvariant(entry.Letter)) })
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Letter);

    private static readonly FrozenDictionary<char, char> Alone = (Singles + Singles.ToUpperInvariant())
        .Zip(SingleLetters + SingleLetters.ToUpperInvariant()).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    private static readonly FrozenSet<char> Marks = Rows.SelectMany(row => row.Marks).ToFrozenSet();

    /// <summary>Whether the character is a mark of the letter before it. No letter of VNI is one.</summary>
    public static bool IsMark(char c) => Marks.Contains(char.ToLowerInvariant(c));

    /// <summary>The text in Unicode; null when a mark stands where VNI has none ("là" in Unicode), so that it must be Unicode already.</summary>
    public static string? ToUnicode(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && Pairs.TryGetValue((text[i], char.ToLowerInvariant(text[i + 1])), out var letter))
            {
                result.Append(letter);
                i++;
            }
            else if (i > 0 && IsMark(text[i]))
            {
                return null;
            }
            else
            {
                result.Append(Alone.GetValueOrDefault(text[i], text[i]));
            }
        }

        return result.ToString();
    }
}
