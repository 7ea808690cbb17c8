using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Appendices;
using GenderEquality.Functions.Word.Reading.FrontAndClosing;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Within a section: what is no heading is its text, until the closing or an appendix begins.</summary>
internal sealed class InSectionState(SectionAssignmentContext context, ControlTag section) : SectionAssignmentState(context)
{
    /// <inheritdoc/>
    public override ControlTag Section => section;

    /// <inheritdoc/>
    public override void Keep(Block block)
    {
        if (BlockText.HasContent(block) && !Context.Sections.Add(section, block))
        {
            Context.Unplaced.Add(block);
        }
    }

    /// <inheritdoc/>
    protected override TableKey? TitleAfterHeadings(ParagraphFormat format) => Context.Titles.Match(format, isPlain: false);

    /// <summary>Begins an appendix; within the text a table's title only tells what the next table is.</summary>
    protected override SectionAssignmentState Announce(BodyElement element, ParagraphFormat format, TableKey appendix)
    {
        if (AppendixTitles.IsAppendix(format))
        {
            return base.Announce(element, format, appendix);
        }

        Context.Tables.Announce(appendix, element);
        Keep(element.Block);
        return this;
    }

    /// <inheritdoc/>
    protected override SectionAssignmentState TakeOther(BodyElement element, ParagraphFormat format)
    {
        if (ClosingMatter.BeginsClosing(format))
        {
            Context.Closing.Begin(element.Block);
            return new InClosingState(Context, element.Index, section);
        }

        if (!Context.Known.Contains(format) && !HeadingText.IsNumberOnly(format.Text))
        {
            Keep(element.Block);
        }

        return this;
    }
}
