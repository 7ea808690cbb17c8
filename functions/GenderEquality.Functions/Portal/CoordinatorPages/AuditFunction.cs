using GenderEquality.Functions.Storage.Audit;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Who did what.</summary>
public sealed class AuditFunction(CoordinatorAuthorization authorization, AuditStore audit)
{
    private const int Shown = 500;

    /// <summary>Shows the latest deeds.</summary>
    [Function("Audit")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/nhat-ky")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        return visit.Page<AuditPage>(new AuditModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Lines = await audit.ListAsync(visit.Campaign.Id, Shown, cancellationToken),
        });
    }
}
