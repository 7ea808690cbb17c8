using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages.DeadLinks;

/// <summary>What somebody sees who asked for a new link.</summary>
public sealed class LinkAskedFunction(DeadLinkPages pages)
{
    /// <summary>Shows it.</summary>
    [Function("LinkAsked")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = DeadLinkAddress.TakenRoute)] HttpRequest request, CancellationToken cancellationToken) =>
        pages.TakenAsync(cancellationToken);
}
