using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>What stands behind a number: its unit, and remarks that leave it one meaning or do not.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Remark">What a reader should know.</param>
/// <param name="Problem">Why it is no answer; null where it is.</param>
internal readonly record struct NumberTail(NumberUnit Unit, NumberRemark Remark, UnreadableReason? Problem)
{
    /// <summary>Units that are no counted things, and words that add nothing.</summary>
    private static readonly string[] Measures = ["gio", "h", "lan", "ngay", "thang", "km", "kg", "chan", "dat", "viet nam", "vn"];

    /// <summary>Whether what is counted is whole.</summary>
    public bool IsWhole => Unit.Scale == 1 && (Unit.Kind == NumberUnitKind.Money || (Unit.Kind == NumberUnitKind.Things && CountedThings.IsNamed(Unit.Rest)));

    /// <summary>Reads what stands behind a number.</summary>
    /// <param name="after">It, in normal form.</param>
    /// <param name="value">The number, where it has one reading: words in brackets may repeat it.</param>
    /// <param name="context">What the column is known to hold.</param>
    public static NumberTail Read(string after, decimal? value, NumberContext context)
    {
        if (Brackets.Of(after.Replace("đ/c", "đồng chí", StringComparison.Ordinal)) is not { } parts || HasSigns(parts.Outside))
        {
            return new(default, NumberRemark.None, UnreadableReason.NotANumber);
        }

        // "0 (không phát sinh)" says it twice
        if (value is 0 && (NothingToReport.Is(parts.Inside) || Array.Exists(parts.Outside.Split(',', ';', '-'), NothingToReport.Is)))
        {
            return new(NumberUnits.Read(null), NumberRemark.None, null);
        }

        // "12 (người)": the unit alone in brackets is the unit
        var isUnitInside = parts.Outside.Length == 0 && IsUnit(parts.Inside) && Doubts.In(string.Empty, parts.Inside, context) is null;
        var (words, note) = isUnitInside ? (parts.Inside, string.Empty) : (parts.Outside, parts.Inside);
        var unit = NumberUnits.Read(words);
        var isShort = unit.Scale > 1 && TextKey.Words(words)[0] is "tr" && NumberUnits.Read(context.Unit).Kind != NumberUnitKind.Money;
        var problem = isShort ? UnreadableReason.Doubtful : IsRate(words, context) ? UnreadableReason.WrongUnit : Doubts.In(words, note, context);
        var tail = new NumberTail(unit, RemarkOn(unit, words, context), problem);
        return note.Length > 0 ? tail.WithNote(note, value) : tail;
    }

    private NumberTail WithNote(string note, decimal? value)
    {
        if (NumberWords.Read(note) is { } said && (said.After.Length == 0 || CountedThings.IsNamed(said.After)))
        {
            return this with { Problem = value is null || said.Value == value ? NoDoubtButUnit(Problem) : UnreadableReason.SeveralNumbers };
        }

        // "12 lượt (nghìn)"
        if (NumberUnits.Read(note).Scale > 1)
        {
            return this with { Problem = Problem ?? UnreadableReason.Doubtful };
        }

        return this with { Remark = Doubts.IsApproximate(note) ? NumberRemark.Approximate : Remark == NumberRemark.None ? NumberRemark.Words : Remark };
    }

    /// <summary>"0 (không)" says the number again and casts no doubt on it.</summary>
    private static UnreadableReason? NoDoubtButUnit(UnreadableReason? problem) => problem == UnreadableReason.Doubtful ? null : problem;

    private static NumberRemark RemarkOn(NumberUnit unit, string words, NumberContext context)
    {
        if (words.Contains('+', StringComparison.Ordinal) || Doubts.IsApproximate(words))
        {
            return NumberRemark.Approximate;
        }

        var rest = unit.Rest;
        var isKnown = rest.Length == 0 || CountedThings.IsNamed(rest) || Array.Exists(Measures, measure => string.Equals(measure, rest, StringComparison.Ordinal))
            || string.Equals(rest, TextKey.Of(context.Unit), StringComparison.Ordinal);
        var isShort = words.Trim() is "k" && NumberUnits.Read(context.Unit).Kind != NumberUnitKind.Money;
        return isKnown && !isShort ? NumberRemark.None : NumberRemark.Words;
    }

    private static bool IsUnit(string text) =>
        CountedThings.IsNamed(text) || NumberUnits.Read(text) is { Kind: not (NumberUnitKind.None or NumberUnitKind.Things) } or { Scale: > 1 };

    /// <summary>Whether it is so much for each: "250 người/cuộc".</summary>
    private static bool IsRate(string words, NumberContext context)
    {
        var slash = words.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 && words.AsSpan(slash + 1).TrimStart() is [var next, ..] && char.IsLetter(next) && context.Unit?.Contains('/', StringComparison.Ordinal) is not true;
    }

    /// <summary>Whether signs stand there that no unit has: "12 ½", "12?", "12...", "12-", or a stray letter.</summary>
    private static bool HasSigns(string text)
    {
        var isBare = text.Length > 0 && !text.Any(char.IsLetter) && text is not ("%" or "‰" or "+" or "." or "," or ":" or "$" or "€");
        var isLetter = text.Length == 1 && char.IsLetter(text[0]) && text is not ("k" or "đ" or "d" or "h");
        return isBare || isLetter || text.Contains("..", StringComparison.Ordinal) || text.Any(c => !(char.IsLetterOrDigit(c) || c is ' ' or '%' or '‰' or '.' or ',' or ';' or ':' or '/' or '-' or '&' or '\'' or '+' or '$' or '€' or '£' or '¥'));
    }
}
