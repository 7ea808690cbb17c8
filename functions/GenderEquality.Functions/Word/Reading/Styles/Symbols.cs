using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>Characters of symbol fonts as Unicode: their codes (often in the private area, F0xx) mean nothing in another font.</summary>
internal static class Symbols
{
    private const string Round = "•";

    private static readonly Dictionary<int, string> Symbol = new()
    {
        [0x2D] = "-", [0xB7] = Round, [0xA7] = "♣", [0xA8] = "♦", [0xA9] = "♥", [0xAA] = "♠", [0xAE] = "→", [0xAC] = "←", [0xAD] = "↑", [0xAF] = "↓",
        [0xB0] = "°", [0xB1] = "±", [0xB3] = "≥", [0xA3] = "≤", [0xB4] = "×", [0xB8] = "÷", [0xB9] = "≠", [0xBB] = "≈", [0xA5] = "∞", [0x53] = "Σ", [0xE5] = "∑", [0x44] = "Δ",
        [0xDE] = "⇒", [0xDB] = "⇔", [0x25] = "%", [0x2B] = "+", [0x2A] = "*",
    };

    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0x6C] = "●", [0x6D] = "○", [0x6E] = "■", [0x6F] = "□", [0x71] = "❑", [0x75] = "◆", [0x76] = "❖", [0x77] = "◆", [0x9F] = Round, [0xA7] = "▪", [0xA8] = "□",
        [0xD8] = "➢", [0xDC] = "➢", [0xE0] = "→", [0xE8] = "➔", [0xF0] = "⇨", [0xFB] = "✗", [0xFC] = "✓", [0xFD] = "☒", [0xFE] = "☑", [0x46] = "☞", [0x2D] = "-", [0x26] = "✍",
    };

    /// <summary>Marker of a bulleted list; null when it shows nothing.</summary>
    public static string? Bullet(string text, string? font)
    {
        var marker = Convert(text, font).Trim();
        return marker.Length == 0 ? null : marker;
    }

    /// <summary>Text of a symbol font as Unicode; text of any other font with its private-area characters replaced by bullets.</summary>
    public static string Convert(string text, string? font)
    {
        var isSymbol = IsFont(font, "Symbol");
        var isWingdings = IsFont(font, "Wingdings");
        if (!isSymbol && !isWingdings && !text.Any(IsPrivate))
        {
            return text;
        }

        var converted = new StringBuilder();
        foreach (var c in text)
        {
            var code = IsPrivate(c) ? c - 0xF000 : c;
            var map = isWingdings ? Wingdings : Symbol;
            converted.Append((isSymbol || isWingdings || IsPrivate(c)) && map.TryGetValue(code, out var known) ? known
                : isSymbol && IsUsual((char)code) ? ((char)code).ToString()
                : IsPrivate(c) ? Round
                : c.ToString());
        }

        return converted.ToString();
    }

    /// <summary>The character of a <c>w:sym</c>.</summary>
    public static string FromCode(string? hexadecimal, string? font) =>
        int.TryParse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0 and < 0xD800 or >= 0xE000 and <= 0xFFFD
            ? Convert(((char)code).ToString(), font)
            : string.Empty;

    /// <summary>Whether the font Symbol shows what any other font shows: digits, and the marks between them.</summary>
    private static bool IsUsual(char code) => char.IsAsciiDigit(code) || code is ' ' or ',' or '.' or '/' or ':' or ';' or '(' or ')' or '=' or '<' or '>' or '[' or ']' or '|';

    private static bool IsPrivate(char c) => c is >= '\uF000' and <= '\uF0FF';

    private static bool IsFont(string? font, string name) => font is not null && font.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
