using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The consolidated reports.</summary>
public sealed class ReportsFunction(CoordinatorAuthorization authorization, ReportStore reports, AgencyStore agencies)
{
    /// <summary>Shows all versions.</summary>
    [Function("Reports")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/tong-hop")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var rows = await agencies.ListAsync(visit.Campaign, cancellationToken);
        return visit.Page<ReportsPage>(new ReportsModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Assembling = string.Equals(visit.Request.Query["kq"], ActionResults.Assembling, StringComparison.Ordinal),
            Message = ActionResults.MessageOf(visit.Request),
            Versions = await reports.ListAsync(visit.Campaign.Id, cancellationToken),
            Ready = rows.Count(row => row.State.Readable && row.Exemption is null),
            Expected = rows.Count(row => row.Exemption is null),
        });
    }
}
