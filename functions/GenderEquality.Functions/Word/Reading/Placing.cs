namespace GenderEquality.Functions.Word.Reading;

/// <summary>Puts the pieces of a document into sections and tables: by their content controls, else by headings and table headers as a reader would.
/// Both at once, for officers delete controls, and paste a whole old report into one.</summary>
internal sealed class Placing(ExpectedReport expected)
{
    /// <summary>Places all pieces.</summary>
    public Placed Place(List<Piece> pieces, List<CellAnswer> answers)
    {
        var context = new SectionAssignmentContext(expected, pieces);
        context.Tables.Add(answers);
        var controls = new SectionControls(context.Headings);
        SectionAssignmentState state = new BeforeFirstHeadingState(context, new Letterhead(expected));
        for (context.Ahead.Position = 0; context.Ahead.Position < pieces.Count; context.Ahead.Position++)
        {
            var piece = pieces[context.Ahead.Position];
            context.Tables.NoteUnit(piece);
            state = piece.Tag is { Section: not null } tag ? InControl(context, state, piece, controls.Assign(piece, tag)) : Untagged(context, state, piece);
        }

        return context.Result();
    }

    private static SectionAssignmentState InControl(SectionAssignmentContext context, SectionAssignmentState state, Piece piece, (ControlTag Section, bool IsHeading) assigned)
    {
        if (assigned.IsHeading)
        {
            return state.Begin(piece, assigned.Section);
        }

        var section = context.Enter(piece, assigned.Section);
        if (piece.Look is null || !context.Known.Contains(piece.Look))
        {
            section.Keep(piece.Block);
        }

        return section;
    }

    private static SectionAssignmentState Untagged(SectionAssignmentContext context, SectionAssignmentState state, Piece piece)
    {
        // Lines within one block count as paragraphs where one of them is a heading
        var lines = HiddenLines.Of(piece);
        if (lines.Any(line => context.IsHeading(line.Look!, state.Section?.Section)))
        {
            return lines.Aggregate(state, (before, line) => before.Take(line, line.Look!));
        }

        return piece.Table is { } table ? state.Take(piece, table) : state.Take(piece, piece.Look!);
    }
}
