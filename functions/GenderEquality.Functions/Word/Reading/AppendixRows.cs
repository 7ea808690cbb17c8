using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Finds the known rows of an appendix table by their labels, in order: a label such as "Trong đó: nữ" may stand under several rows.</summary>
internal sealed class AppendixRows(IReadOnlyList<ReportRow> rows)
{
    private const double Alike = 0.75;

    private readonly List<(ReportRow Row, string[] Words)> known = [.. rows.Select(row => (row, HeaderText.OfLabel(row.Label).Words))];
    private readonly HashSet<int> taken = [];
    private int last = -1;

    /// <summary>The row of a label; null when it is none of the table's.</summary>
    public ReportRow? Find(string label)
    {
        var number = HeaderText.NumberOf(label);
        var words = HeaderText.OfLabel(label).Words;
        var best = -1;
        var bestScore = 0.0;
        for (var i = 0; i < known.Count; i++)
        {
            var score = taken.Contains(i) ? 0 : Score(known[i], number, words);

            // Of equals, the next one in order
            if (score > bestScore + 0.001 || (best >= 0 && best <= last && i > last && score > bestScore - 0.001 && score > 0))
            {
                (best, bestScore) = (i, score);
            }
        }

        if (best < 0 || bestScore < Alike)
        {
            return null;
        }

        taken.Add(best);
        last = best;
        return known[best].Row;
    }

    private static double Score((ReportRow Row, string[] Words) row, string number, string[] words)
    {
        var likeness = Likeness.Of(row.Words, words);
        if (likeness < Alike && words.Length >= 3 && Likeness.Contained(row.Words, words) >= 0.99)
        {
            likeness = Alike;
        }

        // The number of an indicator, "3.2a", says more than its words, which officers shorten
        var isIts = row.Row.Indicator is { } indicator && number.Length > 1 && string.Equals(indicator.Key, number, StringComparison.OrdinalIgnoreCase);
        return isIts && likeness >= 0.3 ? 0.5 + (likeness / 2) + 0.25 : likeness;
    }
}
