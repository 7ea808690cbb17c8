using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>In an appendix: a table of figures is expected, and only the lines around it are part of the form.</summary>
internal sealed class InAppendixState(SectionAssignmentContext context) : SectionAssignmentState(context)
{
    private const int TitleLines = 2;

    /// <inheritdoc/>
    public override SectionAssignmentState TakeUnrecognised(Piece piece, TableKey? key)
    {
        Context.Findings.Add(Context.Tables.NotRecognised(piece, key));
        Keep(piece.Block);
        return this;
    }

    /// <inheritdoc/>
    protected override TableKey? TitleBeforeHeadings(ParagraphLook look) => Context.Titles.Match(look, isPlain: true);

    /// <inheritdoc/>
    protected override SectionAssignmentState TakeOther(Piece piece, ParagraphLook look)
    {
        if (!Context.Known.Contains(look) && !HeadingText.IsNumberOnly(look.Text) && !AppendixTitles.IsAround(look) && !IsTitle(piece, look))
        {
            Keep(piece.Block);
        }

        return this;
    }

    /// <summary>The title under "Phụ lục II", in the agency's own words.</summary>
    private bool IsTitle(Piece piece, ParagraphLook look) =>
        piece.Index <= Context.Tables.AnnouncedAt + TitleLines && look is { Capitals: true, Alignment: Alignment.Center, Text.Length: <= 200 };
}
