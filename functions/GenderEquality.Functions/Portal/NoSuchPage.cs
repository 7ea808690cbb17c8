using GenderEquality.Functions.Portal.AgencyPages.DeadLinks;
using GenderEquality.Functions.Portal.CoordinatorPages;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal;

/// <summary>The answer to an address that does not exist.</summary>
public static class NoSuchPage
{
    /// <summary>A page that says so, with ways on for agencies and for the coordinator.</summary>
    public static PortalResult Answer() => PortalPage.Of<PlainPage>(
        PageKind.Agency,
        new PlainPageModel(
            PortalTexts.NoSuchPageTitle,
            [PortalTexts.NoSuchPageText, PortalTexts.NoSuchPageAgency],
            new PageLink(PortalTexts.NoSuchPageLink, DeadLinkAddress.Ask)) { Other = new PageLink(PortalTexts.NoSuchPageOfficer, CoordinatorAddress.Overview) },
        StatusCodes.Status404NotFound);
}
