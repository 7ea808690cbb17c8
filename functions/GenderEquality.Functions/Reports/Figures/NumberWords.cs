namespace GenderEquality.Functions.Reports.Figures;

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
        var count = new Count();
        var used = words.TakeWhile(count.Take).Count();
        return used == 0 || count.IsBroken ? null : (count.Value, string.Join(' ', words.Skip(used)));
    }

    /// <summary>A number in the making, word by word.</summary>
    private sealed class Count
    {
        private decimal sum;
        private decimal group;
        private int? digit;
        private int lastScale = int.MaxValue;
        private bool begun;
        private bool hasGroup;

        /// <summary>The number so far.</summary>
        public decimal Value => sum + group + (digit ?? 0);

        /// <summary>Whether its steps do not fall, so that it is no one number: "hai triệu ba tỷ".</summary>
        public bool IsBroken { get; private set; }

        /// <summary>Takes the next word; false when it does not belong to the number.</summary>
        public bool Take(string word)
        {
            var taken = word switch
            {
                // Two digits in a row ("một hai") are no number, except after "mươi" and "trăm", where the digit has been used up.
                _ when Digits.TryGetValue(word, out var next) => TakeDigit(next),
                "mười" => TakeTen(),
                "linh" or "lẻ" => begun && digit is null,
                "mươi" => TakeFactor(10),
                "trăm" => TakeFactor(100),
                _ => begun && Scales.TryGetValue(word, out var scale) && TakeScale(scale),
            };
            begun |= taken;
            return taken;
        }

        private bool TakeDigit(int next)
        {
            if (digit is not null)
            {
                return false;
            }

            digit = next;
            return hasGroup = true;
        }

        private bool TakeTen()
        {
            if (digit is not null || group % 100 != 0)
            {
                return false;
            }

            group += 10;
            return hasGroup = true;
        }

        private bool TakeFactor(int factor)
        {
            if (digit is not { } count || group % (10 * factor) != 0)
            {
                return false;
            }

            group += count * factor;
            digit = null;
            return true;
        }

        /// <summary>Steps fall, each with a group before it. Right behind another step a larger one multiplies: "ba nghìn tỷ".</summary>
        private bool TakeScale(int scale)
        {
            IsBroken = hasGroup ? scale >= lastScale : scale <= lastScale;
            sum = hasGroup ? sum + ((group + (digit ?? 0)) * scale) : sum * scale;
            group = 0;
            digit = null;
            lastScale = scale;
            hasGroup = false;
            return !IsBroken;
        }
    }
}
