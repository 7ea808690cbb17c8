using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The campaign's data as the app understands it.</summary>
public sealed class CampaignFunction(CoordinatorAuthorization authorization, TimeProvider clock)
{
    /// <summary>Shows them.</summary>
    [Function("Campaign")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot-bao-cao")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => Task.FromResult(Show(visit)), cancellationToken);

    private PortalResult Show(CoordinatorVisit visit) => visit.Page<CampaignPage>(new CampaignModel
    {
        Campaign = visit.Campaign,
        User = visit.User,
        Closed = visit.Campaign.IsClosed(clock.GetUtcNow()),
    });
}
