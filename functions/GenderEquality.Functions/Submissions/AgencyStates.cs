using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>Keeps the agencies' rows in step with their submissions.</summary>
public sealed class AgencyStates(AgencyStore agencies, SubmissionStore submissions)
{
    /// <summary>Works the state out afresh from all submissions. Several of these at once end in the same row: whoever writes
    /// has read the submissions after the row, and starts again when the row changed meanwhile.</summary>
    public Task<AgencyRow> RefreshAsync(Campaign campaign, AgencyCode agency, CancellationToken cancellation = default) =>
        agencies.ChangeAsync(campaign.Id, agency, row => RefreshAsync(campaign, row, cancellation), cancellation);

    /// <summary>Changes what the coordinator decides about an agency, and its state with it.</summary>
    public Task<AgencyRow> ChangeAsync(
        Campaign campaign, AgencyCode agency, Func<AgencyRow, AgencyRow> change, CancellationToken cancellation = default) =>
        agencies.ChangeAsync(campaign.Id, agency, row => RefreshAsync(campaign, change(row), cancellation), cancellation);

    /// <summary>Every agency of the campaign in plan order. Rows that an earlier release worked out are worked out afresh first: it may have had another
    /// idea of what counts.</summary>
    public async Task<IReadOnlyList<AgencyRow>> ListAsync(Campaign campaign, CancellationToken cancellation = default)
    {
        var rows = await agencies.ListAsync(campaign, cancellation);
        if (rows.All(row => row.State.Rule == AgencyState.CurrentRule))
        {
            return rows;
        }

        foreach (var row in rows.Where(row => row.State.Rule != AgencyState.CurrentRule))
        {
            await RefreshAsync(campaign, row.Agency, cancellation);
        }

        return await agencies.ListAsync(campaign, cancellation);
    }

    private async Task<AgencyRow> RefreshAsync(Campaign campaign, AgencyRow row, CancellationToken cancellation) =>
        row.With(campaign, await submissions.ListAsync(campaign.Id, row.Agency, cancellation));
}
