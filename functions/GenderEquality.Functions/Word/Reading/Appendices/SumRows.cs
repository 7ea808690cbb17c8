using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Tells rows from sums in a table whose rows are the agency's own: by numbering, by words, and by arithmetic, which alone drops nothing in silence.</summary>
internal sealed class SumRows
{
    /// <summary>In a longer table a sum is only compared with the rows since the last one.</summary>
    private const int Long = 2_000;

    /// <summary>Rows that one may be the sum of by its figures alone.</summary>
    private const int MostParts = 100;

    private readonly IReadOnlyList<FreeLine> lines;
    private readonly List<LineNotice> notices = [];

    private SumRows(IReadOnlyList<FreeLine> lines) => this.lines = lines;

    /// <summary>Gives each line its role; what is to be told of them.</summary>
    public static IReadOnlyList<LineNotice> Mark(IReadOnlyList<FreeLine> lines)
    {
        var sums = new SumRows(lines);
        if (lines.Any(line => line.Rank is not null))
        {
            // Where some are marked, a line without a mark stands like a numbered one
            foreach (var line in lines.Where(line => line.Rank is null))
            {
                line.Rank = OutlineRank.Numbered;
            }
        }

        new GroupSums(lines, sums.notices).Mark();
        sums.MarkWords();
        sums.MarkArithmetic();
        return sums.notices;
    }

    private void MarkWords()
    {
        var start = 0;
        var last = Enumerable.Range(0, lines.Count).LastOrDefault(i => HeaderText.IsGrandTotal(lines[i].Label), -1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].SaysSum)
            {
                continue;
            }

            lines[i].Role = LineRole.Sum;
            if (i == last && IsOfAll(i, start))
            {
                lines[i].Role = LineRole.Total;
            }
            else
            {
                Check(i, start);
            }

            start = i + 1;
        }
    }

    /// <summary>The last "Cộng" may be that of the last part only; "Tổng cộng" is of all.</summary>
    private bool IsOfAll(int index, int start) =>
        start == 0 || HeaderText.OfLabel(lines[index].Label).Words is ["tong", "cong", ..] || Agrees(index, Rows(0, lines.Count));

    /// <summary>A sum by its words must be that of some rows around it: since the last sum, from the beginning, or below where it comes first.</summary>
    private void Check(int index, int start)
    {
        List<List<FreeLine>> blocks = lines.Count > Long
            ? [Rows(start, index)]
            : [Rows(start, index), Rows(0, index), Rows(index + 1, lines.Count), Rows(index + 1, NextSum(index))];
        var near = blocks.Find(block => block.Count > 0);
        if (near is null)
        {
            // Nothing that it could be the sum of: it is all there is
            lines[index].Role = LineRole.Row;
        }
        else if (lines[index].HasValues && !blocks.Exists(block => block.Count > 0 && Agrees(index, block)))
        {
            var column = Enumerable.Range(0, lines[index].Values.Count).First(column => lines[index].Values[column] is { } value && Sum(near, column) != value);
            notices.Add(new LineNotice(lines[index], SumNotice.Differs) { Column = column, Sum = Sum(near, column) });
        }
    }

    private int NextSum(int index) => Enumerable.Range(index + 1, lines.Count - index - 1).FirstOrDefault(i => lines[i].SaysSum, lines.Count);

    /// <summary>A line may be the sum of two or more under it, or the last one of all above, by its figures alone.</summary>
    private void MarkArithmetic()
    {
        var rows = lines.Where(line => line.Role == LineRole.Row && line.HasValues).ToList();
        for (var i = 0; i + 2 < rows.Count; i++)
        {
            var parts = PartsBelow(rows, i);
            if (parts > 0)
            {
                Tell(rows[i], rows.GetRange(i + 1, parts));
                i += parts;
            }
        }

        if (rows.Count > 2 && rows[^1].Role == LineRole.Row && Agrees(rows[^1], rows[..^1].FindAll(row => row.Role == LineRole.Row)))
        {
            Tell(rows[^1], rows[..^1]);
        }
    }

    private static int PartsBelow(List<FreeLine> rows, int index)
    {
        var first = Enumerable.Range(0, rows[index].Values.Count).FirstOrDefault(column => rows[index].Values[column] is > 0, -1);
        var sum = 0m;
        for (var i = index + 1; first >= 0 && i < Math.Min(rows.Count, index + MostParts) && sum < rows[index].Values[first]; i++)
        {
            sum += rows[i].Values[first] ?? 0;
            if (i > index + 1 && sum == rows[index].Values[first] && Agrees(rows[index], rows.GetRange(index + 1, i - index)))
            {
                return i - index;
            }
        }

        return 0;
    }

    /// <summary>Without numbers, agreement in two columns or more is a sum; with numbers of the same kind, or in one column, it may be chance.</summary>
    private void Tell(FreeLine sum, List<FreeLine> parts)
    {
        var isCertain = sum.Values.Count(value => value is > 0) > 1 && sum.Rank is null && parts.TrueForAll(part => part.Rank is null);
        sum.Role = isCertain ? LineRole.Sum : LineRole.Row;
        if (notices.Exists(notice => ReferenceEquals(notice.Line, sum)))
        {
            return;
        }

        notices.Add(new LineNotice(sum, isCertain ? SumNotice.ByArithmetic : SumNotice.Doubtful));
    }

    private List<FreeLine> Rows(int from, int to) => [.. Enumerable.Range(from, to - from).Select(i => lines[i]).Where(line => (line.Role == LineRole.Row && !line.SaysSum) || line.Alone.Count > 0)];

    private bool Agrees(int index, List<FreeLine> rows) => Agrees(lines[index], rows);

    /// <summary>Whether every figure of a line is the sum of the rows' figures, and it has one wherever they have.</summary>
    private static bool Agrees(FreeLine line, List<FreeLine> rows) => line.HasValues && Enumerable.Range(0, line.Values.Count).All(column =>
        line.Values[column] is { } value ? Sum(rows, column) == value : line.SaysSum || rows.TrueForAll(row => row.Values[column] is null));

    private static decimal Sum(List<FreeLine> rows, int column) => rows.Sum(row => row.Role == LineRole.Row || row.Alone.Contains(column) ? row.Values[column] ?? 0 : 0);
}
