namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>A set of words, as numbers in rising order.</summary>
internal sealed class WordSet(int[] numbers)
{
    private const int Whole = 10_000;

    /// <summary>How many.</summary>
    public int Count => numbers.Length;

    /// <summary>A share as <see cref="Likeness"/> tells it.</summary>
    public static int Parts(decimal share) => (int)Math.Round(share * Whole, MidpointRounding.AwayFromZero);

    /// <summary>Twice the words in common over all words of both, in parts of ten thousand; 0 where it cannot come to <paramref name="least"/>.</summary>
    public int Likeness(WordSet other, int least)
    {
        var all = Count + other.Count;
        return all == 0 || 2 * Whole * Math.Min(Count, other.Count) < least * all ? 0 : 2 * Whole * Common(other) / all;
    }

    /// <summary>Words in common.</summary>
    public int Common(WordSet other)
    {
        var (mine, theirs) = (numbers, other.Numbers);
        var (i, j, common) = (0, 0, 0);
        while (i < mine.Length && j < theirs.Length)
        {
            var order = mine[i].CompareTo(theirs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }

    private int[] Numbers => numbers;
}
