using System.Runtime.InteropServices;

namespace GenderEquality.Functions.Reports.Text;

/// <summary>Compares a text with many known phrases at once, by the words in common: one pass over the words, whatever the number of phrases.</summary>
internal sealed class PhraseMatcher
{
    private const int MostWords = 150;

    private readonly Dictionary<string, List<(int Phrase, int Count)>> postings = new(StringComparer.Ordinal);
    private readonly List<int> lengths = [];

    /// <summary>Adds a phrase; phrases are numbered from 0.</summary>
    public PhraseMatcher Add(string[] words)
    {
        foreach (var word in words.CountBy(word => word, StringComparer.Ordinal))
        {
            if (!postings.TryGetValue(word.Key, out var list))
            {
                list = [];
                postings[word.Key] = list;
            }

            list.Add((lengths.Count, word.Value));
        }

        lengths.Add(words.Length);
        return this;
    }

    /// <summary>How alike the text is to each phrase. Nothing for a text that is too long to be any.</summary>
    public IEnumerable<PhraseMatch> Compare(string[] words)
    {
        if (words.Length is 0 or > MostWords)
        {
            return [];
        }

        var common = new int[lengths.Count];
        foreach (var word in words.CountBy(word => word, StringComparer.Ordinal))
        {
            foreach (var (phrase, count) in postings.GetValueOrDefault(word.Key) ?? [])
            {
                common[phrase] += Math.Min(count, word.Value);
            }
        }

        return common.Select((count, phrase) => new PhraseMatch(phrase, count, words.Length, lengths[phrase])).Where(match => match.Common > 0);
    }
}

/// <summary>What a text and a phrase have in common.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhraseMatch(int Phrase, int Common, int TextLength, int PhraseLength)
{
    /// <summary>1 for the same words.</summary>
    public double Similarity => 2.0 * Common / (TextLength + PhraseLength);

    /// <summary>Whether one holds all words of the other and is not much longer: "Tháng hành động vì bình đẳng giới" for a longer heading,
    /// or a heading with something added.</summary>
    public bool IsShortenedOrAdded
    {
        get
        {
            var shorter = Math.Min(TextLength, PhraseLength);
            return Common == shorter && shorter >= 3 && shorter * 2.2 >= Math.Max(TextLength, PhraseLength);
        }
    }

    /// <summary>Part of the shorter one that stands in the longer one.</summary>
    public double Contained => (double)Common / Math.Min(TextLength, PhraseLength);
}
