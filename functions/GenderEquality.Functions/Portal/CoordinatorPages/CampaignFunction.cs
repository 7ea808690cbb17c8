using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The campaign's data as the app understands it.</summary>
public sealed class CampaignFunction(CoordinatorAuthorization authorization, CampaignPageLoader loader)
{
    /// <summary>Shows them.</summary>
    [Function("Campaign")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot-bao-cao")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, async visit => visit.Page<CampaignPage>(await loader.LoadAsync(visit, cancellationToken)), cancellationToken);
}
