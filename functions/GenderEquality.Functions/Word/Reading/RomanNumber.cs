namespace GenderEquality.Functions.Word.Reading;

/// <summary>Reads numbers of appendices.</summary>
internal static class RomanNumber
{
    /// <summary>An Arabic or Roman number up to 89; null when the text is none.</summary>
    public static int? Parse(string text)
    {
        if (WordXml.ParseInt(text) is { } arabic)
        {
            return arabic;
        }

        var total = 0;
        var last = 0;
        foreach (var letter in text.ToUpperInvariant().Reverse())
        {
            var value = letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
            if (value == 0)
            {
                return null;
            }

            total += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        return total > 0 ? total : null;
    }
}
