using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Letterhead;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Before the first heading: the letterhead, and what was written there although it belongs to no section.</summary>
internal sealed class BeforeFirstHeadingState(SectionAssignmentContext context, FrontMatter letterhead) : SectionAssignmentState(context)
{
    /// <inheritdoc/>
    protected override bool MayBeLetterhead => Context.Unplaced.Count == 0;

    /// <inheritdoc/>
    protected override bool MayBeHeading(ParagraphFormat look) => !letterhead.IsTitle(look);

    /// <inheritdoc/>
    protected override SectionAssignmentState TakeOther(BodyElement element, ParagraphFormat look)
    {
        if (!Context.Known.Contains(look) && !HeadingText.IsNumberOnly(look.Text) && !letterhead.IsOpening(look, isProse: Context.Unplaced.Count > 0))
        {
            Keep(element.Block);
        }

        return this;
    }
}
