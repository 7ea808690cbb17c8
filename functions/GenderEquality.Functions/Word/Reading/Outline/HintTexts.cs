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

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);
    private readonly List<HintText> hints = [];

    public HintTexts(ExpectedReport expected)
    {
        var texts = TemplateTexts.Hints(expected.Campaign).Distinct(StringComparer.Ordinal).ToList();
        foreach (var hint in texts)
        {
            int[][] parts = [.. Sentences(hint).Select(sentence => TextKey.Words(sentence).Select(Number).ToArray())];
            hints.Add(new HintText([.. parts.SelectMany(part => part)], [.. parts.SelectMany(part => part.Select((_, i) => i == part.Length - 1))]));
        }

        var sentences = texts.SelectMany(Sentences).Distinct(StringComparer.Ordinal).Select(sentence => TextKey.Words(sentence).Select(Number).ToArray());
        ByFirstWord = sentences.Concat(hints.Select(hint => hint.Words)).Where(words => words.Length >= ShortestSentence).OrderByDescending(words => words.Length).ToLookup(words => words[0]);
    }

    /// <summary>Sentences and whole hints by their first word, the longest first.</summary>
    public ILookup<int, int[]> ByFirstWord { get; }

    /// <summary>All hints, each as a whole.</summary>
    public IReadOnlyList<HintText> Whole => hints;

    /// <summary>The number of a word as it stands in a text. Each spelling is looked at once.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var known = spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out var number))
        {
            number = numbers.GetValueOrDefault(TextKey.Of(word.ToString()), Unknown);
            known[word] = number;
        }

        return number;
    }

    private int Number(string word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            number = numbers.Count;
            numbers[word] = number;
        }

        return number;
    }

    private static IEnumerable<string> Sentences(string hint) => hint.Split(". ", StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A hint.</summary>
/// <param name="Words">Its words by number.</param>
/// <param name="Ends">Which of them end a sentence.</param>
internal sealed record HintText(int[] Words, bool[] Ends);
