using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>A line that begins with an Arabic number: "2.1. Kế hoạch hành động …".</summary>
/// <param name="Numbers">The parts of its number: 2 and 1.</param>
/// <param name="Text">What follows.</param>
internal sealed partial record NumberedLine(IReadOnlyList<int> Numbers, string Text)
{
    /// <summary>The line as a numbered one; null when it has no number before it.</summary>
    public static NumberedLine? Of(string line) => Pattern().Match(line) is { Success: true } match
        ? new NumberedLine([.. match.Groups["number"].Value.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))], match.Groups["text"].Value.Trim())
        : null;

    /// <summary>Whether it reads as a heading: short enough and not a sentence that ends.</summary>
    public bool IsHeading => Text.Length <= 300 && Text[^1] is not ('.' or ';' or ',');

    /// <summary>Whether its number follows another one on the same level, or is the first below it.</summary>
    public bool Follows(IReadOnlyList<int> before) => Numbers.Count <= before.Count
        ? Numbers.Take(Numbers.Count - 1).SequenceEqual(before.Take(Numbers.Count - 1)) && Numbers[^1] == before[Numbers.Count - 1] + 1
        : Numbers.Count == before.Count + 1 && Numbers[^1] == 1 && Numbers.Take(before.Count).SequenceEqual(before);

    [GeneratedRegex(@"^(?<number>\d{1,2}(\.\d{1,2}){0,2})\s*[.):]?\s+(?<text>\p{L}.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
