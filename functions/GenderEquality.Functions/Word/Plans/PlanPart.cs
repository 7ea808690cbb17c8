using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>One part of a plan: what stands under a heading with a Roman number, or before the first.</summary>
/// <param name="Number">Such as "IV"; empty for what stands before the first heading.</param>
/// <param name="Heading">Text after the number.</param>
/// <param name="Lines">Lines under it.</param>
internal sealed partial record PlanPart(string Number, string Heading, IReadOnlyList<string> Lines)
{
    /// <summary>The parts in order; the first is the preamble.</summary>
    public static IReadOnlyList<PlanPart> Split(IReadOnlyList<string> lines)
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

    [GeneratedRegex(@"^(Phần\s+)?(?<number>[IVXLC]+)\s*[.:)\-–]\s*(?<text>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^Nơi nhận\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Distribution();
}
