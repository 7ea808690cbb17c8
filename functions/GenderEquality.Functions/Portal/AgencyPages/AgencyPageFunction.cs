using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency's page.</summary>
public sealed class AgencyPageFunction(AgencyAuthorization authorization, AgencyPageLoader loader)
{
    /// <summary>Shows it.</summary>
    [Function("AgencyPage")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            token,
            async visit => PortalPage.Of<AgencyPage>(PageKind.Agency, await loader.LoadAnsweredAsync(visit, visit.Request.Query[AgencyAddress.KnownQuery].ToString(), cancellationToken)),
            cancellationToken);
}
