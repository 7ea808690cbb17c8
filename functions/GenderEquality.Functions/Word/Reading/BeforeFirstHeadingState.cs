namespace GenderEquality.Functions.Word.Reading;

/// <summary>Before the first heading: the letterhead, and what was written there although it belongs to no section.</summary>
internal sealed class BeforeFirstHeadingState(SectionAssignmentContext context, Letterhead letterhead) : SectionAssignmentState(context)
{
    /// <inheritdoc/>
    protected override bool MayBeLetterhead => Context.Unplaced.Count == 0;

    /// <inheritdoc/>
    protected override bool MayBeHeading(ParagraphLook look) => !letterhead.IsTitle(look);

    /// <inheritdoc/>
    protected override SectionAssignmentState TakeOther(Piece piece, ParagraphLook look)
    {
        if (!Context.Known.Contains(look) && !HeadingText.IsNumberOnly(look.Text) && !letterhead.IsOpening(look, isProse: Context.Unplaced.Count > 0))
        {
            Keep(piece.Block);
        }

        return this;
    }
}
