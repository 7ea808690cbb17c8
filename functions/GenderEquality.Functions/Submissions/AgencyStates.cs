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

    private async Task<AgencyRow> RefreshAsync(Campaign campaign, AgencyRow row, CancellationToken cancellation) =>
        row with { State = row.StateOf(campaign, await submissions.ListAsync(campaign.Id, row.Agency, cancellation)) };
}
