using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Appendices;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>In an appendix: a table of figures is expected, and only the lines around it are part of the form.</summary>
internal sealed class InAppendixState(SectionAssignmentContext context) : SectionAssignmentState(context)
{
    private const int TitleLines = 2;

    /// <inheritdoc/>
    public override SectionAssignmentState TakeUnrecognised(BodyElement element, TableKey? key)
    {
        Context.Findings.Add(Context.Tables.NotRecognised(element, key));
        Keep(element.Block);
        return this;
    }

    /// <inheritdoc/>
    protected override TableKey? TitleBeforeHeadings(ParagraphFormat look) => Context.Titles.Match(look, isPlain: true);

    /// <inheritdoc/>
    protected override SectionAssignmentState TakeOther(BodyElement element, ParagraphFormat look)
    {
        if (!Context.Known.Contains(look) && !HeadingText.IsNumberOnly(look.Text) && !AppendixTitles.IsAround(look) && !IsTitle(element, look))
        {
            Keep(element.Block);
        }

        return this;
    }

    /// <summary>The title under "Phụ lục II", in the agency's own words.</summary>
    private bool IsTitle(BodyElement element, ParagraphFormat look) =>
        element.Index <= Context.Tables.AnnouncedAt + TitleLines && look is { Capitals: true, Alignment: Alignment.Center, Text.Length: <= 200 };
}
