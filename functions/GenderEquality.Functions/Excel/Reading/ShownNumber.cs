using System.Globalization;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>What is read of a cell.</summary>
/// <param name="Text">Its text, as it is taken.</param>
/// <param name="Doubt">Why the officer may see something else.</param>
internal readonly record struct ShownText(string Text, ShownDoubt? Doubt = null);

/// <summary>A cell whose format shows another value than is stored, or one that is not known.</summary>
/// <param name="Stored">The value in the file.</param>
/// <param name="Shown">What the cell shows; null where that is not known.</param>
internal sealed record ShownDoubt(string Stored, string? Shown);

/// <summary>Numbers as their cells show them. Where the format only rounds, the digits behind are kept: sums and shares are made from them.</summary>
internal static class ShownNumber
{
    private const double Largest = 1e27;

    /// <summary>Rounding that changes the figure by more than this part of it is told.</summary>
    private const decimal Noticeable = 0.01m;

    /// <summary>Reads a number in a format.</summary>
    public static ShownText Of(double number, NumberFormatCode format, bool from1904)
    {
        if (!double.IsFinite(number) || Math.Abs(number) > Largest)
        {
            return new ShownText(number.ToString("R", CultureInfo.InvariantCulture));
        }

        var value = (decimal)number;
        var (section, isUnsigned) = format.For(value);
        return section.Kind switch
        {
            FormatKind.General => Numeric(value, value, section, isUnsigned),
            FormatKind.Number => Numeric(value, value * section.Factor, section, isUnsigned),
            FormatKind.Date => Date(number, from1904),
            FormatKind.Text => new ShownText(section.Before + Plain(value) + section.After),
            FormatKind.Literal when value == 0 && section.Before.Trim().Length > 0 => new ShownText(section.Before.Trim()),
            FormatKind.Literal => new ShownText(section.Before.Trim(), new ShownDoubt(Plain(value), section.Before.Trim())),
            _ => new ShownText(Plain(value), new ShownDoubt(Plain(value), null)),
        };
    }

    /// <summary>A number in a notation with one reading: no separators of thousands, and never just three places after the comma.</summary>
    public static string Plain(decimal value)
    {
        var text = Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return (point >= 0 && text.Length - point - 1 == 3 ? text + "0" : text).Replace('.', ',');
    }

    private static ShownText Numeric(decimal stored, decimal value, FormatSection section, bool isUnsigned)
    {
        var rounded = section.Kind == FormatKind.General ? value : Math.Round(value, Math.Min(section.Places, 20), MidpointRounding.AwayFromZero);
        var isHidden = rounded == 0 && !section.ShowsZero;
        if (isUnsigned && !section.SaysNegative)
        {
            return new ShownText(Plain(value), new ShownDoubt(Plain(stored), Around(Plain(Math.Abs(rounded)), section)));
        }

        if (isHidden)
        {
            return new ShownText(string.Empty, new ShownDoubt(Plain(stored), string.Empty));
        }

        var text = Around(Plain(value), isUnsigned ? WithoutSign(section) : section);
        var isFar = Math.Abs(rounded - value) > Math.Abs(value) * Noticeable;
        return new ShownText(text, isFar ? new ShownDoubt(Plain(stored), Around(Plain(rounded), section)) : null);
    }

    private static FormatSection WithoutSign(FormatSection section) =>
        section with { Before = section.Before.Trim('(', '-', ' '), After = section.After.Replace(")", string.Empty, StringComparison.Ordinal) };

    private static string Around(string number, FormatSection section) => section.Before + number + section.After;

    /// <summary>A day; workbooks count from 1900 with a day too many, or from 1904.</summary>
    private static ShownText Date(double number, bool from1904)
    {
        var serial = Math.Floor(number) + (from1904 ? 1462 : 0);
        return serial is >= 1 and < 2_958_466
            ? new ShownText(DateTime.FromOADate(serial < 60 ? serial + 1 : serial).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture))
            : new ShownText(Plain((decimal)number), new ShownDoubt(Plain((decimal)number), null));
    }
}
