using System.Text;

namespace GenderEquality.Functions.Reports.Text.LegacyFonts;

/// <summary>Turns text written for fonts from before Unicode into Unicode.</summary>
public static class LegacyText
{
    /// <summary>The text in Unicode NFC. Text that was typed in Unicode although its run names a legacy font stays as it is:
    /// Word keeps the font's name then and shows another one.</summary>
    /// <param name="encoding">Encoding of the run's font.</param>
    /// <param name="text">Text of a run, or of neighbouring runs with fonts of that encoding: the longer, the surer.</param>
    public static string ToUnicode(LegacyEncoding encoding, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = FromPrivateUse(text);
        var converted = encoding switch
        {
            _ when bytes.Any(IsVietnameseUnicode) => text,
            LegacyEncoding.Vni => Vni.ToUnicode(bytes),
            _ => Tcvn3.ToUnicode(bytes),
        };
        converted ??= text;
        return (encoding == LegacyEncoding.Tcvn3Capitals ? converted.ToUpperInvariant() : converted).Normalize(NormalizationForm.FormC);
    }

    /// <summary>How many characters at the beginning of a run are marks of the letter at the end of the run before it
    /// (VNI only, and only where the formatting changes between a letter and its mark). Move them there before converting.</summary>
    public static int LeadingMarks(LegacyEncoding encoding, string text) =>
        encoding == LegacyEncoding.Vni ? text.TakeWhile(Vni.IsMark).Take(1).Count() : 0;

    /// <summary>Fonts that Windows took for symbol fonts have their characters stored at U+F020 and above.</summary>
    private static string FromPrivateUse(string text) => text.Any(c => c is >= '\uF020' and <= '\uF0FF')
        ? string.Concat(text.Select(c => c is >= '\uF020' and <= '\uF0FF' ? (char)(c - '\uF000') : c))
        : text;

    /// <summary>Letters that no legacy encoding uses.</summary>
    private static bool IsVietnameseUnicode(char c) => c is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or 'ĩ' or 'Ĩ' or 'ũ' or 'Ũ';
}
