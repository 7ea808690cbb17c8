using GenderEquality.Functions.Word.Reading.FrontAndClosing;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Before the first heading: the front matter, and what was written there although it belongs to no section.</summary>
internal sealed class BeforeFirstHeadingState(SectionAssignmentContext context, FrontMatter frontMatter) : SectionAssignmentState(context)
{
    /// <inheritdoc/>
    protected override bool MayBeLetterhead => !Context.HasUnplacedWords;

    /// <inheritdoc/>
    protected override bool MayBeHeading(ParagraphFormat format) => !frontMatter.IsTitle(format);

    /// <inheritdoc/>
    protected override SectionAssignmentState TakeOther(BodyElement element, ParagraphFormat format)
    {
        if (!Context.Known.Contains(format) && !HeadingText.IsNumberOnly(format.Text) && !frontMatter.IsOpening(format, isProse: Context.HasUnplacedWords))
        {
            Keep(element.Block);
        }

        return this;
    }
}
