using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions.Content;
using GenderEquality.Functions.Submissions.Text;

namespace GenderEquality.Functions.Word.Reading;

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
    protected override TableKey? TitleAfterHeadings(ParagraphLook look) => Context.Titles.Match(look, isPlain: false);

    /// <summary>Begins an appendix; within the text a table's title only tells what the next table is.</summary>
    protected override SectionAssignmentState Announce(Piece piece, ParagraphLook look, TableKey appendix)
    {
        if (AppendixTitles.IsAppendix(look))
        {
            return base.Announce(piece, look, appendix);
        }

        Context.Tables.Announce(appendix, piece.Index);
        Keep(piece.Block);
        return this;
    }

    /// <inheritdoc/>
    protected override SectionAssignmentState TakeOther(Piece piece, ParagraphLook look)
    {
        if (ClosingForm.BeginsClosing(look))
        {
            Context.Closing.Begin(piece.Block);
            return new InClosingState(Context, piece.Index, section);
        }

        if (!Context.Known.Contains(look) && !HeadingText.IsNumberOnly(look.Text))
        {
            Keep(piece.Block);
        }

        return this;
    }
}
