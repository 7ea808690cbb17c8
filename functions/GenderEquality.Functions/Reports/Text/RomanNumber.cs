using System.Text;

namespace GenderEquality.Functions.Reports.Text;

/// <summary>Roman numbers: of appendices, parts, quarters and automatic numbering.</summary>
public static class RomanNumber
{
    /// <summary>The largest that is written: there is no letter for 5000.</summary>
    public const int Largest = 4999;

    private static readonly (int Value, string Text)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The number in capital letters, such as <c>XIV</c>. From 4000 on as Word writes it, with four <c>M</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to <see cref="Largest"/>.</exception>
    public static string Write(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest);
        var text = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    /// <summary>The number that letters stand for, capitals or not; null when the text has anything else in it, or nothing.
    /// Unusual spellings such as <c>IIII</c> count for what they mean.</summary>
    public static int? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var total = 0;
        var largest = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = ValueOf(text[i]);
            if (value == 0)
            {
                return null;
            }

            // A smaller letter before a larger one is taken from it
            total += value < largest ? -value : value;
            largest = Math.Max(largest, value);
        }

        return total > 0 ? total : null;
    }

    private static int ValueOf(char letter) => letter switch
    {
        'I' or 'i' => 1,
        'V' or 'v' => 5,
        'X' or 'x' => 10,
        'L' or 'l' => 50,
        'C' or 'c' => 100,
        'D' or 'd' => 500,
        'M' or 'm' => 1000,
        _ => 0,
    };
}
