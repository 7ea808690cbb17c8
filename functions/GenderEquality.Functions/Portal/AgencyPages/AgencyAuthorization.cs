using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Lets in who has a valid link, and refuses forms that another site sends.</summary>
public sealed class AgencyAuthorization(AgencyLinks links, AgencyEntrance entrance, CrossSite crossSite)
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
            return Unknown();
        }

        if (isSecret && entrance.LeadOn(request, token, link) is { } onward)
        {
            return onward;
        }

        var visit = new AgencyVisit(request, token, link.Campaign, link.Agency);
        return !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && crossSite.Refuses(request) ? visit.FromElsewhere() : await work(visit);
    }

    private static bool IsPlaceOf(string place, OpenLink link) =>
        string.Equals(place, AgencyAddress.Place(link.Campaign.Id, link.Agency.Code), StringComparison.Ordinal);

    private static PortalResult Unknown()
    {
        var page = new PlainPageModel(
            PortalTexts.UnknownLinkTitle,
            [PortalTexts.UnknownLinkText, PortalTexts.UnknownLinkWhole, PortalTexts.UnknownLinkNewest, PortalTexts.UnknownLinkAsk]);
        return PortalPage.Of<PlainPage>(PageKind.Agency, page, StatusCodes.Status404NotFound);
    }
}
