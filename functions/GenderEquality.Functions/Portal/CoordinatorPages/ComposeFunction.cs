using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>The form for a mail to agencies.</summary>
public sealed class ComposeFunction(CoordinatorAuthorization authorization)
{
    /// <summary>Shows it, with the agencies that the address names ticked.</summary>
    [Function("Compose")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/thu")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => Task.FromResult(Show(visit)), cancellationToken);

    private static PortalResult Show(CoordinatorVisit visit) =>
        visit.Page<ComposePage>(new ComposeModel { Campaign = visit.Campaign, User = visit.User, Selected = CoordinatorForm.Codes(visit.Request.Query["co-quan"]) });
}
