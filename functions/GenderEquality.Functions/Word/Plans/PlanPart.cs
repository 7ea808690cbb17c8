using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>One part of a plan: what stands under a heading with a Roman number or a capital letter, or before the first.</summary>
/// <param name="Number">Such as "IV", also for the fourth letter; empty for what stands before the first heading.</param>
/// <param name="Heading">Text after the number.</param>
/// <param name="Lines">Lines under it.</param>
internal sealed partial record PlanPart(string Number, string Heading, IReadOnlyList<string> Lines)
{
    /// <summary>The parts in order; the first is the preamble.</summary>
    public static IReadOnlyList<PlanPart> Split(IReadOnlyList<string> lines) => ByLetters(lines) is { Count: > 2 } lettered ? lettered : ByNumbers(lines);

    /// <summary>The chapters with Roman numbers within a part that has a letter, such as "B. NHIỆM VỤ"; none where it has no such chapters.</summary>
    public IReadOnlyList<PlanPart> Chapters => [.. ByNumbers(Lines).Skip(1)];

    /// <summary>Whether a line is the heading of such a chapter.</summary>
    public static bool IsChapter(string line) => Roman().Match(line) is { Success: true } match && match.Groups["text"].Value is { Length: <= 200 } text && text[^1] is not ('.' or ';' or ',');

    // "A. MỤC TIÊU", "B. NHIỆM VỤ": the letters are the upper level where they come before the first Roman number
    private static IReadOnlyList<PlanPart> ByLetters(IReadOnlyList<string> lines)
    {
        var parts = new List<PlanPart>();
        var (number, heading, under) = (string.Empty, string.Empty, new List<string>());
        foreach (var line in lines.TakeWhile(line => !Distribution().IsMatch(line)))
        {
            if (Letter().Match(line) is { Success: true } match && match.Groups["letter"].Value[0] - 'A' == parts.Count)
            {
                parts.Add(new PlanPart(number, heading, under));
                (number, heading, under) = (Reports.Text.RomanNumber.Write(parts.Count), match.Groups["text"].Value, []);
            }
            else if (parts.Count == 0 && Roman().Match(line) is { Success: true } roman && IsNext(string.Empty, roman.Groups["number"].Value))
            {
                return [];
            }
            else
            {
                under.Add(line);
            }
        }

        return [.. parts, new PlanPart(number, heading, under)];
    }

    private static IReadOnlyList<PlanPart> ByNumbers(IReadOnlyList<string> lines)
    {
        var parts = new List<PlanPart>();
        var (number, heading, under) = (string.Empty, string.Empty, new List<string>());
        foreach (var line in lines.TakeWhile(line => !Distribution().IsMatch(line)))
        {
            if (Roman().Match(line) is { Success: true } match && IsNext(number, match.Groups["number"].Value))
            {
                parts.Add(new PlanPart(number, heading, under));
                (number, heading, under) = (match.Groups["number"].Value, match.Groups["text"].Value, []);
            }
            else
            {
                under.Add(line);
            }
        }

        return [.. parts, new PlanPart(number, heading, under)];
    }

    // "C. …" and "D. …" of a list of letters are Roman numbers too; only the one that follows begins a part
    private static bool IsNext(string before, string number) =>
        Reports.Text.RomanNumber.Read(number) == (before.Length == 0 ? 1 : Reports.Text.RomanNumber.Read(before) + 1);

    [GeneratedRegex(@"^(Phần\s+|PHẦN\s+)?(?<letter>[A-Z])\s*[.:)\-–]\s*(?<text>\p{Lu}\P{Ll}{2,}.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(Phần\s+|PHẦN\s+)?(?<number>[IVXLC]+)\s*[.:)\-–]\s*(?<text>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^Nơi nhận\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Distribution();
}
