using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading;

namespace GenderEquality.Functions.Word.Plans;

/// <summary>The paragraphs of a plan as lines of text, numbers and dashes of automatic lists included.</summary>
internal static class PlanLines
{
    /// <summary>The lines. A paragraph that goes on with a small letter where the one before it has not ended is the rest of that one: so files that came from a PDF are cut at their pages.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Block> blocks)
    {
        var lines = new List<string>();
        foreach (var text in blocks.SelectMany(Texts).Select(Clean).Where(text => text.Length > 0))
        {
            if (lines.Count > 0 && GoesOn(lines[^1], text))
            {
                lines[^1] += " " + text;
            }
            else
            {
                lines.Add(text);
            }
        }

        return lines;
    }

    /// <summary>The lines of a document's body.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<BodyElement> elements) => Of(elements.Select(element => element.Block));

    /// <summary>Whether a line is an item of a list with dashes or dots.</summary>
    public static bool IsItem(string line) => line.Length > 1 && line[0] is '-' or '–' or '+' or '•' or '*' or '\uF0B7' or '\uF02D';

    /// <summary>The line without the sign before it.</summary>
    public static string WithoutSign(string line) => IsItem(line) ? line[1..].TrimStart() : line;

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => [(paragraph.Marker is { } marker ? marker + " " : string.Empty) + BlockText.Words(paragraph.Inlines)],
        TableBlock table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(Broken),
        _ => [],
    };

    // A letterhead often breaks lines within a paragraph
    private static IEnumerable<string> Broken(Block block)
    {
        if (block is not Paragraph paragraph || paragraph.Marker is not null)
        {
            return Texts(block);
        }

        List<List<Inline>> lines = [[]];
        foreach (var inline in paragraph.Inlines)
        {
            if (inline is LineBreak)
            {
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(inline);
            }
        }

        return lines.Select(line => BlockText.Words(line));
    }

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool GoesOn(string before, string text) => char.IsLower(text[0]) && before[^1] is not ('.' or ';' or ':' or '!' or '?' or '…') && !IsLetteredItem(text);

    // "a) …" begins an item of its own
    private static bool IsLetteredItem(string text) => text.Length > 1 && text[1] is ')' or '.';
}
