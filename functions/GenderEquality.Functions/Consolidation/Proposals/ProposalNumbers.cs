using System.Text.RegularExpressions;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Every number in a proposed text must stand in a paragraph that it rests on, whoever or whatever proposes it.</summary>
public static partial class ProposalNumbers
{
    /// <summary>Whether all of them do.</summary>
    public static bool AreSourced(DraftedProposal drafted)
    {
        var known = drafted.Evidence.SelectMany(Of).ToHashSet(StringComparer.Ordinal);
        return Of(drafted.Proposal.Text).All(known.Contains);
    }

    private static IEnumerable<string> Of(string text) => Number().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\d+([.,/]\d+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
