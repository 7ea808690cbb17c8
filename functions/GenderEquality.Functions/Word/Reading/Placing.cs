using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Puts the pieces of a document into sections and tables: by their content controls, else by headings and table headers as a reader would.
/// Both at once, for officers delete controls, and paste a whole old report into one.</summary>
internal sealed class Placing(ExpectedReport expected)
{
    private const int TitleLines = 2;

    /// <summary>Lines between the one that says the unit and the table.</summary>
    private const int UnitLines = 3;

    /// <summary>Signature and recipients are no longer than that; what follows is something else.</summary>
    private const int ClosingLines = 30;

    /// <summary>A table is a signature only where no more lines follow it before the appendices.</summary>
    private const int LinesAfterSignature = 10;

    private readonly OutlineHeadings headings = new(expected);
    private readonly AppendixTitles titles = new(expected.Campaign);
    private readonly AppendixMatcher appendices = new(expected.Campaign);
    private readonly Letterhead letterhead = new(expected);
    private readonly KnownLines known = new(expected);
    private readonly SectionStore sections = new(expected);
    private readonly FigureStore figures = new(expected);
    private readonly PlaceTrail trail = new();
    private readonly List<Block> unplaced = [];
    private readonly List<Finding> findings = [];
    private Zone zone = Zone.Opening;
    private ControlTag? current;
    private ControlTag? pasted;
    private ControlTag? control;
    private TableKey? announced;
    private int announcedAt;
    private string? unit;
    private int unitAt;
    private int closedAt;

    /// <summary>The section that the closing ended, and what was taken for the closing since: given back when text follows.</summary>
    private ControlTag? closed;
    private readonly List<Block> closing = [];
    private List<Piece> all = [];
    private int position;

    private enum Zone
    {
        Opening,
        Body,
        Closing,
        Appendix,
    }

    /// <summary>Places all pieces.</summary>
    public Placed Place(List<Piece> pieces, List<CellAnswer> answers)
    {
        figures.Add(answers);
        all = pieces;
        for (position = 0; position < pieces.Count; position++)
        {
            var piece = pieces[position];
            if (piece.Look is { } line && MoneyUnit.OfLine(line.Text) is { } said)
            {
                (unit, unitAt) = (said, piece.Index);
            }

            if (piece.Tag is { Section: not null } tag)
            {
                InControl(piece, tag);
            }
            else
            {
                Untagged(piece);
            }
        }

        var content = new ReportContent
        {
            Campaign = expected.Campaign.Id,
            Agency = expected.Agency.Code,
            Sections = sections.Sections(),
            Tables = figures.Tables(),
            Unplaced = unplaced,
        };
        return new Placed(content, [.. findings, .. figures.Findings, .. Unplaced()], trail.At);
    }

    private IEnumerable<Finding> Unplaced() => unplaced.Count == 0 ? [] : [FindingTexts.Unplaced(unplaced.Count, PlainText.Of(unplaced.Take(1)))];

    private void Untagged(Piece piece)
    {
        // Lines within one block count as paragraphs where one of them is a heading
        var lines = HiddenLines.Of(piece);
        if (lines.Any(line => OutlineHeadings.LooksLikeHeading(line.Look!) && headings.Match(line.Look!, current?.Section) is not null))
        {
            foreach (var line in lines)
            {
                Paragraph(line, line.Look!);
            }
        }
        else if (piece.Table is { } table)
        {
            Table(piece, table);
        }
        else
        {
            Paragraph(piece, piece.Look!);
        }
    }

    private void InControl(Piece piece, ControlTag tag)
    {
        if (tag != control)
        {
            (control, pasted) = (tag, null);
        }

        // A whole report pasted into one control: its own headings count
        if (piece.Look is { } look && headings.MatchExactly(look, (pasted ?? tag).Section) is { } heading && heading.Section != (pasted ?? tag).Section)
        {
            pasted = heading;
            Enter(piece, heading);
            return;
        }

        (zone, current, announced) = (Zone.Body, pasted ?? tag, null);
        trail.Mark(piece.Index, PlaceNames.Section(current.Section!.Value, current.Task));
        if (piece.Look is null || !known.Contains(piece.Look))
        {
            Keep(piece.Block);
        }
    }

