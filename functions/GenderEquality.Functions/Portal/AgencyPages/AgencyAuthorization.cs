using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>A request through a valid link.</summary>
/// <param name="Request">The request.</param>
/// <param name="Token">The link's token, for addresses on the page.</param>
/// <param name="Campaign">Campaign that the link opens.</param>
/// <param name="Agency">Agency that it speaks for.</param>
public sealed record AgencyVisit(HttpRequest Request, string Token, Campaign Campaign, Agency Agency)
{
    /// <summary>A page that says that there is no such thing here.</summary>
    public PortalResult NotFound() => PortalPage.Of<PlainPage>(
        PageKind.Agency,
        new PlainPageModel(PortalTexts.FileNotFoundTitle, [PortalTexts.FileNotFoundText], new PageLink(PortalTexts.BackToPage, AgencyAddress.Page(Token))) { Campaign = Campaign },
        StatusCodes.Status404NotFound);
}

/// <summary>Lets in who has a valid link.</summary>
public sealed class AgencyAuthorization(AgencyLinks links, CampaignStore campaigns)
{
    /// <summary>Runs the work for the agency behind the link; shows a page that says what to do when there is none.</summary>
    public async Task<PortalResult> EnterAsync(HttpRequest request, string token, Func<AgencyVisit, Task<PortalResult>> work, CancellationToken cancellationToken)
    {
        if (await links.VerifyAsync(token, cancellationToken) is { } link
            && await campaigns.FindAsync(link.Campaign, cancellationToken) is { } campaign
            && campaign.FindAgency(link.Agency) is { } agency)
        {
            return await work(new AgencyVisit(request, token, campaign, agency));
        }

        var page = new PlainPageModel(
            PortalTexts.UnknownLinkTitle,
            [PortalTexts.UnknownLinkText, PortalTexts.UnknownLinkWhole, PortalTexts.UnknownLinkNewest, PortalTexts.UnknownLinkAsk]);
        return PortalPage.Of<PlainPage>(PageKind.Agency, page, StatusCodes.Status404NotFound);
    }
}
