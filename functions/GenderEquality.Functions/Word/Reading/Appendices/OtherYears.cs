using GenderEquality.Functions.Word.Reading.Tables;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Tells which rows of a table are of another year than the one reported on: under the heading "Năm 2023", or beside such a merged cell.</summary>
internal static class OtherYears
{
    /// <summary>The rows of other years, their headings among them.</summary>
    public static HashSet<TableLine> Among(IReadOnlyList<TableLine> lines, int year)
    {
        var others = new HashSet<TableLine>();
        var isOther = false;
        foreach (var line in lines)
        {
            isOther = line.IsHeading && IsOther(line.Label, year) is { } named ? named : isOther;
            if (line.Levels.Select(level => IsOther(level, year)).LastOrDefault(named => named is not null) ?? isOther)
            {
                others.Add(line);
            }
        }

        return others;
    }

    /// <summary>Whether a text that names nothing but a time names another year; false for one that names the year reported on, null for any other.</summary>
    public static bool? IsOther(string text, int year)
    {
        var sense = HeaderSense.Of([HeaderText.WithoutNumber(text)]);
        return sense.Offsets(year) is not { Count: > 0 } offsets ? null
            : offsets.Contains(0) ? false
            : sense.Content.Length == 0 ? true
            : null;
    }

    /// <summary>Whether a title names one year, and that another.</summary>
    public static bool IsTitleOfOther(string title, int year) => HeaderSense.Of([title]).Offsets(year) is { Count: 1 } offsets && !offsets.Contains(0);
}
