using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>Compares the sources of edited text with what their agencies report now.</summary>
public sealed class SourceCheck(AgencyStore agencies, ContentBlobs contents)
{
    private const int AtOnce = 8;

    /// <summary>Those that stand in their agency's current report no more. Only reports of these agencies are read.</summary>
    public async Task<IReadOnlySet<TextSource>> ChangedAsync(Campaign campaign, IEnumerable<TextSource> sources, CancellationToken cancellation = default)
    {
        var byAgency = sources.Distinct().GroupBy(source => source.Agency).ToList();
        var changed = new HashSet<TextSource>();
        foreach (var some in byAgency.Chunk(AtOnce))
        {
            var present = await Task.WhenAll(some.Select(group => PresentAsync(campaign, group.Key, cancellation)));
            changed.UnionWith(some.Zip(present).SelectMany(pair => pair.First.Where(source => !pair.Second.Contains(source))));
        }

        return changed;
    }

    private async Task<HashSet<TextSource>> PresentAsync(Campaign campaign, AgencyCode agency, CancellationToken cancellation)
    {
        var row = await agencies.GetAsync(campaign.Id, agency, cancellation);
        var content = row.State is { Readable: true, Current: { } current } ? await contents.ReadContentAsync(new SubmissionRef(campaign.Id, agency, current), cancellation) : null;
        return content is null ? [] : [.. TextSource.Of(content)];
    }
}
