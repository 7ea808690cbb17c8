using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>A request through a valid link.</summary>
/// <param name="Request">The request.</param>
/// <param name="Token">What names the link in the addresses of the page: the agency's place, or the token where the browser keeps no cookie.</param>
/// <param name="Campaign">Campaign that the link opens.</param>
/// <param name="Agency">Agency that it speaks for.</param>
/// <param name="Row">What was decided about it, as the request found it.</param>
public sealed record AgencyVisit(HttpRequest Request, string Token, Campaign Campaign, Agency Agency, AgencyRow Row)
{
    private static readonly TimeSpan CrowdPause = TimeSpan.FromMinutes(1);

    /// <summary>Names the agency in its campaign, whatever link it came by.</summary>
    public string Place => AgencyAddress.Place(Campaign.Id, Agency.Code);

    /// <summary>A page that says that there is no such thing here.</summary>
    public PortalResult NotFound() => PortalPage.Of<PlainPage>(
        PageKind.Agency,
        new PlainPageModel(PortalTexts.FileNotFoundTitle, [PortalTexts.FileNotFoundText], BackToPage) { Campaign = Campaign },
        StatusCodes.Status404NotFound);

    /// <summary>A page that says that the form came from another site.</summary>
    public PortalResult FromElsewhere() => PortalPage.Of<PlainPage>(
        PageKind.Agency,
        new PlainPageModel(PortalTexts.ForeignFormTitle, [PortalTexts.ForeignFormText], BackToPage) { Campaign = Campaign },
        StatusCodes.Status403Forbidden);

    /// <summary>A page that says that nothing was taken, since too many sent something at the same time.</summary>
    public PortalResult TooManyAtOnce() => PortalPage.Of<PlainPage>(
        PageKind.Agency,
        new PlainPageModel(PortalTexts.CrowdTitle, [PortalTexts.CrowdText, PortalTexts.CrowdAsk], BackToPage) { Campaign = Campaign },
        StatusCodes.Status503ServiceUnavailable).RetryAfter(CrowdPause);

    private PageLink BackToPage => new(PortalTexts.BackToPage, AgencyAddress.Page(Token));
}
