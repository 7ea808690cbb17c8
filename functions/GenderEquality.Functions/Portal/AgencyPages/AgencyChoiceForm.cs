using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>What the forms have in common with which an agency says something about one of its submissions.</summary>
public sealed class AgencyChoiceForm(AgencyAuthorization authorization, AgencyPageLoader loader, AgencyStore agencies, CrossSite crossSite, TimeProvider clock)
{
    /// <summary>Takes the agency's word; false when it is about nothing that can be chosen.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="submission">About which submission.</param>
    /// <param name="closed">Whether the campaign is closed for the agency.</param>
    public delegate Task<bool> Choice(Campaign campaign, SubmissionRef submission, bool closed);

    /// <summary>Takes the form in and leads back to the page.</summary>
    public Task<PortalResult> TakeAsync(HttpRequest request, string token, string submission, Choice choose, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => TakeAsync(visit, submission, choose, cancellationToken), cancellationToken);

    private async Task<PortalResult> TakeAsync(AgencyVisit visit, string submission, Choice choose, CancellationToken cancellationToken)
    {
        if (crossSite.Refuses(visit.Request, allowOpaqueOrigin: true))
        {
            var page = await loader.LoadAsync(visit, PortalTexts.FromElsewhere, cancellationToken);
            return PortalPage.Of<AgencyPage>(PageKind.Agency, page, StatusCodes.Status403Forbidden);
        }

        var row = await agencies.GetAsync(visit.Campaign, visit.Agency.Code, cancellationToken);
        return SubmissionId.TryParse(submission, null, out var id)
            && await choose(visit.Campaign, new SubmissionRef(visit.Campaign.Id, visit.Agency.Code, id), row.IsClosed(visit.Campaign, clock.GetUtcNow()))
            ? PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Page(visit.Token))
            : visit.NotFound();
    }
}
