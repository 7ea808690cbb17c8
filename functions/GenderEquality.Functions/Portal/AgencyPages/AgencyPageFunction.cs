using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency's page.</summary>
public sealed class AgencyPageFunction(AgencyDoor door, AgencyPageLoader loader)
{
    /// <summary>Shows it.</summary>
    [Function("AgencyPage")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "nop/{token}")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        door.EnterAsync(
            request,
            token,
            async visit => PortalPage.Of<AgencyPage>(request, PageKind.Agency, await loader.LoadAsync(visit, MessageOf(request), cancellationToken)),
            cancellationToken);

    // The address only names the message, so that nobody can put words on the page by a link.
    private static PageMessage? MessageOf(HttpRequest request) =>
        string.Equals(request.Query["kq"], "da-nhan", StringComparison.Ordinal) ? PageMessage.Done(PortalTexts.ReceivedMessage) : null;
}
