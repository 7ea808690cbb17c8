using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Makes the consolidated report from reports that come one by one, in plan order. Pure; holds sums and short notes,
/// never the agencies' text.</summary>
public sealed class ReportDraft(Campaign campaign)
{
    private readonly FigureAggregator figures = new(campaign);
    private readonly RepeatedParagraphs repeated = new();
    private readonly ManifestWriter manifest = new();
    private readonly List<OpenFinding> findings = [];
    private int nothingToReport;

    /// <summary>Takes a report in.</summary>
    /// <returns>The report as it is to be printed: paragraphs that an earlier one has are replaced by a line that points there.</returns>
    public SubmittedReport Add(SubmittedReport report)
    {
        var sourceIndex = figures.Add(report);
        manifest.Add(sourceIndex, report);
        findings.AddRange(report.Findings.Select(finding => new OpenFinding(report.Agency, finding)));
        nothingToReport += SubmissionCounting.SaysNothingHappened(report.Content) ? 1 : 0;
        var sections = repeated.Fold(report.Agency, report.Content.Sections);
        return report with { Content = report.Content with { Sections = sections } };
    }

    /// <summary>The report, one copy for each audience, in the campaign's order.</summary>
    /// <param name="edition">Version.</param>
    /// <param name="standings">Every agency in plan order; those with a submission taken in are the ones that were added.</param>
    public IReadOnlyList<ConsolidatedReport> Build(ReportEdition edition, IReadOnlyList<AgencyStanding> standings)
    {
        var result = figures.Result();
        var written = manifest.Write(campaign, edition, result.Tables);
        var lines = standings.Select(standing => standing.ToLine(campaign)).ToList();
        var asOf = lines.Max(line => line.Received) ?? campaign.StartOf(edition.Date);
        var counts = SubmissionCounting.Count(standings, nothingToReport);
        var byKind = findings.ToLookup(open => open.Finding.PersonalData);
        var common = new ConsolidatedReport
        {
            Campaign = campaign,
            Audience = campaign.Audiences[0],
            Version = edition.Version,
            Final = edition.Final,
            Date = edition.Date,
            AsOf = asOf,
            Counts = counts,
            Opening = [],
            Tables = result.Tables,
            Conflicts = result.Conflicts,
            Submissions = lines,
            Findings = [.. byKind[false]],
            PersonalData = [.. byKind[true]],
            Charts = ReportCharts.Draw(campaign, lines, result.Tables),
            Changes = edition.Previous is null ? null : ChangeList.Between(campaign, edition.Previous, written, result.Tables),
            Manifest = written.ToJson(),
        };
        return [.. campaign.Audiences.Select(audience => common with
        {
            Audience = audience,
            Opening = OpeningText.Write(audience, counts, lines, asOf),
        })];
    }
}
