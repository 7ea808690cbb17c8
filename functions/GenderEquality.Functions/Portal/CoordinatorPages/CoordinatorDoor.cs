using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A request by somebody who may act for the coordinator.</summary>
/// <param name="Request">The request.</param>
/// <param name="Campaign">The campaign under way.</param>
/// <param name="User">Who asks, for the audit log.</param>
public sealed record CoordinatorVisit(HttpRequest Request, Campaign Campaign, string User)
{
    /// <summary>A page.</summary>
    public IResult Page<TComponent>(CoordinatorPageModel model, int statusCode = StatusCodes.Status200OK)
        where TComponent : Microsoft.AspNetCore.Components.IComponent =>
        PortalPage.Of<TComponent>(Request, PageKind.Coordinator, model, statusCode);

    /// <summary>After a form: back to a page.</summary>
    public IResult SeeOther(string address) => PortalPage.SeeOther(Request, PageKind.Coordinator, address);

    /// <summary>A page that says that there is no such thing here.</summary>
    public IResult NotFound() => PortalPage.Of<PlainPage>(
        Request,
        PageKind.Coordinator,
        new PlainPageModel(PortalTexts.FileNotFoundTitle, [PortalTexts.FileNotFoundText], new PageLink(PortalTexts.BackToOverview, CoordinatorAddress.Overview)),
        StatusCodes.Status404NotFound);
}

/// <summary>Lets in who may act for the coordinator, and refuses forms that another site sends.</summary>
public sealed class CoordinatorDoor(CoordinatorAccess access, CrossSite crossSite, CampaignStore campaigns)
{
    private const string SignInAddress = "/.auth/login/aad?post_login_redirect_uri=/dieu-phoi";
    private const string SignOutAddress = "/.auth/logout?post_logout_redirect_uri=/dieu-phoi";

    /// <summary>Runs the work, or shows why it may not be done. Every method but GET and HEAD changes something and must come from the own site.</summary>
    public async Task<IResult> EnterAsync(HttpRequest request, Func<CoordinatorVisit, Task<IResult>> work, CancellationToken cancellationToken)
    {
        var identity = access.Identify(request);
        if (identity.Decision != AccessDecision.Allowed)
        {
            return identity.Decision == AccessDecision.NotSignedIn ? SignIn(request) : NoRole(request);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && crossSite.Refuses(request, allowOpaqueOrigin: false))
        {
            return Plain(request, StatusCodes.Status403Forbidden, PortalTexts.ForeignFormTitle, PortalTexts.ForeignFormText, new PageLink(PortalTexts.BackToOverview, CoordinatorAddress.Overview));
        }

        return await work(new CoordinatorVisit(request, await campaigns.CurrentAsync(cancellationToken), identity.Name));
    }

    /// <summary>As the other, for work about one agency; a page that says so when there is no such agency.</summary>
    public Task<IResult> EnterAsync(HttpRequest request, string agency, Func<CoordinatorVisit, Agency, Task<IResult>> work, CancellationToken cancellationToken) =>
        EnterAsync(
            request,
            async visit => AgencyCode.TryParse(agency, null, out var code) && visit.Campaign.FindAgency(code) is { } found
                ? await work(visit, found)
                : visit.NotFound(),
            cancellationToken);

    private static IResult SignIn(HttpRequest request) =>
        Plain(request, StatusCodes.Status401Unauthorized, PortalTexts.SignInTitle, PortalTexts.SignInText, new PageLink(PortalTexts.SignIn, SignInAddress));

    private static IResult NoRole(HttpRequest request) =>
        Plain(request, StatusCodes.Status403Forbidden, PortalTexts.NoRoleTitle, PortalTexts.NoRoleText, new PageLink(PortalTexts.SignOut, SignOutAddress));

    private static IResult Plain(HttpRequest request, int statusCode, string title, string text, PageLink link) =>
        PortalPage.Of<PlainPage>(request, PageKind.Coordinator, new PlainPageModel(title, [text], link), statusCode);
}
