namespace GenderEquality.Functions.Excel.Reading;

/// <summary>A number format: up to four sections, for numbers above, below and at 0, and for texts, or by conditions.</summary>
/// <param name="Code">As the file has it.</param>
/// <param name="Sections">At least one.</param>
internal sealed record NumberFormatCode(string Code, IReadOnlyList<FormatSection> Sections)
{
    private const int LongestCode = 1_000;

    /// <summary>A format that depends on the computer on which the workbook is opened.</summary>
    public static NumberFormatCode OfComputer { get; } = new("(tiền tệ của máy tính)", [new FormatSection(FormatKind.Other, string.Empty, string.Empty)]);

    /// <summary>Reads a code.</summary>
    public static NumberFormatCode Read(string code) => new(code, code.Length > LongestCode ? OfComputer.Sections : [.. Split(code).Take(4).Select(section => new FormatSectionReader(section).Read())]);

    /// <summary>The section for a number, and whether it shows the number without its sign.</summary>
    public (FormatSection Section, bool IsUnsigned) For(decimal value)
    {
        var numbers = Sections.Count(section => section.Kind != FormatKind.Text) is var count && count == 0 ? 1 : Math.Min(Sections.Count, 3);
        if (Sections.Take(numbers).Any(section => section.Condition is not null))
        {
            var met = Sections.Take(numbers).FirstOrDefault(section => section.Condition is not { } condition || condition.Holds(value));
            return (met is null || value < 0 ? Sections[0] with { Kind = FormatKind.Other } : met, false);
        }

        return (value, numbers) switch
        {
            ( < 0, > 1) => (Sections[1], true),
            (0, > 2) => (Sections[2], false),
            _ => (Sections[0], false),
        };
    }

    /// <summary>A text as the format shows it.</summary>
    public string Text(string text) => Sections[^1] is { Kind: FormatKind.Text } section && (Sections.Count == 4 || Sections.Count == 1)
        ? section.Before + text + section.After
        : text;

    /// <summary>Sections: what stands between semicolons that are neither quoted nor escaped.</summary>
    private static IEnumerable<string> Split(string code)
    {
        var start = 0;
        var quoted = false;
        for (var at = 0; at < code.Length; at++)
        {
            if (code[at] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && code[at] is '\\' or '_' or '*')
            {
                at++;
            }
            else if (!quoted && code[at] == ';')
            {
                yield return code[start..at];
                start = at + 1;
            }
        }

        yield return code[start..];
    }
}
