using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>Reads figures as Vietnamese officers write them: <c>1.234,5</c>, <c>45,6%</c>, <c>1 234</c>, "không", "-", "12 triệu đồng",
/// "hai mươi mốt", "khoảng 50" … Whatever cannot be one number is said so, never guessed.</summary>
public static partial class VietnameseNumber
{
    private const int LongestText = 200;

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
        if (plain.All(c => c is '.' or '?' or ' ') || plain is "x" || NoData.Contains(TextKey.Of(plain)))
        {
            return new NumberReading.Nothing(NothingKind.NoData);
        }

        return plain.All(c => c is '-' or ' ' or '/') || NothingToReport.Is(plain) ? new NumberReading.Nothing(NothingKind.None) : null;
    }

    private static NumberReading ParseNumber(string plain, NumberContext context)
    {
        var text = WithoutUnitDigits(plain, context.Unit);
        var numbers = Numbers().Matches(text);
        return numbers.Count switch
        {
            0 => ParseWords(text, context),
            1 => SingleNumber.Read(text[..numbers[0].Index], numbers[0].Value, text[(numbers[0].Index + numbers[0].Length)..], context),
            _ => SeveralNumbers.Read(text, [.. numbers.Cast<Match>()], context),
        };
    }

    private static NumberReading ParseWords(string text, NumberContext context)
    {
        var (before, approximate, negative) = NumberPrefix.Strip(text);
        if (NumberWords.Read(before) is not { } words || !(words.After.Length == 0 || NumberUnits.IsCounter(words.After) || NumberUnits.Read(words.After).Kind is NumberUnitKind.Money or NumberUnitKind.Percent))
        {
            return new NumberReading.Unreadable(UnreadableReason.NotANumber);
        }

        var factor = NumberUnits.Factor(NumberUnits.Read(words.After), context.Unit);
        return factor is null
            ? new NumberReading.Unreadable(UnreadableReason.WrongUnit)
            : SingleNumber.Result((negative ? -1 : 1) * words.Value * factor.Value, approximate ? NumberRemark.Approximate : NumberRemark.None, context);
    }

    /// <summary>Drops a unit that has digits of its own ("/100.000 trẻ sinh sống") from the end, whole or up to its digits.</summary>
    private static string WithoutUnitDigits(string plain, string? unit)
    {
        var normal = NumberText.Normalize(unit);
        if (UnitDigits().Match(normal) is not { Success: true } digits)
        {
            return plain;
        }

        var slash = normal.IndexOf('/', StringComparison.Ordinal);
        var upToDigits = normal[..(digits.Index + digits.Length)];
        var fromSlash = slash < 0 ? upToDigits : normal[slash..(digits.Index + digits.Length)];
        foreach (var ending in new[] { normal, slash < 0 ? normal : normal[slash..], upToDigits, fromSlash })
        {
            if (plain.Length > ending.Length && plain.EndsWith(ending, StringComparison.Ordinal))
            {
                return plain[..^ending.Length].TrimEnd();
            }
        }

        return plain;
    }

    [GeneratedRegex(@"[0-9]+(?:[.,'][0-9]+| [0-9]{3}(?![0-9]))*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex("[0-9][0-9.,]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnitDigits();
}
