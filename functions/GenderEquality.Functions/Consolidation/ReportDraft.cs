using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Statements;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Makes the consolidated report from reports that come one by one, in plan order. Pure; holds sums and short notes,
/// never the agencies' text.</summary>
public sealed class ReportDraft(Campaign campaign, OfficerDecisions decisions)
{
    private readonly FigureAggregator figures = new(campaign);
    private readonly RepeatedParagraphs repeated = new();
    private readonly ManifestWriter manifest = new();
    private readonly List<OpenFinding> findings = [];
    private readonly List<ReportFacts> facts = [];
    private readonly HashSet<SectionKey> written = [];

    /// <summary>Takes a report in.</summary>
    /// <returns>The report as it is to be printed: paragraphs that an earlier one has are replaced by a line that points there.</returns>
    public SubmittedReport Add(SubmittedReport report)
    {
        var sourceIndex = figures.Add(report);
        manifest.Add(sourceIndex, report);
        findings.AddRange(report.Findings.Select(finding => new OpenFinding(report.Agency, finding)));
        facts.Add(new ReportFacts(report.Agency, sourceIndex, report.Content.Tables) { NothingToReport = SubmissionCounting.SaysNothingHappened(report.Content) });
        written.UnionWith(report.Content.Sections.Select(section => section.Key));
        var sections = repeated.Fold(report.Agency, report.Content.Sections);
        return report with { Content = report.Content with { Sections = sections } };
    }

    /// <summary>The report, one copy for each audience, in the campaign's order.</summary>
    /// <param name="edition">Version.</param>
    /// <param name="standings">Every agency in plan order; those with a submission taken in are the ones that were added.</param>
    public IReadOnlyList<ConsolidatedReport> Build(ReportEdition edition, IReadOnlyList<AgencyStanding> standings)
    {
        var result = figures.Result();
        var from = manifest.Write(campaign, edition, result.Tables);
        var lines = standings.Select(standing => standing.ToLine(campaign)).ToList();
        var asOf = lines.Max(line => line.Received) ?? campaign.StartOf(edition.Date);
        var counts = SubmissionCounting.Count(standings, facts.Count(report => report.NothingToReport));
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
            Unsettled = UnsettledRows.Of(result.Conflicts),
            Submissions = lines,
            Sources = [.. facts.Select(report => report.Agency)],
            Unwritten = [.. campaign.Outline.Where(section => section.Requirement != SectionRequirement.Container && !written.Contains(section.Key))],
            Findings = [.. byKind[false]],
            PersonalData = [.. byKind[true]],
            Changes = edition.Previous is null ? null : ChangeList.Between(campaign, edition.Previous, from, result.Tables),
            Manifest = from.ToJson(),
        };
        var stated = new StatementFacts(campaign, standings, facts, result.Tables, common.Unsettled);
        common = common with { Charts = ReportCharts.Draw(stated, lines) };
        var statements = stated.Write();
        return [.. campaign.Audiences.Select(audience => common with
        {
            Audience = audience,
            Texts = decisions.Texts,
            Statements = [.. statements.Sentences.Where(said => said.Text is not null && IsFor(audience, said.Statement.Audiences))],
            StatementTables = [.. statements.Tables.Where(small => IsFor(audience, small.Table.Audiences))],
            Opening = OpeningText.Write(campaign, audience, counts, lines, asOf),
        })];
    }

    private static bool IsFor(Audience audience, IReadOnlyList<string> audiences) => audiences.Count == 0 || audiences.Contains(audience.Key, StringComparer.Ordinal);
}
