using System.Globalization;

namespace GenderEquality.Tests.Word.Reading.Corpus;

/// <summary>A way in which officers type a figure.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Write">The text of a value; null where the way does not suit it.</param>
/// <param name="Certain">Whether it can be understood in one way only.</param>
internal sealed record FigureFormat(string Name, Func<decimal, string?> Write, bool Certain = true)
{
    /// <summary>Digits and nothing else.</summary>
    public static readonly FigureFormat Plain = new("plain", Digits);

    /// <summary>Ways to write a count of people.</summary>
    public static readonly IReadOnlyList<FigureFormat> Counts =
    [
        Plain,
        Plain,
        new("thousands by points", n => n >= 1000 ? Points(n) : null),
        new("thousands by spaces", n => n >= 1000 ? Points(n).Replace('.', ' ') : null),
        new("thousands by narrow spaces", n => n >= 1000 ? Points(n).Replace('.', '\u202f') : null),
        new("leading zero", n => n is > 0 and < 10 ? "0" + Digits(n) : null),
        new("unit behind", n => Digits(n) + " người"),
        new("unit in brackets", n => Digits(n) + " (người)"),
        new("share in brackets", n => n > 0 ? Digits(n) + " (chiếm 63,0%)" : null),
        new("bare share in brackets", n => n > 0 ? Digits(n) + " (63,0%)" : null),
        new("rise in brackets", n => n > 1 ? Digits(n) + " (tăng 01)" : null),
        new("fall in brackets", n => n > 1 ? Digits(n) + " (giảm 1 so với năm 2023)" : null),
        new("share behind", n => n > 0 ? Digits(n) + " người, đạt 100%" : null),
        new("note mark", n => Digits(n) + "*"),
        new("note mark in brackets", n => Digits(n) + " (*)"),
        new("full stop", n => Digits(n) + "."),
        new("spaces around", n => "\u00a0" + Digits(n) + "  "),
        new("dash for none", n => n == 0 ? "-" : null),
        new("word for none", n => n == 0 ? "Không" : null),
        new("a fraction of a whole", n => n > 2 ? Digits(n - 1) + "/" + Digits(n) : null, Certain: false),
        new("per session", n => n > 0 ? Digits(n) + " người/cuộc" : null, Certain: false),
        new("percentage", n => n is > 0 and <= 100 ? Digits(n) + "%" : null, Certain: false),
        new("two lines", n => n >= 1000 ? Points(n).Replace('.', '\n') : null, Certain: false),
        new("two figures on two lines", n => n > 10 ? $"{Digits(n)}\n{Digits(n - 3)}" : null, Certain: false),
        new("range", n => n > 2 ? $"{Digits(n)} - {Digits(n + 5)}" : null, Certain: false),
        new("two figures", n => n > 2 ? $"{Digits(n)}; {Digits(n + 7)}" : null, Certain: false),
        new("more than", n => n > 0 ? "trên " + Digits(n) : null, Certain: false),
        new("dollars", n => n > 0 ? Digits(n) + "$" : null, Certain: false),
        new("words only", _ => "đang tổng hợp", Certain: false),
    ];

    /// <summary>Ways to write an amount in million dong.</summary>
    public static readonly IReadOnlyList<FigureFormat> Millions =
    [
        Plain,
        Plain,
        new("comma", n => Comma(n)),
        new("unit behind", n => Comma(n) + " triệu đồng"),
        new("short unit", n => Comma(n) + " tr.đ"),
        new("in dong", n => Points(n * 1_000_000) + " đồng"),
        new("in dong by sign", n => Points(n * 1_000_000) + " ₫"),
        new("in dong by letter", n => Points(n * 1_000_000) + "đ"),
        new("in VND before", n => "VND " + Points(n * 1_000_000)),
        new("in VND behind", n => Points(n * 1_000_000) + " VNĐ"),
        new("in milliards", n => n >= 1000 && n % 100 == 0 ? Comma(n / 1000) + " tỷ đồng" : null),
        new("share in brackets", n => n > 0 ? Comma(n) + " (66,6%)" : null),
        new("none", n => n == 0 ? "0" : null),
        new("dollars", n => n > 0 ? Digits(n) + " USD" : null, Certain: false),
        new("about", n => n > 0 ? "khoảng " + Digits(n) : null, Certain: false),
        new("two lines", n => n >= 20 ? $"{Digits(n)}\n{Digits(n - 10)}" : null, Certain: false),
        new("percentage", n => n is > 0 and <= 100 ? Digits(n) + "%" : null, Certain: false),
    ];

    /// <summary>Ways to write a percentage.</summary>
    public static readonly IReadOnlyList<FigureFormat> Percentages =
    [
        Plain,
        new("comma", n => Comma(n)),
        new("sign", n => Comma(n) + "%"),
        new("sign after a space", n => Comma(n) + " %"),
        new("reached", n => "đạt " + Comma(n) + "%"),
        new("words", n => Comma(n) + " phần trăm"),
        new("range", n => $"{Comma(n)} - {Comma(n + 2)}", Certain: false),
        new("people", n => Digits(Math.Floor(n)) + " người", Certain: false),
    ];

    /// <summary>The text of a value in this way; digits alone where the way does not suit it.</summary>
    public (string Text, bool Certain) Of(decimal value) => Write(value) is { } text ? (text, Certain) : (Digits(value), true);

    private static string Digits(decimal value) => value == decimal.Truncate(value) ? value.ToString("0", CultureInfo.InvariantCulture) : Comma(value);

    private static string Comma(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Points(decimal value) => value.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '.');
}
