using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Finds the known rows of an appendix table by their labels and by what they stand under: "Nam giới" under those who did it is not the victims'.
/// A label that could be two rows is neither.</summary>
internal sealed class AppendixRows
{
    /// <summary>Candidates closer than this are equals.</summary>
    private const double Close = 0.04;

    /// <summary>Words of a label that is numbered as a part, and is a row of its own all the same.</summary>
    private const double OfItsOwn = 0.85;

    /// <summary>Words of a name that tell a part without its whole: "Chủ tịch UBND phường".</summary>
    private const int NamesItself = 3;

    /// <summary>Lines beyond these are not compared: no appendix has so many rows.</summary>
    private const int MostLines = 1_000;

    private readonly List<KnownRow> known = [];
    private readonly HashSet<KnownRow> taken = [];
    private readonly HashSet<KnownRow> reserved = [];
    private readonly RowScope scope = new();
    private int last = -1;

    public AppendixRows(IReadOnlyList<ReportRow> rows)
    {
        var above = new Stack<KnownRow>();
        foreach (var row in rows)
        {
            while (above.TryPeek(out var whole) && whole.Row.Indent >= row.Indent)
            {
                above.Pop();
            }

            known.Add(new KnownRow(row) { Whole = above.TryPeek(out var over) ? over : null });
            above.Push(known[^1]);
        }
    }

    /// <summary>Whether a label is a row's that was found already: the table begins again.</summary>
    public bool HasTaken(string label) => taken.Any(row => row.IsCalled(RowLabel.Of(label)));

    /// <summary>What each line is, in order.</summary>
    public IReadOnlyList<RowMatch> Find(IReadOnlyList<TableLine> lines)
    {
        var labels = lines.Take(MostLines).Select(line => RowLabel.Of(line.Label)).ToList();
        reserved.UnionWith(known.Where(row => labels.Exists(row.IsCalled)));
        var lastTotal = labels.FindLastIndex(label => label.Text.IsTotal);
        return [.. lines.Select((line, i) => i < labels.Count ? Find(line, labels[i], isLastTotal: i == lastTotal) : new RowMatch(line, null))];
    }

    private RowMatch Find(TableLine line, RowLabel label, bool isLastTotal)
    {
        if (label.Text.IsTotal && OfTotal(line, label, isLastTotal) is { } total)
        {
            return Take(line, total);
        }

        scope.Enter(line, LevelOf(line));
        if (line.Levels.Count > 0 && CrossedLevels.IsCrossed(known, RowLabel.Of(line.Levels[^1]), label, out var part))
        {
            return part is not null && !taken.Contains(part) ? Take(line, part) : new RowMatch(line, null) { Near = part?.Row };
        }

        if (ByNumber(line, label) is { } numbered)
        {
            return numbered;
        }

        var near = known.Where(row => row.Likeness(label) >= KnownRow.Alike).ToList();
        var candidates = known.Where(row => !taken.Contains(row) && (!reserved.Contains(row) || row.IsCalled(label)) && MayBe(row, line, label))
            .Select(row => (Row: row, Score: Score(row, label))).Where(one => one.Score >= KnownRow.Alike).OrderByDescending(one => one.Score).ThenBy(one => known.IndexOf(one.Row) > last ? 0 : 1).ToList();
        if (candidates.Count == 0 || IsRepeated(candidates[0].Score, label))
        {
            scope.Pass(line, label);
            return new RowMatch(line, null) { Near = near.OrderByDescending(row => row.Likeness(label)).FirstOrDefault()?.Row };
        }

        var rival = candidates.Skip(1).FirstOrDefault(one => one.Score > candidates[0].Score - Close && candidates[0].Score < 0.99);
        if (rival.Row is not null)
        {
            scope.Pass(line, label);
            return new RowMatch(line, null) { Near = candidates[0].Row.Row, Rival = rival.Row.Row };
        }

        return Take(line, candidates[0].Row);
    }

