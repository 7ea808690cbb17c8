using System.Globalization;
using System.Text;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>Which contributions a figure comes from, by their place in the order of the plan: a set kept as ranges, because
/// most figures come from runs of neighbouring agencies and there can be ten thousand of them.</summary>
public sealed class Provenance
{
    private readonly List<(int First, int Last)> ranges = [];

    /// <summary>From nothing. Not to be added to.</summary>
    public static Provenance Empty { get; } = new();

    /// <summary>From these contributions, in ascending order; the same one any number of times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not in order.</exception>
    public static Provenance Of(params ReadOnlySpan<int> contributions)
    {
        var result = new Provenance();
        foreach (var contribution in contributions)
        {
            result.Add(contribution);
        }

        return result;
    }

    /// <summary>How many contributions.</summary>
    public int Count => ranges.Sum(range => range.Last - range.First + 1);

    /// <summary>Their places in ascending order.</summary>
    public IEnumerable<int> Places => ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));

    /// <summary>Adds one; places come in ascending order, the same place any number of times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies before one already added.</exception>
    internal void Add(int contribution)
    {
        if (ranges.Count == 0 || contribution > ranges[^1].Last + 1)
        {
            ranges.Add((contribution, contribution));
            return;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(contribution, ranges[^1].Last);
        ranges[^1] = (ranges[^1].First, contribution);
    }

    /// <summary>Such as <c>0-14,16</c>: as written in the manifest.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (first, last) in ranges)
        {
            text.Append(text.Length == 0 ? string.Empty : ",").Append(first.ToString(CultureInfo.InvariantCulture));
            if (last > first)
            {
                text.Append('-').Append(last.ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }
}
