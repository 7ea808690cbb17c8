using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What an agency has to report, with what of it stands in its report. A pure function of both.</summary>
/// <param name="Sections">Sections of the outline that every agency fills in.</param>
/// <param name="Tasks">The agency's own tasks.</param>
/// <param name="Indicators">Indicators that it answers for.</param>
/// <param name="Tables">Appendix tables that it fills in.</param>
public sealed record WorkList(IReadOnlyList<WorkItem> Sections, IReadOnlyList<WorkItem> Tasks, IReadOnlyList<WorkItem> Indicators, IReadOnlyList<WorkItem> Tables)
{
    /// <summary>The list; without ticks where nothing was read yet.</summary>
    public static WorkList Of(Campaign campaign, Agency agency, ReportContent? content)
    {
        var read = new ReadWork(content);
        var required = campaign.Outline.Where(section => section.Requirement == SectionRequirement.Required).ToList();
        var perTask = required.Where(section => section.PerTask && agency.Tasks.Count > 0).ToList();
        return new WorkList(
            [.. required.Except(perTask).Select(section => new WorkItem(section.Key.ToString(), section.Heading, read.Of(section.Key)))],
            [.. perTask.SelectMany(section => agency.Tasks.Select((task, index) => new WorkItem(section.TaskNumber(index + 1), task, read.Of(section.Key, index + 1))))],
            [.. IndicatorsOf(campaign, agency, read)],
            [.. ReportRows.TablesOf(campaign, agency).Select(table => new WorkItem(PlaceNames.Appendix(PlaceNames.NumberOf(campaign, table.Key)), table.Title, read.Of(table.Key)))]);
    }

    // Of an indicator in several rows, such as boys and girls, every row counts.
    private static IEnumerable<WorkItem> IndicatorsOf(Campaign campaign, Agency agency, ReadWork read)
    {
        var table = campaign.Tables.FirstOrDefault(table => table.RowSource == TableRowSource.Indicators && table.FilledBy.Includes(agency));
        return table is null
            ? []
            : ReportRows.Of(campaign, table, agency)
                .Where(row => row.Indicator is not null)
                .GroupBy(row => row.Indicator!)
                .Select(rows => new WorkItem(rows.Key.Key, rows.Key.NameInText, read.Of(table, [.. rows.Select(row => row.Key)])));
    }
}

/// <summary>One thing to report.</summary>
/// <param name="Number">Its number or short name.</param>
/// <param name="Text">What it is.</param>
/// <param name="State">Whether it is in the report.</param>
public sealed record WorkItem(string Number, string Text, WorkState State)
{
    /// <summary>Whether nothing more is to be written about it.</summary>
    public bool Done => State is WorkState.Filled or WorkState.SaysNothing;
}

/// <summary>Whether a thing to report is in the report.</summary>
public enum WorkState
{
    /// <summary>No report has been read yet.</summary>
    NotRead,

    /// <summary>It is in the report.</summary>
    Filled,

    /// <summary>The report says that there is nothing.</summary>
    SaysNothing,

    /// <summary>A text about all tasks together may tell of it.</summary>
    OnlyTogether,

    /// <summary>It is not in the report.</summary>
    Missing,
}
