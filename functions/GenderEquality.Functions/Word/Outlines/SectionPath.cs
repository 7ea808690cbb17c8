namespace GenderEquality.Functions.Word.Outlines;

/// <summary>Where in an outline its reader is: the numbers of the headings above, so that a number that goes on tells a heading from a list.</summary>
internal sealed class SectionPath
{
    private const int Deepest = 4;

    private readonly List<(NumberKind Kind, int Number)> steps = [];

    private readonly Dictionary<(int Level, NumberKind Kind, int Number), string> renamed = [];

    /// <summary>Whether Arabic numbers say the chapter again: "2.1" directly under "II".</summary>
    private bool saysChapter;

    /// <summary>Keys of the headings from the top.</summary>
    public IReadOnlyList<string> Keys => [.. steps.Select((step, level) => renamed.GetValueOrDefault((level, step.Kind, step.Number)) ?? SectionNumber.KeyOf(step.Kind, step.Number))];

    /// <summary>Takes a number that goes on, or begins a level below; false where it does not.</summary>
    /// <param name="number">The number.</param>
    /// <param name="mayJump">Whether one that leaves numbers out goes on too.</param>
    public bool Take(SectionNumber number, bool mayJump)
    {
        if (number.Kind == NumberKind.Arabic)
        {
            return number.IsWhole ? TakeWhole(number) : TakeArabic(number, mayJump);
        }

        var value = number.Numbers[0];
        var at = steps.FindIndex(step => step.Kind == number.Kind);
        var goesOn = at >= 0 ? value == steps[at].Number + 1 || (mayJump && value > steps[at].Number) : value == 1 && (steps.Count == 0 || steps[^1].Kind < number.Kind) && steps.Count < Deepest;
        if (goesOn)
        {
            Replace(at < 0 ? steps.Count : at, [(number.Kind, value)]);
        }

        return goesOn;
    }

    /// <summary>Takes other keys for the headings above, from the top.</summary>
    public void Rename(IReadOnlyList<string> keys)
    {
        for (var level = 0; level < Math.Min(keys.Count, steps.Count); level++)
        {
            renamed[(level, steps[level].Kind, steps[level].Number)] = keys[level];
        }
    }

    private bool TakeWhole(SectionNumber number)
    {
        var at = steps.FindIndex(step => step.Kind == NumberKind.Roman);
        if (at < 0 || steps[at].Number != number.Numbers[0] || at + number.Numbers.Count > Deepest)
        {
            return false;
        }

        Replace(at + 1, [.. number.Numbers.Skip(1).Select(part => (NumberKind.Arabic, part))]);
        return true;
    }

    private bool TakeArabic(SectionNumber number, bool mayJump)
    {
        var first = steps.FindIndex(step => step.Kind == NumberKind.Arabic);
        var start = first >= 0 ? first : steps.FindIndex(step => step.Kind == NumberKind.Small) is >= 0 and var small ? small : steps.Count;
        int[] before = [.. steps.Skip(start).TakeWhile(step => step.Kind == NumberKind.Arabic).Select(step => step.Number)];
        var numbers = number.Numbers;
        if (first < 0 && start > 0 && numbers.Count == 2 && numbers[0] == steps[start - 1].Number && numbers[1] == 1)
        {
            saysChapter = true;
        }

        if (saysChapter && start > 0 && numbers.Count > 1 && numbers[0] == steps[start - 1].Number)
        {
            numbers = [.. numbers.Skip(1)];
        }

        var goesOn = start + numbers.Count <= Deepest && Follows(numbers, before, mayJump);
        if (goesOn)
        {
            Replace(start, [.. numbers.Select(part => (NumberKind.Arabic, part))]);
        }

        return goesOn;
    }

    private static bool Follows(IReadOnlyList<int> numbers, int[] before, bool mayJump)
    {
        var shared = numbers.Count - 1;
        return shared < before.Length
            ? numbers.Take(shared).SequenceEqual(before.Take(shared)) && (numbers[^1] == before[shared] + 1 || (mayJump && numbers[^1] > before[shared]))
            : shared == before.Length && numbers[^1] == 1 && numbers.Take(shared).SequenceEqual(before);
    }

    private void Replace(int at, IReadOnlyList<(NumberKind Kind, int Number)> with)
    {
        saysChapter &= with[0].Kind is NumberKind.Arabic or NumberKind.Small;
        steps.RemoveRange(at, steps.Count - at);
        steps.AddRange(with);
    }
}
