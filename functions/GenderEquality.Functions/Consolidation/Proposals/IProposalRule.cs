using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Proposes text for one section from what agencies wrote, which comes report by report, in plan order. It keeps a bounded number of texts, however
/// many agencies there are. The rules here pick agencies' own words; one that writes words of its own belongs behind the same interface: what it
/// proposes is checked against its evidence (see <see cref="ProposalNumbers"/>).</summary>
internal interface IProposalRule
{
    /// <summary>Takes in what an agency wrote in the section; at least one paragraph.</summary>
    void Add(Agency agency, IReadOnlyList<OwnParagraph> paragraphs);

    /// <summary>What is proposed, in order. The same reports give the same.</summary>
    IEnumerable<DraftedProposal> Propose();
}
