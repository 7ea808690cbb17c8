using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Aggregates;
using GenderEquality.Functions.Excel;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Tests.Consolidation;

namespace GenderEquality.Tests.Excel;

public sealed class WorkbookMergeTests
{
    private readonly Campaign campaign = SmallCampaign.Create();

    [Fact]
    public void SumsOfFreeRowsThatDifferAreBothShown()
    {
        var finding = Assert.Single(Join([10, 20], [10, 25]).Findings);

        Assert.Equal(FindingCodes.WorkbookAndWordDiffer.Code, finding.Code);
        Assert.Contains("35", finding.Message, StringComparison.Ordinal);
        Assert.Contains("30", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SumsBeyondAllNumbersAreNotComparedAndStopNothing()
    {
        var (tables, findings) = Join([decimal.MaxValue, decimal.MaxValue], [decimal.MaxValue, decimal.MaxValue]);

        Assert.Empty(findings);
        Assert.Equal(2, Assert.Single(tables).Rows.Count);
    }

    [Fact]
    public void FreeRowsAreComparedByTheColumnsOwnKind()
    {
        var largest = campaign with
        {
            Tables = [.. campaign.Tables.Select(table => table with { Columns = [.. table.Columns.Select(column => column with { Aggregate = ColumnAggregate.Find("maximum")! })] })],
        };

        Assert.Empty(WorkbookMerge.Join(largest, largest.Agencies[2], [Activities([10, 20])], [Activities([20, 5])]).Findings);
        Assert.Contains("25", Assert.Single(WorkbookMerge.Join(largest, largest.Agencies[2], [Activities([10, 20])], [Activities([25, 5])]).Findings).Message, StringComparison.Ordinal);
    }

    private (IReadOnlyList<TableFigures> Tables, IReadOnlyList<Finding> Findings) Join(decimal[] inWord, decimal[] inWorkbook)
    {
        var joined = WorkbookMerge.Join(campaign, campaign.Agencies[2], [Activities(inWord)], [Activities(inWorkbook)]);
        return (joined.Tables, joined.Findings);
    }

    private static TableFigures Activities(decimal[] people) => new(
        SmallCampaign.Activities, [.. people.Select((number, index) => SubmittedReports.Row($"{index + 1}", ("people", 0)) with
        {
            Cells = new Dictionary<string, Figure>(StringComparer.Ordinal) { ["people"] = new Figure("x") { Number = number } },
        })]);
}
