using GenderEquality.Functions.Coordination;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator sends every agency its link.</summary>
public sealed class InviteFunction(CoordinatorAuthorization authorization, ManualMail mails)
{
    /// <summary>Invites those not invited yet.</summary>
    [Function("Invite")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/gui-lien-ket")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var count = await mails.InviteAsync(visit.Campaign, [.. visit.Campaign.Agencies.Select(agency => agency.Code)], visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Overview, ActionResults.Invited, count);
    }
}
