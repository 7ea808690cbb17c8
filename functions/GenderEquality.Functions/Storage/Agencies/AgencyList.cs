using System.Collections.Concurrent;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Agencies;

/// <summary>The rows of all agencies of a campaign, always as they are now: what was read before is kept, and each time only the rows that were written
/// since are read. With thousands of agencies reading them all takes as long as a page may take ten times over.</summary>
public sealed class AgencyList(AgencyStore agencies)
{
    // Rows get their time from the storage account; what it wrote in the same moments is read again.
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<CampaignId, Known> campaigns = [];

    /// <summary>When a row of the campaign was last written; null when none ever was.</summary>
    public async Task<DateTimeOffset?> ChangedAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var known = campaigns.GetOrAdd(campaign, _ => new Known());
        await known.Turn.WaitAsync(cancellation);
        try
        {
            await RefreshAsync(campaign, known, cancellation);
            return known.Newest;
        }
        finally
        {
            known.Turn.Release();
        }
    }

    /// <summary>Every agency of the campaign in plan order; one about which nothing was ever written has an empty row.</summary>
    public async Task<IReadOnlyList<AgencyRow>> ReadAsync(Campaign campaign, CancellationToken cancellation = default)
    {
        var known = campaigns.GetOrAdd(campaign.Id, _ => new Known());
        await known.Turn.WaitAsync(cancellation);
        try
        {
            await RefreshAsync(campaign.Id, known, cancellation);
            if (!ReferenceEquals(known.JudgedBy, campaign))
            {
                known.Judged.Clear();
                known.JudgedBy = campaign;
            }

            return [.. campaign.Agencies.Select(agency => Judged(known, campaign, agency.Code))];
        }
        finally
        {
            known.Turn.Release();
        }
    }

    private async Task RefreshAsync(CampaignId campaign, Known known, CancellationToken cancellation)
    {
        await foreach (var (row, written) in agencies.ChangedAsync(campaign, known.Newest - Overlap, cancellation))
        {
            known.Rows[row.Agency] = row;
            known.Judged.Remove(row.Agency);
            known.Newest = known.Newest > written ? known.Newest : written;
        }
    }

    private static AgencyRow Judged(Known known, Campaign campaign, AgencyCode agency)
    {
        if (!known.Judged.TryGetValue(agency, out var judged))
        {
            known.Judged[agency] = judged = (known.Rows.GetValueOrDefault(agency) ?? new AgencyRow(agency)).Judged(campaign);
        }

        return judged;
    }

    private sealed class Known
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public Dictionary<AgencyCode, AgencyRow> Rows { get; } = [];

        /// <summary>The rows by the dates of one campaign as it was read: a file that changes gives another object.</summary>
        public Dictionary<AgencyCode, AgencyRow> Judged { get; } = [];

        public Campaign? JudgedBy { get; set; }

        public DateTimeOffset? Newest { get; set; }
    }
}
