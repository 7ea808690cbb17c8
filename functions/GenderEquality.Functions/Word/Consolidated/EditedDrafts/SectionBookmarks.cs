using System.Xml.Linq;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading.Package;

namespace GenderEquality.Functions.Word.Consolidated.EditedDrafts;

/// <summary>Finds what lies in the bookmarks of sections. Programs move a bookmark into the paragraph that it stands before, and LibreOffice writes one that
/// surrounds a control twice: what counts is from the first start of a name to its last end.</summary>
internal sealed class SectionBookmarks
{
    private readonly Dictionary<string, (EditedTag Tag, int First, int Last)> ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Looks at all elements of the body.</summary>
    public SectionBookmarks(IEnumerable<XElement> elements)
    {
        foreach (var (index, element) in elements.Index())
        {
            Look(element, index);
        }
    }

    /// <summary>The section that an element of the body belongs to; null outside of all.</summary>
    public EditedTag? Of(int index) => ranges.Values.FirstOrDefault(range => range.First <= index && index <= range.Last).Tag;

    private void Look(XElement element, int index)
    {
        var hasText = false;
        foreach (var part in element.DescendantsAndSelf())
        {
            if (part.Word() is "t")
            {
                hasText = true;
            }
            else if (part.Word() is "bookmarkStart" && part.Attribute(WordXml.W + "name")?.Value is { } name && EditedTag.ParseBookmark(name) is { } tag)
            {
                ranges.TryAdd(name, (tag, index, index));
                names[part.Attribute(WordXml.W + "id")?.Value ?? string.Empty] = name;
            }
            else if (part.Word() is "bookmarkEnd" && names.TryGetValue(part.Attribute(WordXml.W + "id")?.Value ?? string.Empty, out var ended))
            {
                // An end before the first word of a paragraph: what belongs to the section ended before it.
                var range = ranges[ended];
                ranges[ended] = range with { Last = Math.Max(range.First, hasText ? index : index - 1) };
            }
        }
    }
}
