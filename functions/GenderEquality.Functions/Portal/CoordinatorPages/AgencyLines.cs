using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>All agencies as the coordinator's table has them.</summary>
public sealed class AgencyLines(AgencyList agencies, TimeProvider clock)
{
    /// <summary>Every agency in plan order.</summary>
    public async Task<IReadOnlyList<AgencyLine>> ReadAsync(Campaign campaign, CancellationToken cancellation)
    {
        var rows = await agencies.ReadAsync(campaign, cancellation);
        var now = clock.GetUtcNow();
        return [.. campaign.Agencies.Zip(rows, (agency, row) => Line(campaign, agency, row, now))];
    }

    /// <summary>One agency.</summary>
    public AgencyLine Of(Campaign campaign, Agency agency, AgencyRow row) => Line(campaign, agency, row, clock.GetUtcNow());

    private static AgencyLine Line(Campaign campaign, Agency agency, AgencyRow row, DateTimeOffset now) =>
        new(agency, row, now, row.Deadline(campaign));
}
