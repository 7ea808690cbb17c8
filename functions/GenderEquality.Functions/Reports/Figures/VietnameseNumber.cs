using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads figures as Vietnamese officers write them: <c>1.234,5</c>, <c>45,6%</c>, <c>1 234</c>, "không", "-", "12 triệu đồng",
/// "hai mươi mốt", "khoảng 50" … Whatever cannot be one number is said so, never guessed.</summary>
public static class VietnameseNumber
{
    /// <summary>A longer text is no number.</summary>
    public const int LongestText = 200;

    private static readonly HashSet<string> NoneInShort = new(StringComparer.Ordinal) { "kps", "k ps", "khong ps", "ko ps", "ko", "ko co", "k co" };

    private static readonly HashSet<string> NoData = new(StringComparer.Ordinal)
    {
        "chua co so lieu", "khong co so lieu", "chua thong ke", "chua thong ke duoc", "khong thong ke", "khong thong ke duoc", "dang thong ke",
        "dang tong hop", "dang cap nhat", "chua tong hop", "chua cap nhat", "chua co", "chua ro", "khong ro", "khong xac dinh", "chua xac dinh", "n a",
    };

    /// <summary>Reads one cell.</summary>
    /// <param name="text">Its text as the reader sees it; null and blank are read as nothing.</param>
    /// <param name="context">What its column is known to hold.</param>
    public static NumberReading Parse(string? text, NumberContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (text is { Length: > LongestText })
        {
            return new NumberReading.Unreadable(UnreadableReason.NotANumber);
        }

        var plain = NumberText.Normalize(text);
        if (plain.Length == 0 && string.IsNullOrWhiteSpace(text))
        {
            return new NumberReading.Nothing(NothingKind.Blank);
        }

        return context.YesNo ? VietnameseYesNo.Parse(plain) : AsNothing(plain) ?? ParseNumber(plain, context);
    }

    private static NumberReading.Nothing? AsNothing(string plain)
    {
        // Ditto marks, "?" and "x" say something, but nobody knows what
        if ((plain.Length > 0 && plain.All(c => c is '.' or ' ')) || NoData.Contains(TextKey.Of(plain)))
        {
            return new NumberReading.Nothing(NothingKind.NoData);
        }

        var isDash = plain.Length > 0 && plain.All(c => c is '-' or ' ');
        return isDash || plain is "/" || NoneInShort.Contains(TextKey.Of(plain)) || NothingToReport.Is(plain) ? new NumberReading.Nothing(NothingKind.None) : null;
    }

    private static NumberReading ParseNumber(string plain, NumberContext context)
    {
        var text = WithoutUnitDigits(plain, context.Unit);
        var runs = NumberRun.In(text);
        return runs.Count switch
        {
            0 => ParseWords(text, context),
            1 => SingleNumber.Read(text, runs[0], context),
            _ => SeveralNumbers.Read(text, runs, context),
        };
    }

    private static NumberReading ParseWords(string text, NumberContext context)
    {
        var prefix = NumberPrefix.Read(text);
        if (NumberWords.Read(prefix.Rest) is not { } words || !IsUnit(words.After))
        {
            return new NumberReading.Unreadable(UnreadableReason.NotANumber);
        }

        var tail = NumberTail.Read(words.After, words.Value, context);
        var problem = tail.Problem ?? (prefix.Change && context.Unsigned ? UnreadableReason.Signed : null);
        if (problem is not null || SingleNumber.Factor(tail, words.After, context) is not { } factor)
        {
            return new NumberReading.Unreadable(problem ?? UnreadableReason.WrongUnit);
        }

        return SingleNumber.Result((prefix.Negative ? -1 : 1) * words.Value * factor, prefix.Approximate ? NumberRemark.Approximate : tail.Remark, context);
    }

    /// <summary>Behind a number in words only a unit makes sure that it is one: "một số hội nghị" is none.</summary>
    private static bool IsUnit(string after) =>
        after.Length == 0 || CountedThings.IsNamed(after) || NumberUnits.Read(after).Kind is NumberUnitKind.Money or NumberUnitKind.ForeignMoney or NumberUnitKind.Percent;

    /// <summary>Drops a unit that has digits of its own ("/100.000 trẻ sinh sống") from the end, whole or up to its digits.</summary>
    private static string WithoutUnitDigits(string plain, string? unit)
    {
        var normal = NumberText.Normalize(unit);
        if (NumberRun.In(normal) is not [var digits, ..])
        {
            return plain;
        }

        var slash = normal.IndexOf('/', StringComparison.Ordinal);
        var upToDigits = normal[..digits.End];
        var fromSlash = slash < 0 ? upToDigits : normal[slash..digits.End];
        foreach (var ending in new[] { normal, slash < 0 ? normal : normal[slash..], upToDigits, fromSlash })
        {
            if (plain.Length > ending.Length && plain.EndsWith(ending, StringComparison.Ordinal))
            {
                return plain[..^ending.Length].TrimEnd();
            }
        }

        return plain;
    }
}
