using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Which section a element within a content control is of: the control's own, until the heading of another stands in it.</summary>
internal sealed class SectionControls(OutlineHeadings headings)
{
    private ControlTag? control;

    /// <summary>The section whose heading was the last one in the control.</summary>
    private ControlTag? pasted;

    /// <summary>The section of a element, and whether the element is that section's heading.</summary>
    /// <param name="element">Paragraph or table.</param>
    /// <param name="tag">The control around it.</param>
    public (ControlTag Section, bool IsHeading) Assign(BodyElement element, ControlTag tag)
    {
        if (tag != control)
        {
            (control, pasted) = (tag, null);
        }

        // A whole report pasted into one control: its own headings count
        var section = pasted ?? tag;
        if (element.Format is { } format && headings.MatchExactly(format, section.Section) is { } heading && heading.Section != section.Section)
        {
            pasted = heading;
            return (heading, true);
        }

        return (section, false);
    }
}
