namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>A set of words, as numbers in rising order.</summary>
internal sealed class WordSet(int[] numbers)
{
    /// <summary>How many.</summary>
    public int Count => numbers.Length;

    /// <summary>Twice the words in common over all words of both: from 0 to 1.</summary>
    public decimal Likeness(WordSet other) => Count + other.Count == 0 ? 0 : 2m * Common(other) / (Count + other.Count);

    /// <summary>Whether so much likeness is possible at all, by the number of words.</summary>
    public bool CanBeLike(WordSet other, decimal likeness) => 2 * Math.Min(Count, other.Count) >= likeness * (Count + other.Count);

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
