using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Who gets an agency's mail, and until when it wants no reminder.</summary>
public sealed class AgencyContactsFunction(AgencyAuthorization authorization, ContactsLoader loader, AgencyNotices notices)
{
    /// <summary>Shows it.</summary>
    [Function("AgencyContacts")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/lien-he")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            token,
            async visit => PortalPage.Of<ContactsPage>(PageKind.Agency, await loader.LoadAsync(visit, cancellationToken) with { Message = await notices.TakeAsync(visit, cancellationToken) }),
            cancellationToken);
}
