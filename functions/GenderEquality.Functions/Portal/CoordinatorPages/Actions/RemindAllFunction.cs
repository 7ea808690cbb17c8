using GenderEquality.Functions.Coordination;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator reminds all agencies that owe a report.</summary>
public sealed class RemindAllFunction(CoordinatorAuthorization authorization, ManualMail mails)
{
    /// <summary>Sends the reminders.</summary>
    [Function("RemindAll")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/nhac")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var count = await mails.RemindAllAsync(visit.Campaign, visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Overview, ActionResults.Reminded, count);
    }
}
