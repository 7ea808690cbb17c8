using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Finds the known rows of an appendix table by their labels, in order: a label such as "Trong đó: nữ" may stand under several rows.</summary>
internal sealed class AppendixRows(IReadOnlyList<ReportRow> rows)
{
    private const double Alike = 0.75;

    private readonly List<KnownRow> known = [.. rows.Select(row => new KnownRow(row, [.. row.AlsoCalled.Prepend(row.Label).Select(HeaderText.OfLabel)]))];
    private readonly HashSet<int> taken = [];
    private readonly HashSet<int> reserved = [];
    private int last = -1;

    /// <summary>Keeps rows for the labels that name them exactly: one that is only like them, and comes before, must not take their place.</summary>
    /// <param name="labels">All labels of the table.</param>
    public void Reserve(IEnumerable<string> labels)
    {
        foreach (var words in labels.Select(label => HeaderText.OfLabel(label).Words))
        {
            reserved.UnionWith(Enumerable.Range(0, known.Count).Where(i => known[i].IsCalled(words)));
        }
    }

    /// <summary>The row of a label; null when it is none of the table's.</summary>
    public ReportRow? Find(string label)
    {
        var number = HeaderText.NumberOf(label);
        var text = HeaderText.OfLabel(label);
        if (StartOfNext(text.Words))
        {
            return Take(last + 1);
        }

        var best = -1;
        var bestScore = 0.0;
        for (var i = 0; i < known.Count; i++)
        {
            var score = taken.Contains(i) || (reserved.Contains(i) && !known[i].IsCalled(text.Words)) ? 0 : Score(known[i], number, text);

            // Of equals, the next one in order
            if (score > bestScore + 0.001 || (best >= 0 && best <= last && i > last && score > bestScore - 0.001 && score > 0))
            {
                (best, bestScore) = (i, score);
            }
        }

        return best < 0 || bestScore < Alike ? null : Take(best);
    }

    private ReportRow Take(int row)
    {
        taken.Add(row);
        last = row;
        return known[row].Row;
    }

    /// <summary>Whether a label is the beginning of the next row's: under "Cấp quận, huyện" stands "Cấp trưởng" for "Cấp trưởng quận, huyện",
    /// also where a later row is called just so.</summary>
    private bool StartOfNext(string[] words) =>
        last >= 0 && last + 1 < known.Count && words.Length > 1 && !taken.Contains(last + 1)
        && known[last + 1].Names.Any(name => name.Words.AsSpan().StartsWith(words));

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
        // Two words of three are not enough where the third stands between them: "Cấp phó" is not "Cấp thành phố"
        var (shorter, longer) = name.Length < words.Length ? (name, words) : (words, name);
        if (shorter.Length <= 2 && longer.AsSpan().IndexOf(shorter) < 0)
        {
            return 0;
        }

        var likeness = TextSimilarity.Of(name, words);
        return likeness < Alike && words.Length >= 3 && TextSimilarity.Contained(name, words) >= 0.99 ? Alike : likeness;
    }

    private sealed record KnownRow(ReportRow Row, IReadOnlyList<HeaderText> Names)
    {
        public bool IsCalled(string[] words) => words.Length > 0 && Names.Any(name => name.Words.AsSpan().SequenceEqual(words));
    }
}
