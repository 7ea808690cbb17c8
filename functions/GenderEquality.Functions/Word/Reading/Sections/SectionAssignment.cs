using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Word.Reading.FrontAndClosing;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Outline;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>Puts the elements of a document into sections and tables: by their content controls, else by headings and table headers as a reader would.
/// Both at once, for officers delete controls, and paste a whole old report into one.</summary>
internal sealed class SectionAssignment(ExpectedReport expected, WorkBudget work)
{
    /// <summary>Assigns all elements.</summary>
    public AssignedContent Assign(List<BodyElement> all, List<CellAnswer> answers)
    {
        var known = new TemplateLines(expected);
        var hints = new TemplateHints(expected);
        List<BodyElement> elements = [.. all.Select(element => element.Format is { } format && known.Contains(format) ? element : hints.Without(element)).OfType<BodyElement>()];
        var context = new SectionAssignmentContext(expected, known, elements, work);
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
        var isForm = assigned.IsHeading || (element.Format is { } format && context.Known.Contains(format));
        var section = assigned.IsHeading ? state.Begin(element, assigned.Section) : context.Enter(element, assigned.Section);
        if ((isForm ? BesideWords.Of(element.Block) : element.Block) is { } content)
        {
            section.Keep(content);
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
