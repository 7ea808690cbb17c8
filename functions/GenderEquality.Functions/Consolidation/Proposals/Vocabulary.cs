namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Gives every word a number, so that sets of words are compared quickly. Vietnamese is written in some thousand syllables.</summary>
internal sealed class Vocabulary
{
    // Words that join others and say nothing by themselves.
    private static readonly HashSet<string> Joining = new(
        "va cua cac cho trong duoc con do ve o tai voi la co den tu theo nhung nhu de khi cung mot so nay do da se bang tren duoi".Split(' '), StringComparer.Ordinal);

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The different words of a text, without those that only join others.</summary>
    public WordSet SetOf(IEnumerable<string> words) => new([.. words.Where(word => !Joining.Contains(word)).Select(NumberOf).Distinct().Order()]);

    private int NumberOf(string word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            number = numbers.Count;
            numbers.Add(word, number);
        }

        return number;
    }
}
