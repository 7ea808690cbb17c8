using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Tests.Consolidation;
using static GenderEquality.Tests.Portal.PortalSamples;

namespace GenderEquality.Tests.Portal;

public sealed class WorkListTests
{
    private static readonly Paragraph Words = new([new TextRun("Đã ban hành kế hoạch.")]);

    [Fact]
    public void WithoutReport_ListsTheAgencysOwnWorkWithoutTicks()
    {
        var work = WorkList.Of(Campaign, Agency, content: null);

        Assert.Equal(Agency.Tasks, work.Tasks.Select(item => item.Text));
        Assert.Equal(ReportRows.TablesOf(Campaign, Agency).Select(table => table.Title), work.Tables.Select(item => item.Text));
        Assert.All([.. work.Sections, .. work.Tasks, .. work.Indicators, .. work.Tables], item => Assert.Equal(WorkState.NotRead, item.State));
    }

    [Fact]
    public void Section_IsTicked_WhenItSaysSomethingOrThatThereIsNothing()
    {
        var section = Campaign.Outline[0].Key;

        Assert.Equal(WorkState.Missing, Of(Report()).Sections[0].State);
        Assert.Equal(WorkState.Filled, Of(Report(new SectionContent(section, null, [Words], NothingToReport: false))).Sections[0].State);
        Assert.Equal(WorkState.SaysNothing, Of(Report(new SectionContent(section, null, [Words], NothingToReport: true))).Sections[0].State);
    }

    [Fact]
    public void Task_IsTicked_OnlyByItsOwnText()
    {
        var perTask = Campaign.Outline.Single(section => section.PerTask).Key;

        var own = Of(Report(new SectionContent(perTask, 1, [Words], NothingToReport: false)));
        var together = Of(Report(new SectionContent(perTask, null, [Words], NothingToReport: false)));
        var nothing = Of(Report(new SectionContent(perTask, null, [Words], NothingToReport: true)));

        Assert.Equal([WorkState.Filled, WorkState.Missing], own.Tasks.Select(item => item.State));
        Assert.All(together.Tasks, item => Assert.Equal((WorkState.OnlyTogether, false), (item.State, item.Done)));
        Assert.All(nothing.Tasks, item => Assert.Equal((WorkState.SaysNothing, true), (item.State, item.Done)));
    }

    [Fact]
    public void Table_IsTicked_WhenItHasARowOrSaysThatThereIsNone()
    {
        var row = new FigureRow("1", "Tập huấn", new Dictionary<string, Figure>(StringComparer.Ordinal) { ["people"] = new("5") { Number = 5 } });

        Assert.Equal(WorkState.Missing, Activities(Report()));
        Assert.Equal(WorkState.Filled, Activities(Report() with { Tables = [new TableFigures(SmallCampaign.Activities, [row])] }));
        Assert.Equal(WorkState.SaysNothing, Activities(Report() with { Tables = [new TableFigures(SmallCampaign.Activities, []) { NothingToReport = true }] }));
    }

    private static WorkList Of(ReportContent content) => WorkList.Of(Campaign, Agency, content);

    private static WorkState Activities(ReportContent content) => Of(content).Tables.Single(item => string.Equals(item.Number, "Phụ lục II", StringComparison.Ordinal)).State;

    private static ReportContent Report(params SectionContent[] sections) => new() { Campaign = Campaign.Id, Agency = Agency.Code, Sections = sections };
}
