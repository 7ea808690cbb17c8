using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>What stands behind a number in its cell.</summary>
/// <param name="Scale">1 000 for nghìn, 1 000 000 for triệu …; 1 without.</param>
/// <param name="Kind">What is measured.</param>
internal readonly record struct NumberUnit(decimal Scale, NumberUnitKind Kind)
{
    /// <summary>Words behind the unit that belong to no unit; for things, all their words.</summary>
    public string Rest { get; init; } = string.Empty;
}

/// <summary>What a unit measures.</summary>
internal enum NumberUnitKind
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>Đồng.</summary>
    Money,

    /// <summary>Money of another country.</summary>
    ForeignMoney,

    /// <summary>%.</summary>
    Percent,

    /// <summary>Persons, cases, meetings …: whole things.</summary>
    Things,
}

/// <summary>Reads units, in cells and in headers alike.</summary>
internal static class NumberUnits
{
    private static readonly string[] Money = ["dong", "d", "vnd"];

    private static readonly string[] ForeignMoney = ["usd", "eur", "euro", "dola"];

    /// <summary>Reads the words behind a number; also a header's unit, such as "triệu đồng".</summary>
    public static NumberUnit Read(string? text)
    {
        if (text is not null && text.Contains('%', StringComparison.Ordinal))
        {
            return new(1, NumberUnitKind.Percent) { Rest = TextKey.Of(text) };
        }

        if (text is not null && text.AsSpan().IndexOfAny("$€£¥") >= 0)
        {
            return new(1, NumberUnitKind.ForeignMoney);
        }

        var words = TextKey.Words(text);
        if (words is ["phan", "tram", ..])
        {
            return new(1, NumberUnitKind.Percent) { Rest = string.Join(' ', words[2..]) };
        }

        var (scale, glued) = words.Length == 0 ? (1m, false) : ScaleOf(words[0]);
        var rest = scale > 1 ? words[1..] : words;

        // "12 đồng chí" are persons
        var money = rest.Length > 0 && Money.Contains(rest[0], StringComparer.Ordinal) && rest is not ["dong", "chi", ..];
        var foreign = rest is ["do", "la", ..] || (rest.Length > 0 && ForeignMoney.Contains(rest[0], StringComparer.Ordinal));
        var kind = glued || money ? NumberUnitKind.Money : foreign ? NumberUnitKind.ForeignMoney : rest.Length > 0 ? NumberUnitKind.Things : NumberUnitKind.None;
        return new(scale, kind) { Rest = string.Join(' ', money ? rest[1..] : rest) };
    }

    /// <summary>The factor that turns a number with the cell's unit into the unit asked for; null when they do not go together.</summary>
    public static decimal? Factor(NumberUnit cell, string? asked)
    {
        var expected = Read(asked);
        return (cell.Kind, expected.Kind) switch
        {
            (NumberUnitKind.None, NumberUnitKind.Money) => cell.Scale > 1 ? cell.Scale / expected.Scale : 1,
            (NumberUnitKind.Money, NumberUnitKind.Money) or (NumberUnitKind.ForeignMoney, NumberUnitKind.ForeignMoney) => cell.Scale / expected.Scale,
            (NumberUnitKind.None, NumberUnitKind.Percent) => cell.Scale > 1 ? null : 1,
            (NumberUnitKind.None, _) => cell.Scale,
            (NumberUnitKind.Percent, NumberUnitKind.Percent) => 1,
            (NumberUnitKind.Things, NumberUnitKind.Things or NumberUnitKind.None) => CountedThings.Differ(cell.Rest, asked) ? null : cell.Scale,
            (NumberUnitKind.Percent, NumberUnitKind.None) => 1,
            _ => null,
        };
    }

    private static (decimal Scale, bool Money) ScaleOf(string word) => word switch
    {
        "ty" or "ti" => (1_000_000_000, false),
        "trieu" or "tr" => (1_000_000, false),
        "trd" => (1_000_000, true),
        "nghin" or "ngan" or "k" => (1_000, false),
        _ => (1, false),
    };
}
