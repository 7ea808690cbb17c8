using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>All campaigns, and those that are being made.</summary>
public sealed class CampaignListFunction(CoordinatorAuthorization authorization, AuthoringLoader loader)
{
    /// <summary>Shows them.</summary>
    [Function("CampaignList")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/dot")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, async visit => visit.Page<CampaignListPage>(await loader.ListAsync(visit, cancellationToken)), cancellationToken);
}
