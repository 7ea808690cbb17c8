using System.Runtime.CompilerServices;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Reading.Outline;

/// <summary>The sentences with which the template tells the officer what to write, as words by number. Words that no sentence has are all the same number.</summary>
internal sealed class HintTexts
{
    /// <summary>Number of a word that is in no hint.</summary>
    public const int Unknown = -1;

    /// <summary>A shorter sentence may well be the officer's own.</summary>
    private const int ShortestSentence = 4;

    /// <summary>Hints of campaigns that were asked for: they are the same for every report.</summary>
    private static readonly ConditionalWeakTable<Campaign, Numbered> OfCampaigns = [];

    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);
    private readonly Numbered known;

    public HintTexts(ExpectedReport expected) => known = OfCampaigns.GetValue(expected.Campaign, static campaign => new Numbered(campaign));

    /// <summary>Sentences and whole hints by their first word, the longest first.</summary>
    public ILookup<int, int[]> ByFirstWord => known.ByFirstWord;

    /// <summary>All hints, each as a whole.</summary>
    public IReadOnlyList<HintText> Whole => known.Hints;

    /// <summary>The number of a word as it stands in a text. Each spelling is looked at once.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var seen = spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!seen.TryGetValue(word, out var number))
        {
            number = known.Numbers.GetValueOrDefault(TextKey.Of(word.ToString()), Unknown);
            seen[word] = number;
        }

        return number;
    }

    private static IEnumerable<string> Sentences(string hint) => hint.Split(". ", StringSplitOptions.RemoveEmptyEntries);

    private sealed class Numbered
    {
        private readonly List<HintText> hints = [];

        public Numbered(Campaign campaign)
        {
            var texts = TemplateTexts.Hints(campaign).Distinct(StringComparer.Ordinal).ToList();
            foreach (var hint in texts)
            {
                int[][] parts = [.. Sentences(hint).Select(sentence => TextKey.Words(sentence).Select(Number).ToArray())];
                hints.Add(new HintText([.. parts.SelectMany(part => part)], [.. parts.SelectMany(part => part.Select((_, i) => i == part.Length - 1))]));
            }

            var sentences = texts.SelectMany(Sentences).Distinct(StringComparer.Ordinal).Select(sentence => TextKey.Words(sentence).Select(Number).ToArray());
            ByFirstWord = sentences.Concat(hints.Select(hint => hint.Words)).Where(words => words.Length >= ShortestSentence).OrderByDescending(words => words.Length).ToLookup(words => words[0]);
        }

        public Dictionary<string, int> Numbers { get; } = new(StringComparer.Ordinal);

        public ILookup<int, int[]> ByFirstWord { get; }

        public IReadOnlyList<HintText> Hints => hints;

        private int Number(string word)
        {
            if (!Numbers.TryGetValue(word, out var number))
            {
                number = Numbers.Count;
                Numbers[word] = number;
            }

            return number;
        }
    }
}

/// <summary>A hint.</summary>
/// <param name="Words">Its words by number.</param>
/// <param name="Ends">Which of them end a sentence.</param>
internal sealed record HintText(int[] Words, bool[] Ends);
