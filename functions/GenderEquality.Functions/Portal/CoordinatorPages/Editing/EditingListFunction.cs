using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>The sections of the signed report and how far they are edited.</summary>
public sealed class EditingListFunction(CoordinatorAuthorization authorization, EditingLoader loader)
{
    /// <summary>Shows them.</summary>
    [Function("EditingList")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/bien-tap")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, async visit => visit.Page<EditingListPage>(await loader.ListAsync(visit, cancellationToken)), cancellationToken);
}
