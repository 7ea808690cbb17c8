namespace GenderEquality.Functions.Reports.Text;

/// <summary>How alike two texts are, by their words (see <see cref="Reports.Text.TextKey"/>): from 0 to 1.</summary>
internal static class TextSimilarity
{
    private const int MostWords = 120;

    /// <summary>Twice the words in common over all words: 1 for the same words, whatever their order.</summary>
    public static double Of(string[] left, string[] right)
    {
        if (left.Length == 0 || right.Length == 0 || left.Length > MostWords || right.Length > MostWords)
        {
            return 0;
        }

        return 2.0 * Common(left, right) / (left.Length + right.Length);
    }

    /// <summary>Part of the shorter text that stands in the longer one.</summary>
    public static double Contained(string[] left, string[] right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        return shorter == 0 || left.Length > MostWords || right.Length > MostWords ? 0 : (double)Common(left, right) / shorter;
    }

    /// <summary>Words in common, each as often as both have it. Compared one by one: most texts have a handful of words, and a table of them would cost more
    /// than it saves.</summary>
    private static int Common(string[] left, string[] right)
    {
        Span<bool> used = stackalloc bool[MostWords];
        var common = 0;
        foreach (var word in right)
        {
            for (var i = 0; i < left.Length; i++)
            {
                if (!used[i] && string.Equals(left[i], word, StringComparison.Ordinal))
                {
                    used[i] = true;
                    common++;
                    break;
                }
            }
        }

        return common;
    }
}
