using BenchmarkDotNet.Attributes;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Excel;

namespace GenderEquality.Benchmarks;

/// <summary>The figures of a whole city.</summary>
[MemoryDiagnoser]
public class FigureBenchmarks
{
    private Campaign campaign = null!;
    private SubmittedReport[] contributions = [];

    /// <summary>Agencies.</summary>
    [Params(47, 470)]
    public int Agencies { get; set; }

    [GlobalSetup]
    public void Make()
    {
        campaign = Samples.CampaignOf(Agencies);
        contributions = [.. Enumerable.Range(0, Agencies).Select(agency => Samples.Report(campaign, agency, 1, 0))];
    }

    [Benchmark]
    public AggregatedFigures Aggregate()
    {
        var aggregator = new FigureAggregator(campaign);
        foreach (var contribution in contributions)
        {
            aggregator.Add(contribution);
        }

        return aggregator.Result();
    }

    [Benchmark]
    public async Task Workbook()
    {
        var draft = new ReportDraft(campaign, OfficerDecisions.None);
        using var workbook = new FigureWorkbook(campaign);
        foreach (var contribution in contributions)
        {
            draft.Add(contribution);
            workbook.Add(contribution);
        }

        var standings = contributions.Select(contribution => new AgencyStanding(contribution.Agency, Exempt: false, contribution.Submission, Attempt: 1));
        await workbook.WriteToAsync(Stream.Null, draft.Build(new ReportEdition(1, Final: true, campaign.DueBefore, Previous: null), [.. standings])[0]);
    }
}
