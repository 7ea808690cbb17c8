using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Agencies;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>All agencies as the coordinator's table has them.</summary>
public sealed class AgencyLines(AgencyList agencies, AddressStore addresses, TimeProvider clock)
{
    /// <summary>Every agency in plan order.</summary>
    public async Task<IReadOnlyList<AgencyLine>> ReadAsync(Campaign campaign, CancellationToken cancellation)
    {
        var rows = await agencies.ReadAsync(campaign, cancellation);
        var book = await addresses.RecentAsync(cancellation);
        var now = clock.GetUtcNow();
        return [.. campaign.Agencies.Zip(rows, (agency, row) => Line(campaign, agency, row, now, book))];
    }

    /// <summary>One agency.</summary>
    public async Task<AgencyLine> OfAsync(Campaign campaign, Agency agency, AgencyRow row, CancellationToken cancellation) =>
        Line(campaign, agency, row, clock.GetUtcNow(), await addresses.RecentAsync(cancellation));

    private static AgencyLine Line(Campaign campaign, Agency agency, AgencyRow row, DateTimeOffset now, AddressBook book) =>
        new(agency, row, now, row.Deadline(campaign)) { Dead = book.Troubled.Count == 0 ? [] : book.Dead(row.EmailsOf(agency)) };
}
