using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages.DeadLinks;

/// <summary>For agencies that lost their link.</summary>
public sealed class LostLinkFunction(DeadLinkPages pages)
{
    /// <summary>Shows how to get a new one.</summary>
    [Function("LostLink")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = DeadLinkAddress.AskRoute)] HttpRequest request, CancellationToken cancellationToken) =>
        pages.AskAsync(cancellationToken);
}
