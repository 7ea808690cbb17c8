using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>What follows in the document: a table is a signature only where the text ends.</summary>
/// <param name="pieces">All pieces.</param>
/// <param name="isHeading">Whether a line is the heading of a section.</param>
internal sealed class PiecesAhead(IReadOnlyList<Piece> pieces, Func<ParagraphLook, SectionKey?, bool> isHeading)
{
    /// <summary>A table is a signature only where no more lines follow it before the appendices.</summary>
    private const int LinesAfterSignature = 10;

    /// <summary>The piece that is being assigned.</summary>
    public int Position { get; set; }

    /// <summary>Whether no more than a few lines, and no section, follow before the appendices.</summary>
    /// <param name="current">The section in which the document stands.</param>
    public bool IsNearEnd(SectionKey? current)
    {
        var lines = 0;
        foreach (var piece in pieces.Skip(Position + 1))
        {
            if (piece.Look is { } look && AppendixTitles.IsAppendix(look))
            {
                return true;
            }

            if (piece.Tag?.Section is not null || ++lines > LinesAfterSignature || (piece.Look is { } other && isHeading(other, current)))
            {
                return false;
            }

            // A table of the appendices, without a title over it, ends the text as well
            if (piece.Table is { } table && AppendixTableAssignment.TaggedKey(piece, table) is not null)
            {
                return true;
            }
        }

        return true;
    }
}
