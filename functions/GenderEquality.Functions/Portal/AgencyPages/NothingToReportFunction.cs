using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The form with which an agency says that there was nothing to report at all.</summary>
public sealed class NothingToReportFunction(AgencyAuthorization authorization, NothingForm form)
{
    /// <summary>Shows it.</summary>
    [Function("NothingToReport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/khong-phat-sinh")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            token,
            async visit => PortalPage.Of<NothingPage>(PageKind.Agency, await form.LoadAsync(visit, cancellationToken)),
            cancellationToken);
}
