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

    /// <summary>Whether a text that names nothing but a time names another year; null for any other text.</summary>
    private static bool? IsOther(string text, int year)
    {
        var sense = HeaderSense.Of([text]);
        return sense.Content.Length == 0 && sense.Offsets(year) is { Count: > 0 } offsets ? !offsets.Contains(0) : null;
    }
}
