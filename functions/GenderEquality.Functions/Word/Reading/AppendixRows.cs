using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Finds the known rows of an appendix table by their labels, in order: a label such as "Trong đó: nữ" may stand under several rows.</summary>
internal sealed class AppendixRows(IReadOnlyList<ReportRow> rows)
{
    private const double Alike = 0.75;

    private readonly List<KnownRow> known = [.. rows.Select(row => new KnownRow(row, [.. row.AlsoCalled.Prepend(row.Label).Select(HeaderText.OfLabel)]))];
    private readonly HashSet<int> taken = [];
    private int last = -1;

    /// <summary>The row of a label; null when it is none of the table's.</summary>
    public ReportRow? Find(string label)
    {
        var number = HeaderText.NumberOf(label);
        var text = HeaderText.OfLabel(label);
        var best = -1;
        var bestScore = 0.0;
        for (var i = 0; i < known.Count; i++)
        {
            var score = taken.Contains(i) ? 0 : Score(known[i], number, text);

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

    private static double Score(KnownRow row, string number, HeaderText label)
    {
        var likeness = row.Names.Max(name => Alikeness(name.Words, label.Words));
        if (likeness < Alike && label.IsTotal && row.Row.SumOf.Count > 0 && row.Names[0].IsTotal)
        {
            return Alike;
        }

        // The number of an indicator, "3.2a", says more than its words, which officers shorten
        var isIts = row.Row.Indicator is { } indicator && number.Length > 1 && string.Equals(indicator.Key, number, StringComparison.OrdinalIgnoreCase);
        return isIts && likeness >= 0.3 ? 0.5 + (likeness / 2) + 0.25 : likeness;
    }

    private static double Alikeness(string[] name, string[] words)
    {
        var likeness = Likeness.Of(name, words);
        return likeness < Alike && words.Length >= 3 && Likeness.Contained(name, words) >= 0.99 ? Alike : likeness;
    }

    private sealed record KnownRow(ReportRow Row, IReadOnlyList<HeaderText> Names);
}
