using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Statements;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Collects, report by report in plan order, what is proposed for each section of the signed report. A report that must be corrected proposes
/// nothing. Holds fingerprints and a bounded number of paragraphs.</summary>
public sealed class ProposalCollector
{
    private readonly Campaign campaign;
    private readonly Addressees addressees;
    private readonly Vocabulary vocabulary = new();
    private readonly Dictionary<SectionKey, string> guidance;
    private readonly List<SectionRule> sections;

    /// <summary>For the sections of a campaign's signed report that are made from sections of the outline.</summary>
    public ProposalCollector(Campaign campaign)
    {
        this.campaign = campaign;
        addressees = new Addressees(campaign);
        guidance = campaign.Outline.ToDictionary(section => section.Key, section => TextKey.Of($"{section.Heading} {section.Guidance}"));
        sections = [.. campaign.SignedReport.Sections.Where(section => section.Outline.Count > 0).Select(section => new SectionRule(section, RuleOf(section)))];
    }

    /// <summary>Takes a report in.</summary>
    public void Add(SubmittedReport report)
    {
        if (sections.Count == 0 || report.Submission.Status == SubmissionStatus.NeedsCorrection)
        {
            return;
        }

        var words = new AgencyWords(report.Agency, vocabulary);
        var paragraphs = report.Content.Sections.SelectMany(section => OwnParagraph.Of(words, section, guidance.GetValueOrDefault(section.Key, string.Empty)))
            .ToLookup(paragraph => paragraph.Source.Section);
        foreach (var section in sections)
        {
            List<OwnParagraph> own = [.. section.Section.Outline.SelectMany(key => paragraphs[key])];
            if (own.Count > 0)
            {
                section.Agencies++;
                section.Rule.Add(report.Agency, own);
            }
        }
    }

    /// <summary>The proposals. Those that ask the coordinating agency itself stand in the section of its tasks.</summary>
    /// <param name="facts">Figures of the reports, to compare numbers with.</param>
    public IReadOnlyList<SectionProposals> Result(IReadOnlyList<ReportFacts> facts)
    {
        var byAgency = facts.ToDictionary(report => report.Agency.Code);
        var prose = new ProseFigures(campaign);
        var proposed = sections.ConvertAll(section => (section.Section, section.Agencies, Proposals: section.Rule.Propose().Where(ProposalNumbers.AreSourced).Select(drafted => drafted.Proposal).ToList()));
        foreach (var (section, _, proposals) in proposed.Where(pair => pair.Section.OwnTasks is not null))
        {
            var own = proposals.FindAll(proposal => string.Equals(proposal.Addressee, addressees.Own, StringComparison.Ordinal));
            proposals.RemoveAll(own.Contains);
            proposed.Find(other => other.Section.Key == section.OwnTasks).Proposals?.AddRange(own.Select(proposal => proposal with { Addressee = null, Reason = $"{proposal.Reason} {ProposalTexts.OwnTask}" }));
        }

        return [.. proposed.Select(pair => new SectionProposals(
            pair.Section.Key,
            [.. pair.Proposals.Select(proposal => (pair.Section.Addressed ? proposal : proposal with { Addressee = null }) with { Doubts = prose.Doubts(pair.Section.Key, proposal.Text, byAgency[proposal.Source.Agency]) })])
        { Agencies = pair.Agencies })];
    }

    private IProposalRule RuleOf(SignedSection section) => section.Synthesis switch
    {
        SectionSynthesis.Group => new LikeGroups(campaign, addressees),
        SectionSynthesis.Tasks => new TaskRows(campaign, vocabulary),
        _ => new PickedParagraphs(campaign, section, new LikeGroups(campaign, addressees)),
    };

    private sealed class SectionRule(SignedSection section, IProposalRule rule)
    {
        public SignedSection Section => section;

        public IProposalRule Rule => rule;

        public int Agencies { get; set; }
    }
}
