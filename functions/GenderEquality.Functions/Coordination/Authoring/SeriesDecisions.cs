using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Consolidation.Series;
using GenderEquality.Functions.Excel.Series;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>A coordinator takes figures of earlier years from a file.</summary>
public sealed class SeriesDecisions(SeriesStore store, SeriesLoader loader, AuditStore audit, TimeProvider clock)
{
    /// <summary>What a file would change.</summary>
    public async Task<SeriesChanges> ChangesAsync(Campaign campaign, ListedSeries list, StoredSeries stored, CancellationToken cancellation = default) =>
        SeriesChanges.Of(list, await loader.LoadAsync(campaign, cancellation), stored.Series, campaign.Year);

    /// <summary>Takes what is new or changed.</summary>
    /// <param name="campaign">In which campaign.</param>
    /// <param name="list">What the file says.</param>
    /// <param name="seen">Tag of the state that was seen.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>How many figures were taken; null, and nothing changed, when somebody else took some meanwhile.</returns>
    public async Task<int?> TakeAsync(Campaign campaign, ListedSeries list, string seen, string by, CancellationToken cancellation = default)
    {
        var stored = await store.FindAsync(campaign.Id, cancellation);
        if (!string.Equals(stored.Tag, seen, StringComparison.Ordinal))
        {
            return null;
        }

        var taken = (await ChangesAsync(campaign, list, stored, cancellation)).Figures;
        if (taken.Count == 0)
        {
            return 0;
        }

        var places = taken.Select(figure => (figure.Row, figure.Year)).ToHashSet();
        var after = new ImportedSeries(
            [.. stored.Series.Figures.Where(figure => !places.Contains((figure.Row, figure.Year))), .. taken],
            [.. stored.Series.Takings, new SeriesTaking(clock.GetUtcNow(), by, list.FileName, taken.Count)]);
        if (!await store.TrySaveAsync(campaign.Id, stored, after, cancellation))
        {
            return null;
        }

        await audit.AddAsync(campaign.Id, by, DraftTexts.SeriesTaken(taken.Count, list.FileName), agency: null, cancellation);
        return taken.Count;
    }
}
