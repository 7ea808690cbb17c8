using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Appendices;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>What follows in the document: a table is a signature only where the text ends.</summary>
/// <param name="elements">All elements.</param>
/// <param name="isHeading">Whether a line is the heading of a section.</param>
internal sealed class BodyElementsAhead(IReadOnlyList<BodyElement> elements, Func<ParagraphFormat, SectionKey?, bool> isHeading)
{
    /// <summary>A table is a signature only where no more lines follow it before the appendices.</summary>
    private const int LinesAfterSignature = 10;

    /// <summary>The element that is being assigned.</summary>
    public int Position { get; set; }

    /// <summary>Whether the next block is a picture: then a line is what it shows.</summary>
    public bool IsPictureNext => Position + 1 < elements.Count && elements[Position + 1].Block is Paragraph next
        && next.Inlines.Any(inline => inline is Picture) && !next.Inlines.OfType<TextRun>().Any(run => run.Text.Any(char.IsLetterOrDigit));

    /// <summary>Whether no more than a few lines, and no section, follow before the appendices.</summary>
    /// <param name="current">The section in which the document stands.</param>
    public bool IsNearEnd(SectionKey? current)
    {
        var lines = 0;
        foreach (var element in elements.Skip(Position + 1))
        {
            if (element.Format is { } format && AppendixTitles.IsAppendix(format))
            {
                return true;
            }

            if (element.Tag?.Section is not null || ++lines > LinesAfterSignature || (element.Format is { } other && isHeading(other, current)))
            {
                return false;
            }

            // A table of the appendices, without a title over it, ends the text as well
            if (element.Table is { } table && AppendixTableAssignment.TaggedKey(element, table) is not null)
            {
                return true;
            }
        }

        return true;
    }
}