    private void Paragraph(Piece piece, ParagraphLook look)
    {
        if (zone is Zone.Closing or Zone.Appendix && titles.Match(look, isPlain: true) is { } appendix)
        {
            Announce(piece, look, appendix);
        }
        else if (!(zone == Zone.Opening && letterhead.IsTitle(look)) && headings.Match(look, current?.Section) is { } heading)
        {
            if (RunIn(piece, look, heading.Section))
            {
                return;
            }

            Enter(piece, heading.Section);
            if (heading.SaysMore)
            {
                Keep(piece.Block);
            }
        }
        else if (RunIn(piece, look, null))
        {
            return;
        }
        else if ((zone == Zone.Body || AppendixTitles.IsAppendix(look)) && titles.Match(look, isPlain: false) is { } title)
        {
            Announce(piece, look, title);
        }
        else if (zone == Zone.Closing && AppendixTitles.IsAppendix(look))
        {
            // An appendix of the agency's own: what follows is no signature
            (zone, announced) = (Zone.Appendix, null);
            Keep(piece.Block);
        }
        else if (!IsKnown(piece, look) && !IsTitleOfAppendix(piece, look))
        {
            Keep(piece.Block);
        }
    }

    /// <summary>Begins a section whose heading stands before a colon, with the text after it.</summary>
    /// <param name="piece">The paragraph.</param>
    /// <param name="look">Its look.</param>
    /// <param name="likely">The section that the whole line is like; null when it is like none.</param>
    private bool RunIn(Piece piece, ParagraphLook look, ControlTag? likely)
    {
        if (known.Contains(look) || RunInHeading.Of(look) is not { } prefix)
        {
            return false;
        }

        var paragraph = (Paragraph)piece.Block;
        var section = headings.MatchPrefix(prefix, RunInHeading.IsMarked(paragraph), current?.Section);
        if (section is null && likely is not null && headings.MatchPrefix(prefix, isMarked: true, current?.Section) is { } marked && marked == likely)
        {
            section = marked;
        }

        if (section is null)
        {
            return false;
        }

        Enter(piece, section);
        Keep(RunInHeading.Rest(paragraph));
        return true;
    }

    /// <summary>Begins a section.</summary>
    private void Enter(Piece piece, ControlTag section)
    {
        Reopen();
        if (section.Task is null && section.Section != current?.Section && sections.Has(section.Section!.Value))
        {
            findings.Add(FindingTexts.SectionTwice(expected.Campaign.Outline.First(other => other.Key == section.Section)));
        }

        (zone, current, announced) = (Zone.Body, section, null);
        trail.Mark(piece.Index, PlaceNames.Section(section.Section!.Value, section.Task));
    }

    /// <summary>Begins an appendix; within the text a table's title only tells what the next table is.</summary>
    private void Announce(Piece piece, ParagraphLook look, TableKey title)
    {
        (announced, announcedAt) = (title, piece.Index);
        if (zone == Zone.Body && !AppendixTitles.IsAppendix(look))
        {
            Keep(piece.Block);
            return;
        }

        (zone, current) = (Zone.Appendix, null);
        trail.Mark(piece.Index, NameOf(title));
    }

    /// <summary>Whether a paragraph belongs to the form, not to the content.</summary>
    private bool IsKnown(Piece piece, ParagraphLook look)
    {
        if (zone == Zone.Body && Letterhead.BeginsClosing(look))
        {
            closed = current;
            closing.Clear();
            closing.Add(piece.Block);
            (zone, current, closedAt) = (Zone.Closing, null, piece.Index);
            return true;
        }

        if (zone == Zone.Closing)
        {
            return IsClosing(piece, look);
        }

        return known.Contains(look) || HeadingText.IsNumberOnly(look.Text) || zone switch
        {
            Zone.Opening => letterhead.IsOpening(look, isProse: unplaced.Count > 0),
            Zone.Appendix => AppendixTitles.IsAround(look),
            _ => false,
        };
    }

    /// <summary>Whether a paragraph belongs to recipients and signature. Text after a closing that nobody signed shows that it was none.</summary>
    private bool IsClosing(Piece piece, ParagraphLook look)
    {
        if (known.Contains(look))
        {
            return true;
        }

        if (piece.Index <= closedAt + ClosingLines && Letterhead.IsClosing(look, closing.Exists(IsRecipients)))
        {
            closing.Add(piece.Block);
            return true;
        }

        Reopen();
        return false;
    }

