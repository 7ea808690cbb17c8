using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports.Figures;

/// <summary>What stands behind a number in its cell.</summary>
/// <param name="Scale">1 000 for nghìn, 1 000 000 for triệu …; 1 without.</param>
/// <param name="Kind">What is measured.</param>
internal readonly record struct NumberUnit(decimal Scale, NumberUnitKind Kind);

/// <summary>What a unit measures.</summary>
internal enum NumberUnitKind
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>Đồng.</summary>
    Money,

    /// <summary>%.</summary>
    Percent,

    /// <summary>Persons, cases, meetings …: whole things.</summary>
    Things,
}

/// <summary>Reads units, in cells and in headers alike.</summary>
internal static class NumberUnits
{
    private static readonly string[] Money = ["dong", "d", "vnd"];

    /// <summary>What reports count. These are whole, so that "1.234 người" has one reading.</summary>
    private static readonly string[] Counters =
    [
        "nguoi", "luot", "vu", "cuoc", "lop", "buoi", "mo hinh", "co so", "hoi nghi", "don vi", "co quan", "xa", "phuong", "truong", "nan nhan", "ca",
        "em", "chau", "tre", "phu nu", "nam", "nu", "hoi vien", "can bo", "tin", "bai", "to roi", "to gap", "cuon", "bo", "chiec", "bang", "van ban",
        "ke hoach", "cau lac bo", "clb", "dia chi", "nha", "hoc vien", "hoc sinh", "dai bieu", "doanh nghiep", "ho", "to", "nhom", "chi hoi", "lan phat",
    ];

    /// <summary>Reads the words behind a number; also a header's unit, such as "triệu đồng".</summary>
    public static NumberUnit Read(string? text)
    {
        if (text is not null && text.Contains('%', StringComparison.Ordinal))
        {
            return new(1, NumberUnitKind.Percent);
        }

        var words = TextKey.Words(text);
        if (words is ["phan", "tram", ..])
        {
            return new(1, NumberUnitKind.Percent);
        }

        var (scale, glued) = words.Length == 0 ? (1m, false) : ScaleOf(words[0]);
        var rest = scale > 1 ? words[1..] : words;
        var money = glued || (rest.Length > 0 && Money.Contains(rest[0], StringComparer.Ordinal));
        return new(scale, money ? NumberUnitKind.Money : rest.Length > 0 ? NumberUnitKind.Things : NumberUnitKind.None);
    }

    /// <summary>Whether the words behind a number name something that is counted.</summary>
    public static bool IsCounter(string? text)
    {
        var key = TextKey.Of(text);
        return Array.Exists(Counters, counter => key.StartsWith(counter, StringComparison.Ordinal)
            && (key.Length == counter.Length || key[counter.Length] == ' '));
    }

    private static (decimal Scale, bool Money) ScaleOf(string word) => word switch
    {
        "ty" or "ti" => (1_000_000_000, false),
        "trieu" or "tr" => (1_000_000, false),
        "trd" => (1_000_000, true),
        "nghin" or "ngan" => (1_000, false),
        _ => (1, false),
    };

    /// <summary>The factor that turns a number with the cell's unit into the unit asked for; null when they do not go together.</summary>
    public static decimal? Factor(NumberUnit cell, string? asked)
    {
        var expected = Read(asked);
        return (cell.Kind, expected.Kind) switch
        {
            (NumberUnitKind.None, NumberUnitKind.Money) => cell.Scale > 1 ? cell.Scale / expected.Scale : 1,
            (NumberUnitKind.Money, NumberUnitKind.Money) => cell.Scale / expected.Scale,
            (NumberUnitKind.None, _) => cell.Scale,
            (NumberUnitKind.Percent, NumberUnitKind.Percent) => 1,
            (NumberUnitKind.Things, NumberUnitKind.Things or NumberUnitKind.None) => cell.Scale,
            (NumberUnitKind.Percent, NumberUnitKind.None) => 1,
            _ => null,
        };
    }
}
