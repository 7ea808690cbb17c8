using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Groups paragraphs that say the same: each joins the group whose first paragraph it is most like, from the campaign's likeness on, or begins one.
/// Of each group one paragraph is proposed, the first in plan order, with the number of agencies.</summary>
internal sealed class LikeGroups(Campaign campaign, Addressees addressees) : IProposalRule
{
    private const int Most = 8;
    private const int ShortestText = 25;
    private const int MostGroups = 200;

    private readonly int likeness = WordSet.Parts(campaign.SignedReport.Likeness);
    private readonly List<LikeGroup> groups = [];
    private readonly Dictionary<ulong, LikeGroup> known = [];

    /// <inheritdoc />
    public void Add(Agency agency, IReadOnlyList<OwnParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Text.Length >= ShortestText))
        {
            var fingerprint = paragraph.Fingerprint;
            var group = known.GetValueOrDefault(fingerprint) ?? Closest(paragraph);
            if (group is null && groups.Count < MostGroups)
            {
                group = new LikeGroup(paragraph, agency);
                groups.Add(group);

                // Only first paragraphs are remembered word by word, so that this stays as small as the list.
                known.Add(fingerprint, group);
            }

            group?.Add(agency, paragraph);
        }
    }

    /// <inheritdoc />
    public IEnumerable<DraftedProposal> Propose()
    {
        var shared = groups.Count(group => group.Count > 1);
        return Propose(group => group.Count > 1 || shared < Most / 2).Take(Most);
    }

    /// <summary>Groups of a kind, the largest first.</summary>
    public IEnumerable<DraftedProposal> Propose(Func<LikeGroup, bool> kind) => groups.Where(kind).OrderByDescending(group => group.Count).Select(Proposed);

    private LikeGroup? Closest(OwnParagraph paragraph)
    {
        LikeGroup? closest = null;
        var most = likeness;
        foreach (var group in groups)
        {
            var found = group.First.Words.Likeness(paragraph.Words, most);
            if (found > most || (closest is null && found == most))
            {
                (closest, most) = (group, found);
            }
        }

        return closest;
    }

    private DraftedProposal Proposed(LikeGroup group)
    {
        var byGroup = campaign.Groups.Select(of => (of, Count: group.CountOf(of.Key))).Where(pair => pair.Count > 0).Select(pair => ProposalTexts.CountOf(pair.of, pair.Count));
        var hasFigure = group.First.Weight.Figures.Count > 0;
        var proposal = new Proposal(group.First.Closed, group.First.Source)
        {
            Reason = ProposalTexts.Grouped(group.Count, campaign.SignedReport.Likeness),
            Attribution = group.Count == 1 ? group.FirstAgency.NameInText : ProposalTexts.Agencies(group.Count, [.. byGroup], group.FirstAgency.NameInText, hasFigure, group.InOtherWords),
            NamesItself = group.Count == 1 && group.First.NamesItself,
            Others = [.. group.Sources.Skip(1)],
            Agencies = group.Count,
            Names = group.Names,
            Addressee = addressees.Of(group.First.Text),
        };
        return new DraftedProposal(proposal, [group.First.Text]);
    }
}
