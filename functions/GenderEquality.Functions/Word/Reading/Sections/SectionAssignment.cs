using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading.FrontAndClosing;
using GenderEquality.Functions.Word.Reading.Inlines;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Puts the elements of a document into sections and tables: by their content controls, else by headings and table headers as a reader would.
/// Both at once, for officers delete controls, and paste a whole old report into one.</summary>
internal sealed class SectionAssignment(ExpectedReport expected)
{
    /// <summary>Assigns all elements.</summary>
    public AssignedContent Assign(List<BodyElement> elements, List<CellAnswer> answers)
    {
        var context = new SectionAssignmentContext(expected, elements);
        context.Tables.Add(answers);
        var controls = new SectionControls(context.Headings);
        SectionAssignmentState state = new BeforeFirstHeadingState(context, new FrontMatter(expected));
        for (context.Ahead.Position = 0; context.Ahead.Position < elements.Count; context.Ahead.Position++)
        {
            var element = elements[context.Ahead.Position];
            context.Tables.Note(element);
            state = element.Tag is { Section: not null } tag ? InControl(context, state, element, controls.Assign(element, tag)) : Untagged(context, state, element);
        }

        return context.Result();
    }

    private static SectionAssignmentState InControl(SectionAssignmentContext context, SectionAssignmentState state, BodyElement element, (ControlTag Section, bool IsHeading) assigned)
    {
        if (assigned.IsHeading)
        {
            return state.Begin(element, assigned.Section);
        }

        var section = context.Enter(element, assigned.Section);
        if (element.Format is null || !context.Known.Contains(element.Format))
        {
            section.Keep(element.Block);
        }

        return section;
    }

    private static SectionAssignmentState Untagged(SectionAssignmentContext context, SectionAssignmentState state, BodyElement element)
    {
        // Lines within one block count as paragraphs where one of them is a heading
        var lines = HiddenLines.Of(element);
        if (lines.Any(line => context.IsHeading(line.Format!, state.Section?.Section)))
        {
            return lines.Aggregate(state, (before, line) => before.Take(line, line.Format!));
        }

        return element.Table is { } table ? state.Take(element, table) : state.Take(element, element.Format!);
    }
}
