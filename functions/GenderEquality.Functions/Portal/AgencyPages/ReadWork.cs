using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What of an agency's work stands in a report.</summary>
internal sealed class ReadWork(ReportContent? content)
{
    /// <summary>Of a section.</summary>
    public WorkState Of(SectionKey section) => content is null ? WorkState.NotRead : StateOf([.. Answers(section)]);

    /// <summary>Of one of the agency's own tasks.</summary>
    public WorkState Of(SectionKey section, int task)
    {
        if (content is null)
        {
            return WorkState.NotRead;
        }

        var answers = Answers(section).ToList();
        var own = StateOf([.. answers.Where(answer => answer.Task == task)]);
        var together = StateOf([.. answers.Where(answer => answer.Task is null)]);
        return own != WorkState.Missing ? own : together == WorkState.Filled ? WorkState.OnlyTogether : together;
    }

    /// <summary>Of an appendix table.</summary>
    public WorkState Of(TableKey table) => content is null ? WorkState.NotRead : Figures(table) switch
    {
        { NothingToReport: true } => WorkState.SaysNothing,
        { Rows.Count: > 0 } => WorkState.Filled,
        _ => WorkState.Missing,
    };

    /// <summary>Of rows of a table, all of which have to have a figure of the year reported on.</summary>
    public WorkState Of(AppendixTable table, IReadOnlyList<string> rows)
    {
        if (content is null)
        {
            return WorkState.NotRead;
        }

        var columns = table.Columns.Where(column => column.Role is ColumnRole.Value).Select(column => column.Key).ToHashSet(StringComparer.Ordinal);
        var filled = Figures(table.Key)?.Rows.Where(row => row.Cells.Keys.Any(key => columns.Count == 0 || columns.Contains(key))).Select(row => row.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        return rows.All(filled.Contains) ? WorkState.Filled : WorkState.Missing;
    }

    private static WorkState StateOf(List<SectionContent> answers) => answers switch
    {
        [] => WorkState.Missing,
        _ when answers.TrueForAll(answer => answer.NothingToReport) => WorkState.SaysNothing,
        _ when answers.Exists(answer => answer.Blocks.Count > 0) => WorkState.Filled,
        _ => WorkState.Missing,
    };

    private IEnumerable<SectionContent> Answers(SectionKey section) => content!.Sections.Where(answer => answer.Key == section);

    private TableFigures? Figures(TableKey table) => content!.Tables.FirstOrDefault(figures => figures.Key == table);
}
