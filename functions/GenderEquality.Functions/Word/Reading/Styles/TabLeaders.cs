using System.Xml.Linq;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Reading.Styles;

/// <summary>Tab stops with dots, dashes or a line before them: lines to write on, and lists with their figures at the right edge.</summary>
internal static class TabLeaders
{
    private const int Most = 60;

    /// <summary>The stops that paragraph properties set; null when they set none.</summary>
    public static IReadOnlyList<TabStop>? Read(XElement? properties) =>
        properties.Child("tabs") is { } tabs ? [.. tabs.Elements(WordXml.W + "tab").Take(Most).Where(tab => tab.Val() is not "clear").Select(Stop)] : null;

    /// <summary>Those to keep for a paragraph: where it has tabs, and something leads to one of the stops.</summary>
    public static IReadOnlyList<TabStop>? Kept(IReadOnlyList<TabStop>? stops, IReadOnlyList<Inline> inlines) =>
        stops is not null && stops.Any(stop => stop.Leader != TabLeader.None) && inlines.OfType<TextRun>().Any(run => run.Text.Contains('\t', StringComparison.Ordinal))
            ? stops
            : null;

    private static TabStop Stop(XElement tab) => new(
        WordXml.Twips(tab.Attr("pos")) ?? 0,
        tab.Val() switch
        {
            "center" => Alignment.Center,
            "right" or "end" or "decimal" => Alignment.Right,
            _ => Alignment.Left,
        },
        tab.Attr("leader") switch
        {
            "dot" or "middleDot" => TabLeader.Dots,
            "hyphen" => TabLeader.Dashes,
            "underscore" or "heavy" => TabLeader.Line,
            _ => TabLeader.None,
        });
}
