using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Tells which lines head the lines under them, by their numbering: "I" over "1.1", "1" over "-". Their figures are compared with the sum of
/// those lines, so that nothing is added twice and nothing is left out.</summary>
internal sealed class GroupSums(IReadOnlyList<FreeLine> lines, List<LineNotice> notices)
{
    private readonly List<int>[] children = [.. lines.Select(_ => new List<int>())];

    /// <summary>Gives each line that heads others its role.</summary>
    public void Mark()
    {
        Nest();
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (children[i].Count > 0)
            {
                Compare(i);
            }
        }
    }

    private void Nest()
    {
        var above = new Stack<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Rank is not { } rank || lines[i].SaysSum)
            {
                continue;
            }

            while (above.TryPeek(out var top) && lines[top].Rank >= rank)
            {
                above.Pop();
            }

            if (above.TryPeek(out var parent))
            {
                children[parent].Add(i);
            }

            above.Push(i);
        }
    }

    private void Compare(int index)
    {
        var line = lines[index];
        if (!line.HasValues)
        {
            line.Role = LineRole.Sum;
            return;
        }

        var sums = Enumerable.Range(0, line.Values.Count).Select(column => SumOf(children[index], column)).ToList();
        var compared = Enumerable.Range(0, sums.Count).Where(column => sums[column] is not null && line.Values[column] is not null).ToList();
        if (compared.Count == 0)
        {
            return;
        }

        var different = compared.Where(column => sums[column] != line.Values[column]).ToList();
        if (children[index].TrueForAll(child => lines[child].Rank == OutlineRank.Unnumbered && !HeaderText.IsWithin(lines[child].Label)))
        {
            Unnumbered(index, compared.Count, different.Count);
        }
        else if (different.Count > 0 && HeaderText.IsWithin(lines[children[index][0]].Label) && different.TrueForAll(column => sums[column] < line.Values[column]))
        {
            Contain(index);
        }
        else
        {
            notices.AddRange(different.Select(column => new LineNotice(line, SumNotice.Differs) { Column = column, Sum = sums[column]!.Value }));
            AddUp(line, sums);
        }
    }

    /// <summary>Lines without a number may be parts of the numbered one above or rows of their own: the figures decide, where they can.</summary>
    private void Unnumbered(int index, int compared, int different)
    {
        if (different == 0 && children[index].Count > 1)
        {
            AddUp(lines[index], [.. Enumerable.Range(0, lines[index].Values.Count).Select(column => SumOf(children[index], column))]);
        }
        else if (different == 0 || (children[index].Count > 1 && different < compared))
        {
            notices.Add(new LineNotice(lines[index], SumNotice.Doubtful));
        }
    }

    private static void AddUp(FreeLine line, IReadOnlyList<decimal?> sums)
    {
        line.Role = LineRole.Sum;
        line.Alone = [.. Enumerable.Range(0, sums.Count).Where(column => sums[column] is null && line.Values[column] is not null)];
    }

    /// <summary>"Trong đó" names some of what a row counts: the row is counted, and they are not.</summary>
    private void Contain(int index)
    {
        notices.Add(new LineNotice(lines[index], SumNotice.PartsLeft));
        foreach (var child in children[index])
        {
            lines[child].Role = LineRole.Part;
        }
    }

    /// <summary>What lines add up to in a column, each by its own figure, else by those under it.</summary>
    private decimal? SumOf(List<int> members, int column)
    {
        var values = members.Select(member => lines[member].Values[column] ?? SumOf(children[member], column)).OfType<decimal>().ToList();
        return values.Count == 0 ? null : values.Sum();
    }
}
