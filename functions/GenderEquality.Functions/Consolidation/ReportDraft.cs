using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Proposals;
using GenderEquality.Functions.Consolidation.Figures;
using GenderEquality.Functions.Consolidation.Settlements;
using GenderEquality.Functions.Consolidation.Statements;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>Makes the consolidated report from reports that come one by one, in plan order. Pure; holds sums, short notes
/// and a bounded number of proposed paragraphs, never the agencies' text.</summary>
public sealed class ReportDraft(Campaign campaign, OfficerDecisions decisions)
{
    private readonly FigureAggregator figures = new(campaign);
    private RepeatedParagraphs? repeated = new();
    private readonly ManifestWriter manifest = new();
    private readonly ProposalCollector proposals = new(campaign);
    private readonly List<OpenFinding> findings = [];
    private readonly List<ReportFacts> facts = [];
    private readonly KeptFigures kept = new();
    private readonly HashSet<SectionKey> written = [];
    private readonly List<UncountedCell> notCounted = [];

    /// <summary>Takes a report in.</summary>
    /// <returns>The report as it is to be printed: without figures that are known to be wrong, and paragraphs that an earlier one has are replaced by a line that points there.</returns>
    /// <exception cref="InvalidOperationException">The report has been built.</exception>
    public SubmittedReport Add(SubmittedReport report)
    {
        var folding = repeated ?? throw new InvalidOperationException("The report has been built.");
        var sound = SoundFigures.Of(campaign, report);
        notCounted.AddRange(sound.NotCounted);
        var isNothing = SubmissionCounting.SaysNothingHappened(report.Content);
        report = report with { Content = report.Content with { Tables = sound.Tables } };
        var sourceIndex = figures.Add(report);
        manifest.Add(sourceIndex, report);
        proposals.Add(report);
        findings.AddRange(report.Findings.Select(finding => new OpenFinding(report.Agency, finding)));
        facts.Add(new ReportFacts(report.Agency, sourceIndex, kept.Of(sound.Tables)) { NothingToReport = isNothing });
        written.UnionWith(report.Content.Sections.Select(section => section.Key));
        var sections = folding.Fold(report.Agency, report.Content.Sections);
        return report with { Content = report.Content with { Sections = sections } };
    }

    /// <summary>The report, one copy for each audience, in the campaign's order.</summary>
    /// <param name="edition">Version.</param>
    /// <param name="standings">Every agency in plan order; those with a submission taken in are the ones that were added.</param>
    public IReadOnlyList<ConsolidatedReport> Build(ReportEdition edition, IReadOnlyList<AgencyStanding> standings)
    {
        // Needed only while reports come, and long
        repeated = null;
        var result = SettledFigures.Of(campaign, figures.Result(), decisions.Settlements);
        var stated = new StatementFacts(campaign, standings, facts, result.Tables, result.Unsettled);
        var statements = stated.Write();
        var from = manifest.Write(campaign, edition, result.Tables, statements.Sentences);
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
            Unsettled = result.Unsettled,
            NotCounted = notCounted,
            Flags = ReviewFlags.Find(result.Tables),
            Submissions = lines,
            Sources = [.. facts.Select(report => report.Agency)],
            Unwritten = [.. campaign.Outline.Where(section => section.Requirement != SectionRequirement.Container && !written.Contains(section.Key))],
            Findings = [.. byKind[false]],
            PersonalData = [.. byKind[true]],
            Charts = ReportCharts.Draw(stated, lines),
            Changes = edition.Previous is null ? null : ChangeList.Between(campaign, edition.Previous, from, result.Tables),
            Proposals = proposals.Result(facts),
            Differences = new Differences { Campaign = campaign.Id, Version = edition.Version, Rows = [.. result.Rows.Select(DifferentRow.Of)] }.ToJson(),
            WriteManifest = from.WriteTo,
        };
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
