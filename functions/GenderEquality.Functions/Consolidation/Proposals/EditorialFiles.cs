using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Editorial;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>What consolidation leaves for the officer who edits.</summary>
public sealed class EditorialFiles(EditorialBlobs blobs)
{
    /// <summary>Writes what the page of editing shows of a version.</summary>
    /// <param name="copies">The report, one copy for each audience.</param>
    /// <param name="contributions">What agencies wrote.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task WriteAsync(IReadOnlyList<ConsolidatedReport> copies, ContributionSpool contributions, CancellationToken cancellation = default)
    {
        var (campaign, version) = (copies[0].Campaign, copies[0].Version);
        if (campaign.SignedReport.Sections.Count == 0)
        {
            return;
        }

        foreach (var (section, json) in contributions.Lists())
        {
            await blobs.WriteContributionsAsync(campaign.Id, version, section, json, cancellation);
        }

        var statements = copies.SelectMany(copy => copy.Statements).DistinctBy(written => written.Statement.Key, StringComparer.Ordinal).ToLookup(written => written.Statement.Section, written => written.Text!, StringComparer.Ordinal);
        var proposals = copies[0].Proposals.ToDictionary(proposed => proposed.Section, proposed => proposed.Proposals);
        await blobs.WriteSectionsAsync(
            campaign.Id,
            version,
            [.. campaign.SignedReport.Sections.Select(section => new DraftSection(section.Key, [.. statements[section.Key.ToString()]], proposals.GetValueOrDefault(section.Key) ?? []))],
            cancellation);
    }
}
