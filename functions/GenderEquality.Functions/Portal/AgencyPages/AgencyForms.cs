using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Reads the forms of an agency's pages.</summary>
public sealed class AgencyForms(AgencyAuthorization authorization)
{
    /// <summary>Runs the work with the fields of the form, for the agency behind the link.</summary>
    public Task<PortalResult> EnterAsync(HttpRequest request, string token, Func<AgencyVisit, PostedForm, Task<PortalResult>> work, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, async visit => await work(visit, await PostedForm.ReadAsync(request, cancellationToken)), cancellationToken);
}
