using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Lets in the forms of an agency's pages, and refuses those that another site sends.</summary>
public sealed class AgencyForms(AgencyAuthorization authorization, CrossSite crossSite, RefusalLog refusals)
{
    /// <summary>Runs the work with the fields of the form, for the agency behind the link.</summary>
    public Task<PortalResult> EnterAsync(HttpRequest request, string token, Func<AgencyVisit, PostedForm, Task<PortalResult>> work, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            token,
            async visit => crossSite.Refuses(request, allowOpaqueOrigin: true)
                ? await RefuseAsync(visit, cancellationToken)
                : await work(visit, await PostedForm.ReadAsync(request, cancellationToken)),
            cancellationToken);

    private async Task<PortalResult> RefuseAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        await refusals.NoteForeignFormAsync(visit.Campaign.Id, AuditTexts.AgencyItself, visit.Agency.Code, cancellationToken);
        return PortalPage.Of<PlainPage>(
            PageKind.Agency,
            new PlainPageModel(PortalTexts.ForeignFormTitle, [PortalTexts.ForeignFormText], new PageLink(PortalTexts.BackToPage, AgencyAddress.Page(visit.Token))) { Campaign = visit.Campaign },
            StatusCodes.Status403Forbidden);
    }
}
