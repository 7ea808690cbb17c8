using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Finds the sections whose heading stands before a colon, with the text after it.</summary>
internal sealed class RunInSections(OutlineHeadings headings, TemplateLines known)
{
    /// <summary>The section that a paragraph begins so; null when it begins none.</summary>
    /// <param name="element">The paragraph.</param>
    /// <param name="format">Its format.</param>
    /// <param name="likely">The section that the whole line is like; null when it is like none.</param>
    /// <param name="current">Section in which it stands.</param>
    public ControlTag? Find(BodyElement element, ParagraphFormat format, ControlTag? likely, SectionKey? current)
    {
        if (known.Contains(format) || RunInHeading.Of(format) is not { } prefix)
        {
            return null;
        }

        return headings.MatchPrefix(prefix, RunInHeading.IsMarked((Paragraph)element.Block), current)
            ?? (likely is not null && headings.MatchPrefix(prefix, isMarked: true, current) is { } marked && marked == likely ? marked : null);
    }
}
