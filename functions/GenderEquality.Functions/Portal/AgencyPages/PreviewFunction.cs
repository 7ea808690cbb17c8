using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency's text as it will stand in the compilation.</summary>
public sealed class PreviewFunction(AgencyAuthorization authorization, PreviewLoader loader)
{
    /// <summary>Shows it.</summary>
    [Function("Preview")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/xem-truoc")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            token,
            async visit => PortalPage.Of<PreviewPage>(PageKind.Agency, await loader.LoadAsync(visit, cancellationToken)),
            cancellationToken);
}
