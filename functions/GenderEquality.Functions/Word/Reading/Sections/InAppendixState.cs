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
    protected override TableKey? TitleBeforeHeadings(ParagraphFormat format) => Context.Titles.Match(format, isPlain: true);

    /// <inheritdoc/>
    protected override SectionAssignmentState TakeOther(BodyElement element, ParagraphFormat format)
    {
        if (!Context.Known.Contains(format) && !HeadingText.IsNumberOnly(format.Text) && !AppendixTitles.IsAround(format) && !IsTitle(element, format))
        {
            Keep(element.Block);
        }

        return this;
    }

    /// <summary>The title under "Phụ lục II", in the agency's own words.</summary>
    private bool IsTitle(BodyElement element, ParagraphFormat format) =>
        element.Index <= Context.Tables.AnnouncedAt + TitleLines && format is { Capitals: true, Alignment: Alignment.Center, Text.Length: <= 200 };
}