    /// <summary>A label that carries an indicator's own number is that indicator's, whatever else it resembles; where its words are another's, it may be either.</summary>
    private RowMatch? ByNumber(TableLine line, RowLabel label)
    {
        var number = label.Number.Length > 1 ? label.Number : line.Ordinal.TrimEnd('.', ')');
        var own = number.Length < 2 ? [] : known.Where(row => string.Equals(row.Row.Indicator?.Key, number, StringComparison.OrdinalIgnoreCase)).ToList();
        var needed = label.Number.Length > 1 ? 0.2 : 0.5;
        var best = own.Where(row => !taken.Contains(row) && row.Likeness(label) >= needed).MaxBy(row => row.Likeness(label));
        if (best is null)
        {
            return null;
        }

        if (own.Find(row => row != best && !taken.Contains(row) && row.Likeness(label) > best.Likeness(label) - 0.005) is { } twin)
        {
            return new RowMatch(line, null) { Near = best.Row, Rival = twin.Row };
        }

        var other = known.Find(row => !own.Contains(row) && row.Likeness(label) >= 0.95);
        return other is not null && best.Likeness(label) < 0.6
            ? new RowMatch(line, null) { Near = best.Row, Rival = other.Row }
            : Take(line, best);
    }

    /// <summary>"Tổng số" beside a merged level is that level's row; "Cộng" under a heading too, unless it ends the table.</summary>
    private KnownRow? OfTotal(TableLine line, RowLabel label, bool isLastTotal)
    {
        var level = line.Levels.Count > 0 ? LevelOf(line) : isLastTotal || HeaderText.IsGrandTotal(line.Label) && label.Text.Words is ["tong", "cong", ..] ? null : scope.Heading;
        if (level is not null && !taken.Contains(level))
        {
            return level;
        }

        scope.Leave();
        return line.Levels.Count > 0 ? null : known.Find(row => row.IsTotal && !taken.Contains(row));
    }

    private KnownRow? LevelOf(TableLine line) => line.Levels.Count > 0 ? Nearest(RowLabel.Of(line.Levels[^1])) : line.IsHeading ? Nearest(RowLabel.Of(line.Label)) : null;

    private KnownRow? Nearest(RowLabel level) => known.Where(row => row.Certain(level) >= KnownRow.Alike).MaxBy(row => row.Certain(level));

    /// <summary>Whether a row may stand here: a part only under its whole, unless the label names the whole itself.</summary>
    private bool MayBe(KnownRow row, TableLine line, RowLabel label)
    {
        if (row.Whole is not { } whole)
        {
            return !scope.IsPart(line) || row.Row.Indicator is not null || row.Certain(label) >= OfItsOwn;
        }

        return scope.IsUnder(line, whole) || whole.IsNamedIn(label) || (!scope.IsHeaded(line) && !scope.IsPart(line) && MayStandAlone(row, label));
    }

    /// <summary>Whether a part may stand without its whole above it: where the whole is the total of the table, where only one whole has such a part
    /// and nothing else stands above, or where its name says enough.</summary>
    private bool MayStandAlone(KnownRow row, RowLabel label) => row.Whole!.IsTotal
        || (last < 0 && known.Count(other => other.BeginsWith(label)) <= 1)
        || (last >= 0 && scope.IsEmpty && known[last].Whole == row.Whole)
        || (label.Text.Words.Length >= NamesItself && row.IsCalled(label));

    private double Score(KnownRow row, RowLabel label) => Math.Max(row.Certain(label), row.Whole is not null && row.BeginsWith(label) ? KnownRow.Alike + 0.01 : 0);

    /// <summary>Whether a row that was found already is called more like this.</summary>
    private bool IsRepeated(double score, RowLabel label) => taken.Any(row => row.Whole is null && row.Certain(label) > score + 0.05);

    private RowMatch Take(TableLine line, KnownRow row)
    {
        if (line.IsHeading)
        {
            return new RowMatch(line, null);
        }

        taken.Add(row);
        last = known.IndexOf(row);
        scope.Take(line, row);
        return new RowMatch(line, row.Row);
    }
}
