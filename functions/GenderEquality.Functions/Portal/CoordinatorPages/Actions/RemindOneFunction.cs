using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator reminds one agency.</summary>
public sealed class RemindOneFunction(CoordinatorAuthorization authorization, ManualMail mails)
{
    /// <summary>Sends the reminder.</summary>
    [Function("RemindOne")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/nhac")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var count = await mails.RemindAsync(visit.Campaign, [agency.Code], visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Reminded, count);
    }
}
