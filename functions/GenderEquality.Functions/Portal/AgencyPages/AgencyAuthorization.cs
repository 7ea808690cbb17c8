using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.AgencyPages.DeadLinks;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Lets in who has a valid link, and refuses forms that another site sends.</summary>
public sealed class AgencyAuthorization(AgencyLinks links, AgencyEntrance entrance, DeadLinkPages dead, CrossSite crossSite, RefusalLog refusals)
{
    /// <summary>Runs the work for the agency behind the link; shows a page that says what to do when there is none. Every method but GET and HEAD changes
    /// something and must come from the own site.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">What names the link in the address: its token, or the place of an agency whose token comes in a cookie.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<PortalResult> EnterAsync(HttpRequest request, string token, Func<AgencyVisit, Task<PortalResult>> work, CancellationToken cancellationToken)
    {
        var isSecret = LinkToken.TryParse(token) is not null;
        if (await links.OpenAsync(isSecret ? token : LinkCookie.TokenOf(request), cancellationToken) is not { } link || !(isSecret || IsPlaceOf(token, link)))
        {
            return await dead.UnknownAsync(cancellationToken);
        }

        if (isSecret && entrance.LeadOn(request, token, link) is { } onward)
        {
            return onward;
        }

        var visit = new AgencyVisit(request, token, link.Campaign, link.Agency, link.Row);
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || !crossSite.Refuses(request))
        {
            return await work(visit);
        }

        await refusals.NoteForeignFormAsync(link.Campaign.Id, AuditTexts.AgencyItself, link.Agency.Code, cancellationToken);
        return visit.FromElsewhere();
    }

    private static bool IsPlaceOf(string place, OpenLink link) =>
        string.Equals(place, AgencyAddress.Place(link.Campaign.Id, link.Agency.Code), StringComparison.Ordinal);
}
