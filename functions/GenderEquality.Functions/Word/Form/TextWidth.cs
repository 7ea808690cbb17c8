using System.Text;

namespace GenderEquality.Functions.Word.Form;

/// <summary>How wide text stands in Times New Roman: the form wants lines as long as a text, or a third to a half of it.
/// The widths are the advance widths of the font in thousandths of its size; marks on Vietnamese letters add nothing.</summary>
internal static class TextWidth
{
    private static readonly short[] Regular =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    private static readonly short[] Bold =
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    // "Lao động - Thương binh và Xã hội" is broken at its dash.
    private const string Dash = " - ";
    private const int BalanceStep = 60;

    /// <summary>Width in twentieths of a point.</summary>
    /// <param name="text">One line.</param>
    /// <param name="halfPoints">Font size in half points, as Word counts.</param>
    /// <param name="bold">Whether it is bold.</param>
    public static int Of(string text, int halfPoints, bool bold)
    {
        var thousandths = text.Normalize(NormalizationForm.FormD).Sum(c => Advance(c, bold ? Bold : Regular));
        return thousandths * halfPoints / 100;
    }

    /// <summary>Breaks the text where Word would at the given width. A word wider than that stands on a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string text, int halfPoints, bool bold, int available)
    {
        List<string> lines = [];
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Of(longer, halfPoints, bold) > available)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        return [.. lines, line];
    }

    /// <summary>As many lines as needed, but of nearly the same length: as a clerk breaks the name of an agency, not as a machine does.</summary>
    public static IReadOnlyList<string> Balanced(string text, int halfPoints, bool bold, int available)
    {
        var best = Lines(text, halfPoints, bold, available);
        var dash = text.IndexOf(Dash, StringComparison.Ordinal);
        string[] halves = dash < 0 ? [] : [text[..(dash + 2)], text[(dash + Dash.Length)..]];
        if (best.Count == 2 && halves.Length == 2 && OfWidest(halves, halfPoints, bold) <= available)
        {
            return halves;
        }

        for (var narrower = available - BalanceStep; narrower > 0; narrower -= BalanceStep)
        {
            var lines = Lines(text, halfPoints, bold, narrower);
            if (lines.Count > best.Count || lines.Any(line => Of(line, halfPoints, bold) > available))
            {
                break;
            }

            best = lines;
        }

        return best;
    }

    /// <summary>Width of the widest line.</summary>
    public static int OfWidest(IEnumerable<string> lines, int halfPoints, bool bold) => lines.Max(line => Of(line, halfPoints, bold));

    private static int Advance(char c, short[] widths) => c switch
    {
        >= ' ' and <= '~' => widths[c - ' '],
        >= '\u0300' and <= '\u036F' => 0,
        'đ' => widths['d' - ' '],
        'Đ' => widths['D' - ' '],
        '…' => 1000,
        _ => 500,
    };
}
