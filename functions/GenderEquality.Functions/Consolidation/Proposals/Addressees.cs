using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Whom a request asks, where it names somebody known right after "đề nghị" or "kiến nghị". Who asks nobody known is left to the officer.</summary>
public sealed class Addressees
{
    private static readonly string[] Verbs = ["de nghi", "kien nghi", "de xuat"];

    private readonly List<(string Key, string Name)> known;

    /// <summary>Those whom the campaign knows: readers of the report, the coordinating agency and its parent, agencies.</summary>
    public Addressees(Campaign campaign)
    {
        IEnumerable<string> names = [.. campaign.Audiences.Select(audience => audience.Recipient), campaign.Coordinator.Name, campaign.Coordinator.ParentName, .. campaign.Agencies.Select(agency => agency.Name)];
        Own = campaign.Coordinator.Name;
        known = [.. names.Distinct(StringComparer.Ordinal).Select(name => (TextKey.Of(name), name)).Concat(campaign.Abbreviations.SelectMany(abbreviation => Shortened(abbreviation, names))).OrderByDescending(pair => pair.Item1.Length)];
    }

    /// <summary>The coordinating agency: what it is asked for becomes a task.</summary>
    public string Own { get; }

    /// <summary>Names to choose from.</summary>
    public static IReadOnlyList<string> Suggested(Campaign campaign) =>
        [.. campaign.Audiences.Select(audience => audience.Recipient).Append(campaign.Coordinator.ParentName).Distinct(StringComparer.Ordinal)];

    /// <summary>The one whom a text asks; null where it names nobody known.</summary>
    public string? Of(string text)
    {
        var key = TextKey.Of(text) + " ";
        foreach (var verb in Verbs)
        {
            var at = key.IndexOf(verb + " ", StringComparison.Ordinal);
            if (at >= 0 && known.Find(pair => key.AsSpan(at + verb.Length + 1).StartsWith(pair.Key + " ", StringComparison.Ordinal)).Name is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static IEnumerable<(string Key, string Name)> Shortened(Abbreviation abbreviation, IEnumerable<string> names) => names
        .Where(name => name.Contains(abbreviation.Long, StringComparison.OrdinalIgnoreCase))
        .Select(name => (TextKey.Of(name.Replace(abbreviation.Long, abbreviation.Short, StringComparison.OrdinalIgnoreCase)), name));
}
