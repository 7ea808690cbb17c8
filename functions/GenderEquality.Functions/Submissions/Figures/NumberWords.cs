namespace GenderEquality.Functions.Submissions.Figures;

/// <summary>Reads numbers in words: "hai mươi mốt", "một trăm linh năm", "ba nghìn". Diacritics count: "năm" is five, "nam" is a man.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Digits = new(StringComparer.Ordinal)
    {
        ["không"] = 0, ["một"] = 1, ["mốt"] = 1, ["hai"] = 2, ["ba"] = 3, ["bốn"] = 4, ["tư"] = 4, ["năm"] = 5, ["lăm"] = 5, ["nhăm"] = 5,
        ["sáu"] = 6, ["bảy"] = 7, ["bẩy"] = 7, ["tám"] = 8, ["chín"] = 9,
    };

    private static readonly Dictionary<string, int> Scales = new(StringComparer.Ordinal)
    {
        ["nghìn"] = 1_000, ["ngàn"] = 1_000, ["triệu"] = 1_000_000, ["tỷ"] = 1_000_000_000, ["tỉ"] = 1_000_000_000,
    };

    /// <summary>Reads the number at the beginning of a normalised text; the rest is what follows it. Null when there is none.</summary>
    public static (decimal Value, string After)? Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        decimal sum = 0;
        decimal group = 0;
        int? digit = null;
        var used = 0;
        foreach (var word in words)
        {
            if (!Step(word, ref sum, ref group, ref digit, used))
            {
                break;
            }

            used++;
        }

        return used == 0 ? null : (sum + group + (digit ?? 0), string.Join(' ', words.Skip(used)));
    }

    private static bool Step(string word, ref decimal sum, ref decimal group, ref int? digit, int used)
    {
        if (Digits.TryGetValue(word, out var next))
        {
            // Two digits in a row ("một hai") are no number, except after "mươi" and "trăm", where digit has been used up.
            var fits = digit is null;
            digit = fits ? next : digit;
            return fits;
        }

        if (word is "mười" && digit is null)
        {
            group += 10;
            return true;
        }

        if (word is "linh" or "lẻ")
        {
            return used > 0 && digit is null;
        }

        var factor = word switch { "mươi" => 10, "trăm" => 100, _ => 0 };
        if (factor > 0 && digit is { } count)
        {
            group += count * factor;
            digit = null;
            return true;
        }

        return used > 0 && EndGroup(word, ref sum, ref group, ref digit);
    }

    private static bool EndGroup(string word, ref decimal sum, ref decimal group, ref int? digit)
    {
        if (!Scales.TryGetValue(word, out var scale))
        {
            return false;
        }

        sum += (group + (digit ?? 0)) * scale;
        group = 0;
        digit = null;
        return true;
    }
}
