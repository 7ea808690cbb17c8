using GenderEquality.Functions.Storage.Flashes;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>What is about to be done, and who gets which mail.</summary>
public sealed class ConfirmFunction(CoordinatorAuthorization authorization, FlashStore flashes, ConfirmLoader loader)
{
    /// <summary>Shows it.</summary>
    [Function("Confirm")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/xac-nhan")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var id = visit.Request.Query[Confirmation.IdField].ToString();
        return WaitingForm.Of(await flashes.PeekAsync(visit.User, id, cancellationToken)) is { } waiting
            ? visit.Page<ConfirmPage>(await loader.LoadAsync(visit, waiting, id, cancellationToken))
            : visit.NotFound();
    }
}