    /// <summary>Goes on with the section before a closing that names neither recipients nor who signed.</summary>
    private void Reopen()
    {
        if (zone == Zone.Closing && closed is { Section: { } section } && closing.Count > 0 && !closing.Exists(block => IsRecipients(block) || Letterhead.IsName(PlainText.Of([block]))))
        {
            (zone, current) = (Zone.Body, closed);
            trail.Mark(closedAt, PlaceNames.Section(section, closed.Task));
            closing.ForEach(Keep);
            closing.Clear();
        }
    }

    private static bool IsRecipients(Block block) => Letterhead.IsRecipients(PlainText.Of([block]));

    /// <summary>The title under "Phụ lục II", in the agency's own words.</summary>
    private bool IsTitleOfAppendix(Piece piece, ParagraphLook look) =>
        zone == Zone.Appendix && piece.Index <= announcedAt + TitleLines && look is { Capitals: true, Alignment: Alignment.Center, Text.Length: <= 200 };

    private void Table(Piece piece, SourceTable table)
    {
        var key = piece.Tag?.Table ?? table.Answers.FirstOrDefault()?.Tag.Table ?? announced;
        var grid = TableGrid.Of(table);
        if (grid is not null && appendices.Match(grid, key) is { } found)
        {
            trail.Mark(piece.Index, NameOf(found.Table.Key));
            if (!figures.Add(found, grid, piece.Index <= unitAt + UnitLines ? unit : null))
            {
                // Rows and columns of the agency's own have no place in the appendix, and are not lost all the same
                unplaced.Add(piece.Block);
            }

            (announced, unit) = (null, null);
            Back(piece);
            return;
        }

        // A table whose controls were read needs no header
        if (table.Answers.Count > 0)
        {
            return;
        }

        if (known.Contains(table))
        {
            return;
        }

        var layout = Letterhead.LayoutOf(table);
        if ((layout == TableLayout.Opening && zone == Zone.Opening && unplaced.Count == 0) || (layout == TableLayout.Closing && IsNearEnd()))
        {
            if (layout == TableLayout.Closing)
            {
                // What stands before a signature is the closing
                (zone, current, closedAt, closed) = (Zone.Closing, null, piece.Index, null);
            }

            return;
        }

        Reopen();
        if (piece.Tag?.Table is not null || zone == Zone.Appendix)
        {
            findings.Add(FindingTexts.TableNotRecognised(key is { } named ? NameOf(named) ?? "Phụ lục" : "Phụ lục", PlainText.Of([piece.Block])));
        }

        Keep(piece.Block);
    }

    /// <summary>Whether no more than a few lines, and no section, follow before the appendices.</summary>
    private bool IsNearEnd()
    {
        var lines = 0;
        foreach (var piece in all.Skip(position + 1))
        {
            if (piece.Look is { } look && AppendixTitles.IsAppendix(look))
            {
                return true;
            }

            if (piece.Tag?.Section is not null || ++lines > LinesAfterSignature || (piece.Look is { } other && OutlineHeadings.LooksLikeHeading(other) && headings.Match(other, current?.Section) is not null))
            {
                return false;
            }

            // A table of the appendices, without a title over it, ends the text as well
            if (piece.Table is { } table && (piece.Tag?.Table ?? table.Answers.FirstOrDefault()?.Tag.Table) is not null)
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>After a table within the text, the text goes on where it was.</summary>
    private void Back(Piece piece)
    {
        if (current is { Section: { } section })
        {
            trail.Mark(piece.Index + 1, PlaceNames.Section(section, current.Task));
        }
    }

    private string? NameOf(TableKey key) =>
        expected.Campaign.Tables.FirstOrDefault(table => table.Key == key) is { } table ? PlaceNames.Table(table, PlaceNames.NumberOf(expected.Campaign, key)) : null;

    private void Keep(Block block)
    {
        if (!PlainText.HasContent(block) || (current is not null && zone == Zone.Body && sections.Add(current, block)))
        {
            return;
        }

        unplaced.Add(block);
    }
}
