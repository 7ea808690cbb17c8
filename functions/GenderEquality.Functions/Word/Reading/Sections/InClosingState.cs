using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Reading.Appendices;
using GenderEquality.Functions.Word.Reading.FrontAndClosing;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>After the text: recipients and signature. Text after a closing that nobody signed shows that it was none.</summary>
/// <param name="context">What the states share.</param>
/// <param name="beganAt">Element with which the closing began.</param>
/// <param name="before">The section that it ended; null where it began with a signature, which leaves no doubt.</param>
internal sealed class InClosingState(SectionAssignmentContext context, int beganAt, ControlTag? before) : SectionAssignmentState(context)
{
    /// <summary>Signature and recipients are no longer than that; what follows is something else.</summary>
    private const int MostLines = 30;

    /// <inheritdoc/>
    public override SectionAssignmentState Begin(BodyElement element, ControlTag section) =>
        Reopened() is { } text ? text.Begin(element, section) : base.Begin(element, section);

    /// <inheritdoc/>
    public override SectionAssignmentState TakeUnrecognised(BodyElement element, TableKey? key) =>
        Reopened() is { } text ? text.TakeUnrecognised(element, key) : base.TakeUnrecognised(element, key);

    /// <inheritdoc/>
    protected override TableKey? TitleBeforeHeadings(ParagraphFormat format) => Context.Titles.Match(format, isPlain: true);

    /// <inheritdoc/>
    protected override SectionAssignmentState TakeOther(BodyElement element, ParagraphFormat format)
    {
        if (AppendixTitles.IsAppendix(format))
        {
            // An appendix of the agency's own: what follows is no signature
            Context.Tables.Forget();
            Keep(element.Block);
            return new InAppendixState(Context);
        }

        if (Context.Known.Contains(format))
        {
            return this;
        }

        var isCaption = ClosingMatter.NamesPictures(format.Text) || (Context.Ahead.IsPictureNext && !ClosingMatter.BeginsClosing(format) && !ClosingMatter.IsName(format.Text));
        if (!isCaption && element.Index <= beganAt + MostLines && ClosingMatter.IsClosing(format, Context.Closing.NamesRecipients))
        {
            Context.Closing.Add(element.Block);
            return this;
        }

        var next = Reopened() ?? this;
        next.Keep(element.Block);
        return next;
    }

    /// <summary>The section before a closing that names neither recipients nor who signed, with the lines of that closing given back; null when it was one.</summary>
    private SectionAssignmentState? Reopened()
    {
        if (before is null || Context.Closing.IsSigned)
        {
            return null;
        }

        Context.Mark(beganAt, before);
        var text = new InSectionState(Context, before);
        foreach (var block in Context.Closing.TakeBack())
        {
            text.Keep(block);
        }

        return text;
    }
}
