using System.Collections.Frozen;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Consolidation.Series;

/// <summary>Loads the series of a campaign's indicators from all campaigns of its place, of up to its year, that have the same ones.</summary>
public sealed class SeriesLoader(CampaignStore campaigns, LastFigures figures, SeriesStore imports)
{
    /// <summary>The series.</summary>
    public async Task<IReadOnlyList<IndicatorSeries>> LoadAsync(Campaign newest, CancellationToken cancellation = default)
    {
        var years = new List<(Campaign, IReadOnlyList<KnownFigure>)>();
        var imported = new List<ImportedFigure>();
        foreach (var campaign in Own(await campaigns.ReadAllAsync(FrozenSet<CampaignId>.Empty, cancellation), newest))
        {
            years.Add((campaign, await figures.OfAsync(campaign, cancellation)));
            var taken = (await imports.FindAsync(campaign.Id, cancellation)).Series.Figures;

            // What was taken in the newest campaign is the latest word
            imported.InsertRange(campaign.Id == newest.Id ? 0 : imported.Count, taken);
        }

        return SeriesOfYears.Of(years, imported);
    }

    // A file with faults that never was good has nothing to say; who looks at this page cannot mend it here
    private static IEnumerable<Campaign> Own(IEnumerable<Campaign> all, Campaign newest) =>
        all.Where(other => other.Id == newest.Id || (other.Year < newest.Year && SeriesOfYears.IsSamePlace(newest, other))).Select(other => other.Id == newest.Id ? newest : other);
}
