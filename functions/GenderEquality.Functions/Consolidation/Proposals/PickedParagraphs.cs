using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Picks a few paragraphs: of an agency's own (no other agency wrote the same, be it with other numbers), with figures or names in them, unlike the
/// ones already picked, no two of one agency, and from each group of agencies in turn. Where too few are found, what many agencies wrote alike comes after them.</summary>
/// <param name="campaign">Campaign.</param>
/// <param name="section">Section.</param>
/// <param name="alike">Groups what is written alike.</param>
internal sealed class PickedParagraphs(Campaign campaign, SignedSection section, LikeGroups alike) : IProposalRule
{
    private const int Most = 5;
    private const int Few = 3;
    private const int Many = 3;
    private const int ShortestText = 60;

    // Of each group: enough that some are left when others turn out to be written twice or alike.
    private const int Kept = 12;

    private readonly int likeness = WordSet.Parts(campaign.SignedReport.Likeness);
    private readonly string[] about = [.. section.About.Select(TextKey.Of)];
    private readonly Dictionary<ulong, int> writers = [];
    private readonly Dictionary<string, List<Candidate>> candidates = campaign.Groups.ToDictionary(group => group.Key, _ => new List<Candidate>(), StringComparer.Ordinal);
    private int place;

    /// <inheritdoc />
    public void Add(Agency agency, IReadOnlyList<OwnParagraph> paragraphs)
    {
        place++;
        alike.Add(agency, [.. paragraphs.Where(paragraph => paragraph.Text.Length >= ShortestText && paragraph.IsAbout(about))]);
        foreach (var (order, paragraph) in paragraphs.Index())
        {
            var fingerprint = paragraph.Fingerprint;
            var isOwn = writers.TryAdd(fingerprint, place) || writers[fingerprint] == place;
            if (!isOwn)
            {
                writers[fingerprint] = 0;
            }
            else if (paragraph.Text.Length >= ShortestText && paragraph.IsAbout(about) && paragraph.Weight is { Score: > 0 })
            {
                Keep(candidates[agency.Group], new Candidate(agency, paragraph, (place, order)));
            }
        }
    }

    /// <inheritdoc />
    public IEnumerable<DraftedProposal> Propose()
    {
        var picked = new List<Candidate>();
        var left = candidates.Values.Select(list => list.FindAll(candidate => writers[candidate.Paragraph.Fingerprint] != 0)).ToList();
        while (picked.Count < Most && left.Exists(list => list.Count > 0))
        {
            foreach (var list in left.Where(list => list.Count > 0 && picked.Count < Most))
            {
                list.RemoveAll(candidate => picked.Exists(other => other.Agency == candidate.Agency || other.Paragraph.Words.Likeness(candidate.Paragraph.Words, likeness) >= likeness));
                picked.AddRange(list.Take(1));
            }
        }

        var common = alike.Propose(group => group.Count >= Many && !picked.Exists(candidate => candidate.Paragraph.Words.Likeness(group.First.Words, likeness) >= likeness));
        return picked.OrderBy(candidate => candidate.Place).Select(Proposed).Concat(common.Take(Math.Max(0, Few - picked.Count)));
    }

    // The best first: by weight, then as they came.
    private static void Keep(List<Candidate> list, Candidate candidate)
    {
        var at = list.FindIndex(other => other.Paragraph.Weight.Score < candidate.Paragraph.Weight.Score);
        list.Insert(at < 0 ? list.Count : at, candidate);
        if (list.Count > Kept)
        {
            list.RemoveAt(Kept);
        }
    }

    private DraftedProposal Proposed(Candidate candidate) => new(
        new Proposal(candidate.Paragraph.Closed, candidate.Paragraph.Source)
        {
            Reason = ProposalTexts.Picked(candidate.Paragraph.Weight.Figures, candidate.Paragraph.Weight.Names, campaign.Groups.First(group => string.Equals(group.Key, candidate.Agency.Group, StringComparison.Ordinal))),
            Attribution = candidate.Agency.NameInText,
            NamesItself = candidate.Paragraph.NamesItself,
            Names = [candidate.Agency.NameInText],
        },
        [candidate.Paragraph.Text]);

    private sealed record Candidate(Agency Agency, OwnParagraph Paragraph, (int Agency, int Order) Place);
}
