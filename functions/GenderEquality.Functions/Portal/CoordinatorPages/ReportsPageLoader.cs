using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Gathers what the page of the consolidated reports shows.</summary>
public sealed class ReportsPageLoader(ReportStore reports, VersionOrderStore orders, VersionNotes notes, AgencyStore agencies)
{
    /// <summary>The page as it stands now.</summary>
    public async Task<ReportsModel> LoadAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var rows = await agencies.ListAsync(visit.Campaign, cancellationToken);
        return new ReportsModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Orders = ReportsModel.Shown(await orders.ListAsync(visit.Campaign.Id, cancellationToken)),
            Assembling = visit.Said?.Result is ActionResults.Assembling or ActionResults.MakingOfficial,
            Versions = await reports.ListAsync(visit.Campaign.Id, cancellationToken),
            Refusal = await notes.ReadRefusalAsync(visit.Campaign.Id, cancellationToken),
            MayApprove = visit.Has(visit.Campaign.Approval.Approver) && visit.May(CampaignRight.Approve),
            Ready = rows.Count(row => row.State.Readable && row.Exemption is null),
            Expected = rows.Count(row => row.Exemption is null),
        };
    }
}
