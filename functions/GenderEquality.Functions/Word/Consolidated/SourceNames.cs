using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>Says whose reports something comes from: a group whose reports all are in it by its name, others one by one.</summary>
internal sealed class SourceNames
{
    private readonly IReadOnlyList<Agency> sources;
    private readonly Dictionary<string, int> inGroup;
    private readonly Dictionary<string, AgencyGroup> groups;

    /// <summary>For the reports taken in, by their source index.</summary>
    public SourceNames(Campaign campaign, IReadOnlyList<Agency> sources)
    {
        this.sources = sources;
        inGroup = sources.CountBy(agency => agency.Group, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        groups = campaign.Groups.ToDictionary(group => group.Key, StringComparer.Ordinal);
    }

    /// <summary>The names, in plan order; empty where nobody's report is in it.</summary>
    public string Of(IEnumerable<Provenance> parts)
    {
        var from = Provenance.Join(parts);
        return from.Count == sources.Count && from.Count > 1
            ? ConsolidatedTexts.FromAll(from.Count)
            : string.Join("; ", from.SourceIndexes.Select(index => sources[index]).GroupBy(agency => agency.Group, StringComparer.Ordinal).Select(Of));
    }

    private string Of(IGrouping<string, Agency> members)
    {
        var list = members.ToList();
        return list.Count > 1 && list.Count == inGroup[members.Key] && groups.TryGetValue(members.Key, out var group)
            ? ConsolidatedTexts.FromGroup(group, list.Count)
            : string.Join("; ", list.Select(agency => agency.NameInText));
    }
}
