using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>What is looked at before an official version is made.</summary>
public sealed class OfficialFunction(CoordinatorAuthorization authorization, OfficialPageLoader loader)
{
    /// <summary>Shows the checklist.</summary>
    [Function("Official")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/ban-chinh-thuc")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, async visit => visit.Page<OfficialPage>(await loader.LoadAsync(visit, cancellationToken)), cancellationToken);
}
