namespace GenderEquality.Functions.Submissions.Text.LegacyFonts;

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
}
