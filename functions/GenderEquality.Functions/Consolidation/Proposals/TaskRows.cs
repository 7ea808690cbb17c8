using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>One row for each agency that has tasks of its own, those that no more than a few agencies have: its tasks in few words, and the paragraph about them
/// with the most figures and names.</summary>
internal sealed partial class TaskRows(Campaign campaign, Vocabulary vocabulary) : IProposalRule
{
    private const int MostSharing = 3;
    private const int MostRows = 500;
    private const int LongestTask = 300;
    private const int MostTasks = 3;

    private readonly Dictionary<string, int> sharing = campaign.Agencies.SelectMany(agency => agency.Tasks).CountBy(task => task, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    private readonly List<DraftedProposal> rows = [];

    /// <inheritdoc />
    public void Add(Agency agency, IReadOnlyList<OwnParagraph> paragraphs)
    {
        var own = agency.Tasks.Index().Where(pair => sharing[pair.Item] <= MostSharing).ToDictionary(pair => pair.Index + 1, pair => pair.Item);
        if (own.Count == 0 || rows.Count == MostRows)
        {
            return;
        }

        List<WordSet> words = [.. own.Values.Select(task => vocabulary.SetOf(TextKey.Words(task)))];
        var best = paragraphs.Where(paragraph => (paragraph.Task is not { } task || own.ContainsKey(task)) && !Repeats(paragraph, words)).MaxBy(paragraph => paragraph.Weight.Score);
        if (best is null)
        {
            return;
        }

        rows.Add(new DraftedProposal(
            new Proposal(best.Closed, best.Source)
            {
                Reason = ProposalTexts.TaskRow(own.Count, best.Weight.Figures),
                Attribution = agency.NameInText,
                Names = [agency.NameInText],
                Task = new TaskResult(agency.NameInText, string.Join("; ", (best.Task is { } only ? [own[only]] : own.Values.Take(MostTasks)).Select(Short))),
            },
            [best.Text]));
    }

    /// <inheritdoc />
    public IEnumerable<DraftedProposal> Propose() => rows;

    // "Trong năm, Sở … đã …" and then the words of the task tell nothing of its result.
    private static bool Repeats(OwnParagraph paragraph, List<WordSet> tasks) => tasks.Exists(task => 4 * task.Common(paragraph.Words) >= 3 * paragraph.Words.Count);

    /// <summary>The first clause of a task, whole: a list or a name that is broken off says something else. Only a very long one ends at a comma.</summary>
    private static string Short(string task)
    {
        var clause = ClauseEnd().Split(task, 2)[0].Trim();
        if (clause.Length <= LongestTask)
        {
            return clause;
        }

        var comma = clause.LastIndexOf(',', LongestTask);
        return clause[..(comma < 0 ? clause.LastIndexOf(' ', LongestTask) : comma)].TrimEnd(',', ' ') + "…";
    }

    [GeneratedRegex(@";|\.(?=\s|$)|\s\(", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClauseEnd();
}
