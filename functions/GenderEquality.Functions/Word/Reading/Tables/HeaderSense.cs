using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Word.Reading.Tables;

/// <summary>Whether figures are what was intended or what was done.</summary>
internal enum HeaderAim
{
    /// <summary>Nothing is said of it.</summary>
    None,

    /// <summary>What was planned, assigned or expected.</summary>
    Plan,

    /// <summary>What was done, estimates of the whole year included.</summary>
    Result,
}

/// <summary>What a header says of its figures besides what they count: of which year they are, whether planned or done, whether a change or a share.
/// Two columns with the same words differ in this alone: "Kế hoạch năm 2024" and "Thực hiện năm 2024".</summary>
internal sealed class HeaderSense
{
    private readonly IReadOnlyList<string> texts;
    private readonly List<string> keys;
    private readonly IReadOnlyList<int> years;
    private readonly bool saysPrevious;
    private readonly bool saysCurrent;
    private readonly bool saysNext;

    private HeaderSense(IReadOnlyList<string> texts)
    {
        this.texts = texts;
        keys = [.. texts.Select(text => $" {TextKey.Of(MoneyUnit.Without(text))} ")];
        var leaf = keys.LastOrDefault() ?? string.Empty;
        var all = string.Concat(keys);
        years = [.. keys.SelectMany(HeaderWords.YearsIn).Distinct()];
        saysPrevious = HeaderWords.Has(all, HeaderWords.Previous);
        saysCurrent = HeaderWords.Has(all, HeaderWords.Current);
        saysNext = HeaderWords.Has(all, HeaderWords.Next);
        IsOtherPeriod = HeaderWords.IsOtherPeriod(all);
        IsShare = HeaderWords.Has(all, HeaderWords.Share) || texts.Any(text => text.Contains('%', StringComparison.Ordinal));
        IsChange = HeaderWords.IsChange(all) || (IsShare && HeaderWords.IsOfPlan(leaf));
        Aim = AimOf(keys);
    }

    /// <summary>Whether planned or done.</summary>
    public HeaderAim Aim { get; }

    /// <summary>Whether it is of another time than a year: half of it, a quarter, several years.</summary>
    public bool IsOtherPeriod { get; }

    /// <summary>Whether it compares: "tăng, giảm", "so với năm trước".</summary>
    public bool IsChange { get; }

    /// <summary>Whether it is a share.</summary>
    public bool IsShare { get; }

    /// <summary>The words that say what is counted.</summary>
    public string[] Content => field ??= HeaderWords.ContentOf(string.Concat(keys));

    /// <summary>The same of the cells above the lowest.</summary>
    public string[] GroupContent => field ??= HeaderWords.ContentOf(string.Concat(keys.SkipLast(1)));

    /// <summary>The same of the lowest cell.</summary>
    public string[] LeafContent => field ??= HeaderWords.ContentOf(keys.LastOrDefault() ?? string.Empty);

    /// <summary>What the lowest cell denies, and of whom it speaks.</summary>
    public LabelSense Says => field ??= LabelSense.Of(texts.Count > 0 ? texts[^1] : string.Empty);

    /// <summary>The same of all cells.</summary>
    public LabelSense SaysAbove => field ??= LabelSense.Of(string.Join('\n', texts));

    /// <summary>Whether a year or its half, or any other time, is named.</summary>
    public bool NamesTime => years.Count > 0 || saysPrevious || saysCurrent || saysNext;

    /// <summary>Whether nothing is said but year and aim: "Ước năm 2024" stands for whatever the table counts.</summary>
    public bool IsPure => Content.Length == 0 && (NamesTime || Aim != HeaderAim.None);

    /// <summary>Reads header texts from top to bottom.</summary>
    public static HeaderSense Of(IReadOnlyList<string> texts) => new(texts);

    /// <summary>Years after (1) or before (-1) the year reported on that the header names; 0 is that year itself. Empty when it names none.</summary>
    public IReadOnlyCollection<int> Offsets(int year)
    {
        var offsets = years.Select(named => named - year).ToHashSet();
        if (saysPrevious)
        {
            offsets.Add(-1);
        }

        if (saysNext)
        {
            offsets.Add(1);
        }

        // "Cả năm 2023" is of 2023, "Cả năm" of the year reported on
        if (saysCurrent && offsets.Count == 0)
        {
            offsets.Add(0);
        }

        return offsets;
    }

    /// <summary>The lowest cell that says it decides: over "Thực hiện" may stand "Kế hoạch số 12".</summary>
    private static HeaderAim AimOf(List<string> keys)
    {
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var plan = HeaderWords.PlanAt(keys[i]);
            var result = HeaderWords.ResultAt(keys[i]);
            if (plan >= 0 || result >= 0)
            {
                return result < 0 || (plan >= 0 && plan < result) ? HeaderAim.Plan : HeaderAim.Result;
            }
        }

        return HeaderAim.None;
    }
}
