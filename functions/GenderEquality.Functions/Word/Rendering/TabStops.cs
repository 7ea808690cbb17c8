using System.Globalization;
using GenderEquality.Functions.Reports.Content;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.Functions.Word.Rendering;

/// <summary>Tab stops of paragraphs, as part of a look.</summary>
internal static class TabStops
{
    /// <summary>Word takes no more.</summary>
    private const int Most = 60;

    /// <summary>The stops as text, none farther than the width; empty without.</summary>
    public static string Key(Paragraph paragraph, int width) => paragraph.Tabs is not { Count: > 0 } tabs ? string.Empty
        : string.Join(';', tabs.Take(Most).Select(tab => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(tab.Position, 0, Math.Max(0, width))} {tab.Alignment} {tab.Leader}")).Distinct(StringComparer.Ordinal));

    /// <summary>The stops of such a text; null without.</summary>
    public static W.Tabs? Of(string key) => key.Length == 0 ? null : new W.Tabs(key.Split(';').Select(Stop));

    private static W.TabStop Stop(string text)
    {
        var parts = text.Split(' ');
        return new W.TabStop
        {
            Position = int.Parse(parts[0], CultureInfo.InvariantCulture),
            Val = Enum.Parse<Alignment>(parts[1]) switch
            {
                Alignment.Center => W.TabStopValues.Center,
                Alignment.Right => W.TabStopValues.Right,
                _ => W.TabStopValues.Left,
            },
            Leader = Enum.Parse<TabLeader>(parts[2]) switch
            {
                TabLeader.Dots => W.TabStopLeaderCharValues.Dot,
                TabLeader.Dashes => W.TabStopLeaderCharValues.Hyphen,
                TabLeader.Line => W.TabStopLeaderCharValues.Underscore,
                _ => W.TabStopLeaderCharValues.None,
            },
        };
    }
}
