using System.Globalization;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Outlines;

/// <summary>What kind of number stands before a heading, from the highest down.</summary>
internal enum NumberKind
{
    /// <summary>"Phần thứ nhất".</summary>
    Part,

    /// <summary>"A."</summary>
    Letter,

    /// <summary>"II."</summary>
    Roman,

    /// <summary>"2." and "2.1."</summary>
    Arabic,

    /// <summary>"a)".</summary>
    Small,
}

/// <summary>The number before a heading.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Numbers">Its parts: 2 and 1 of "2.1"; 2 of "II" and of "b)".</param>
/// <param name="Written">As written, with its closing sign.</param>
/// <param name="Rest">Text after it.</param>
internal sealed record SectionNumber(NumberKind Kind, IReadOnlyList<int> Numbers, string Written, string Rest)
{
    private const string SmallLetters = "abcdđeghiklmnopqrstuvxy";

    /// <summary>Whether it names its chapter too: "II.2.1".</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The number of a line; null without one.</summary>
    public static SectionNumber? Of(string line)
    {
        var heading = HeadingText.Of(line);
        if (heading.Number.Length == 0 || heading.Rest.Length == 0)
        {
            return null;
        }

        var before = line[..^heading.Rest.Length].Trim();
        var number = heading.Number.Replace(" ", string.Empty, StringComparison.Ordinal);
        return heading.IsPart ? Single(NumberKind.Part, ValueOf(number), PartIn(before.TrimEnd('.', ':', '-', '–', ' ')) + ".", heading.Rest) : Plain(number, before, heading.Rest);
    }

    /// <summary>How a number is written in a section's key.</summary>
    public static string KeyOf(NumberKind kind, int number) => kind switch
    {
        NumberKind.Part => string.Create(CultureInfo.InvariantCulture, $"P{number}"),
        NumberKind.Letter => ((char)('A' + number - 1)).ToString(),
        NumberKind.Roman => RomanNumber.Write(number),
        NumberKind.Small => SmallLetters[number - 1] is 'đ' ? "DD" : SmallLetters[number - 1].ToString().ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static SectionNumber? Plain(string number, string before, string rest)
    {
        if (char.IsAsciiDigit(number[0]))
        {
            return new SectionNumber(NumberKind.Arabic, Parts(number.Split('.')), number + ".", rest);
        }

        if (number.Contains('.', StringComparison.Ordinal))
        {
            var parts = number.Split('.');
            return RomanNumber.Read(parts[0]) is { } chapter ? new SectionNumber(NumberKind.Arabic, [chapter, .. Parts(parts[1..])], number + ".", rest) { IsWhole = true } : null;
        }

        return char.IsLower(number[0]) ? Single(NumberKind.Small, SmallLetters.IndexOf(number[0], StringComparison.Ordinal) + 1, before, rest)
            : number.All("IVX".Contains) ? Single(NumberKind.Roman, RomanNumber.Read(number), number + ".", rest)
            : number is [>= 'A' and <= 'Z'] ? Single(NumberKind.Letter, number[0] - 'A' + 1, number + ".", rest)
            : null;
    }

    private static SectionNumber? Single(NumberKind kind, int? value, string written, string rest) => value is > 0 ? new SectionNumber(kind, [value.Value], written, rest) : null;

    // Capitals that a style sets are no part of the words
    private static string PartIn(string written) => PartOrdinal.Read(written) is not null && !written.Any(char.IsLower) ? written[..1] + written[1..].ToLowerInvariant() : written;

    private static int? ValueOf(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : RomanNumber.Read(number) ?? (number is [>= 'A' and <= 'Z'] ? number[0] - 'A' + 1 : null);

    private static int[] Parts(string[] parts) => [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
}
