using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>Which reports a figure comes from, by their source index: their place in the order of the plan, from 0: a set kept as ranges, because
/// most figures come from runs of neighbouring agencies and there can be ten thousand of them.</summary>
public sealed class Provenance
{
    // Most figures come from one range, of which no list is held
    private List<(int First, int Last)>? before;
    private (int First, int Last)? last;

    /// <summary>From nothing. Not to be added to.</summary>
    public static Provenance Empty { get; } = new();

    /// <summary>From the reports of these source indexes, in ascending order; the same one any number of times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not in order.</exception>
    public static Provenance Of(params ReadOnlySpan<int> sourceIndexes)
    {
        var result = new Provenance();
        foreach (var sourceIndex in sourceIndexes)
        {
            result.Add(sourceIndex);
        }

        return result;
    }

    /// <summary>From all reports that any of these come from.</summary>
    public static Provenance Join(IEnumerable<Provenance> parts)
    {
        var result = new Provenance();
        foreach (var range in parts.SelectMany(part => part.Ranges).OrderBy(range => range.First))
        {
            result.Add(range);
        }

        return result;
    }

    /// <summary>Whether the report of this source index is among them.</summary>
    public bool Contains(int sourceIndex)
    {
        if (last is not { } range || sourceIndex >= range.First)
        {
            return sourceIndex <= last?.Last;
        }

        var (low, high) = (0, before?.Count ?? 0);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = before![middle].Last < sourceIndex ? (middle + 1, high) : (low, middle);
        }

        return low < before?.Count && before[low].First <= sourceIndex;
    }

    /// <summary>How many reports.</summary>
    public int Count => Ranges.Sum(range => range.Last - range.First + 1);

    /// <summary>Their source indexes in ascending order.</summary>
    public IEnumerable<int> SourceIndexes => Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));

    /// <summary>Adds one; source indexes come in ascending order, the same any number of times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies before one already added.</exception>
    internal void Add(int sourceIndex)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sourceIndex, last?.Last ?? sourceIndex);
        Add((sourceIndex, sourceIndex));
    }

    /// <summary>Such as <c>0-14,16</c>: as written in the manifest.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (first, last) in Ranges)
        {
            text.Append(text.Length == 0 ? string.Empty : ",").Append(first.ToString(CultureInfo.InvariantCulture));
            if (last > first)
            {
                text.Append('-').Append(last.ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    private void Add((int First, int Last) range)
    {
        if (last is { } open && range.First <= open.Last + 1)
        {
            last = (open.First, Math.Max(open.Last, range.Last));
            return;
        }

        if (last is { } ended)
        {
            (before ??= []).Add(ended);
        }

        last = range;
    }

    private IEnumerable<(int First, int Last)> Ranges => last is { } range ? [.. before ?? [], range] : [];
}
