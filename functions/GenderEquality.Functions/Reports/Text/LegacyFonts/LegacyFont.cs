namespace GenderEquality.Functions.Reports.Text.LegacyFonts;

/// <summary>How text in a font from before Unicode is written.</summary>
public enum LegacyEncoding
{
    /// <summary>TCVN 5712 as the ABC fonts have it (<c>.VnTime</c>): one byte a letter.</summary>
    Tcvn3,

    /// <summary>The same in a font of capitals (<c>.VnTimeH</c>): small letters are shown as capitals.</summary>
    Tcvn3Capitals,

    /// <summary>VNI for Windows (<c>VNI-Times</c>): a letter and its marks are two characters.</summary>
    Vni,
}

/// <summary>Tells by a font's name how text in it is written.</summary>
public static class LegacyFont
{
    /// <summary>Families of VPS, VISCII, Vietware and BK HCM: other encodings, whose texts are rare by now.</summary>
    private static readonly string[] Others = ["VPS ", "VI Times", "VI Arial", "VISCII", "VNtimes", "VNarial", "VNcourier", "HoangYen", "BK HCM"];

    /// <summary>Vietnamese letters and signs of Latin-1: text in Unicode has them too.</summary>
    private const string Ordinary = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u00A0\u00AD§°±²³·«»½×÷";

    /// <summary>The encoding; null for a Unicode font, whose text must not be touched.</summary>
    public static LegacyEncoding? Detect(string? fontName)
    {
        var name = fontName?.Trim() ?? string.Empty;
        if (name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            // The name of a font of capitals ends with a capital H: .VnTimeH, .VnArial NarrowH. No other ends with "h".
            return name.EndsWith("H", StringComparison.OrdinalIgnoreCase) ? LegacyEncoding.Tcvn3Capitals : LegacyEncoding.Tcvn3;
        }

        return name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase)
            ? LegacyEncoding.Vni
            : null;
    }

    /// <summary>Whether text is of a font from before Unicode with an encoding that is not converted: the font is known as such,
    /// and the text has letters that no Vietnamese word has.</summary>
    public static bool IsUnknown(string? fontName, string text) => fontName is not null && text is not null
        && Array.Exists(Others, name => fontName.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        && text.Any(c => c is >= '\u0080' and <= '\u00FF' && !Ordinary.Contains(c, StringComparison.Ordinal));
}
