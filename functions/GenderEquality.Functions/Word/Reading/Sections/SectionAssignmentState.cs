using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Appendices;
using GenderEquality.Functions.Word.Reading.FrontAndClosing;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Where in the document the assignment stands. What a paragraph or a table means depends on it; each method takes one and returns the state after it.</summary>
internal abstract class SectionAssignmentState(SectionAssignmentContext context)
{
    /// <summary>The section that text belongs to; null where it belongs to none.</summary>
    public virtual ControlTag? Section => null;

    protected SectionAssignmentContext Context { get; } = context;

    /// <summary>Takes a paragraph: as an appendix's title, a heading, a heading with its text, or what else it may be here.</summary>
    public SectionAssignmentState Take(BodyElement element, ParagraphFormat format)
    {
        if (TitleBeforeHeadings(format) is { } appendix)
        {
            return Announce(element, format, appendix);
        }

        var heading = MayBeHeading(format) ? Context.Headings.Match(format, Section?.Section) : null;
        if (Context.RunIns.Find(element, format, heading?.Section, Section?.Section) is { } section)
        {
            return Begin(element, section, RunInHeading.Rest((Paragraph)element.Block));
        }

        return heading is not null ? Begin(element, heading.Section, heading.SaysMore ? element.Block : BesideWords.Of(element.Block))
            : TitleAfterHeadings(format) is { } title ? Announce(element, format, title)
            : TakeLine(element, format);
    }

    /// <summary>Takes a table: as an appendix's, as part of the form, or as content.</summary>
    public SectionAssignmentState Take(BodyElement element, SourceTable table)
    {
        var key = Context.Tables.KeyOf(element, table);
        if (Context.Tables.Take(element, table, key))
        {
            // After a table within the text, the text goes on where it was
            if (Section is { } section)
            {
                Context.Mark(element.Index + 1, section);
            }

            KeepBeside(element.Block);
            return this;
        }

        // A table whose controls were read needs no header
        if (table.Answers.Count > 0 || Context.Known.Contains(table))
        {
            KeepBeside(element.Block);
            return this;
        }

        return LayoutTables.LayoutOf(table) switch
        {
            TableLayout.Opening when MayBeLetterhead => this,
            TableLayout.Closing when Context.Ahead.IsNearEnd(Section?.Section) => new InClosingState(Context, element.Index, null),
            _ => TakeUnrecognised(element, key),
        };
    }

    /// <summary>Begins a section at its heading.</summary>
    public virtual SectionAssignmentState Begin(BodyElement element, ControlTag section)
    {
        if (section.Task is null && section.Section != Section?.Section)
        {
            Context.TellIfTwice(section.Section!.Value);
        }

        return Context.Enter(element, section);
    }

    /// <summary>Takes a table that is neither an appendix's nor part of the form.</summary>
    public virtual SectionAssignmentState TakeUnrecognised(BodyElement element, TableKey? key)
    {
        if (element.Tag?.Table is not null)
        {
            Context.Findings.Add(Context.Tables.NotRecognised(element, key));
        }

        Keep(element.Block);
        return this;
    }

    /// <summary>Keeps a block as content of the section, or where there is none as unplaced.</summary>
    public virtual void Keep(Block block)
    {
        if (BlockText.HasContent(block))
        {
            Context.Unplaced.Add(block);
        }
    }

    /// <summary>Whether a table may be the heading block of the letter.</summary>
    protected virtual bool MayBeLetterhead => false;

    /// <summary>Whether a paragraph may be the heading of a section.</summary>
    protected virtual bool MayBeHeading(ParagraphFormat format) => true;

    /// <summary>The appendix that a line announces, where appendices are more likely than headings.</summary>
    protected virtual TableKey? TitleBeforeHeadings(ParagraphFormat format) => null;

    /// <summary>The appendix that a line announces which is no heading.</summary>
    protected virtual TableKey? TitleAfterHeadings(ParagraphFormat format) => AppendixTitles.IsAppendix(format) ? Context.Titles.Match(format, isPlain: false) : null;

    /// <summary>Begins an appendix.</summary>
    protected virtual SectionAssignmentState Announce(BodyElement element, ParagraphFormat format, TableKey appendix)
    {
        KeepBeside(element.Block);
        Context.Tables.Announce(appendix, element);
        Context.Mark(element.Index, appendix);
        return new InAppendixState(Context);
    }

    /// <summary>Keeps the pictures and notes of a block whose words are part of the form, or were taken as figures.</summary>
    protected void KeepBeside(Block block)
    {
        if (BesideWords.Of(block) is { } beside)
        {
            Keep(beside);
        }
    }

    /// <summary>A line of pictures or notes alone is content wherever it stands; of others the state tells, and what stands beside their words is kept.</summary>
    private SectionAssignmentState TakeLine(BodyElement element, ParagraphFormat format)
    {
        var beside = BesideWords.Of(element.Block);
        if (beside is not null && string.IsNullOrWhiteSpace(format.Text))
        {
            Keep(element.Block);
            return this;
        }

        var kept = Context.KeptCount;
        var next = TakeOther(element, format);
        if (beside is not null && Context.KeptCount == kept && !Context.Closing.Holds(element.Block))
        {
            next.Keep(beside);
        }

        return next;
    }

    /// <summary>Takes a paragraph that begins neither a section nor an appendix.</summary>
    protected abstract SectionAssignmentState TakeOther(BodyElement element, ParagraphFormat format);

    private SectionAssignmentState Begin(BodyElement element, ControlTag section, Block? text)
    {
        var begun = Begin(element, section);
        if (text is not null)
        {
            begun.Keep(text);
        }

        return begun;
    }
}
