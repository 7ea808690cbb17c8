using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A request by somebody who may act for the coordinator.</summary>
/// <param name="Request">The request.</param>
/// <param name="Campaign">The campaign under way.</param>
/// <param name="User">Who asks, for the audit log.</param>
public sealed record CoordinatorVisit(HttpRequest Request, Campaign Campaign, string User)
{
    /// <summary>App roles of who asks.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Whether who asks has a role that the campaign names; everybody has where it names none.</summary>
    public bool Has(string? role) => role is null || Roles.Contains(role, StringComparer.Ordinal);

    /// <summary>A page.</summary>
    public PortalResult Page<TComponent>(CoordinatorPageModel model, int statusCode = StatusCodes.Status200OK)
        where TComponent : Microsoft.AspNetCore.Components.IComponent =>
        PortalPage.Of<TComponent>(PageKind.Coordinator, model, statusCode);

    /// <summary>After a form: back to a page.</summary>
    public PortalResult SeeOther(string address) => PortalPage.SeeOther(PageKind.Coordinator, address);

    /// <summary>A page that says that there is no such thing here.</summary>
    public PortalResult NotFound() => PortalPage.Of<PlainPage>(
        PageKind.Coordinator,
        new PlainPageModel(PortalTexts.FileNotFoundTitle, [PortalTexts.FileNotFoundText], new PageLink(CoordinatorTexts.BackToOverview, CoordinatorAddress.Overview)),
        StatusCodes.Status404NotFound);
}

/// <summary>Lets in who may act for the coordinator, and refuses forms that another site sends.</summary>
public sealed class CoordinatorAuthorization(CoordinatorAccess access, CrossSite crossSite, CampaignStore campaigns, RefusalLog refusals)
{
    private const string SignInAddress = "/.auth/login/aad?post_login_redirect_uri=/dieu-phoi";
    private const string SignOutAddress = "/.auth/logout?post_logout_redirect_uri=/dieu-phoi";

    /// <summary>Runs the work, or shows why it may not be done. Every method but GET and HEAD changes something and must come from the own site.</summary>
    public async Task<PortalResult> EnterAsync(HttpRequest request, Func<CoordinatorVisit, Task<PortalResult>> work, CancellationToken cancellationToken)
    {
        var identity = access.Identify(request);
        if (identity.Decision != AccessDecision.Allowed)
        {
            return await RefuseAsync(identity, cancellationToken);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && crossSite.Refuses(request))
        {
            await refusals.NoteAsync(identity.Name, AuditTexts.FormRefused, cancellationToken);
            return Plain(StatusCodes.Status403Forbidden, PortalTexts.ForeignFormTitle, PortalTexts.ForeignFormText, new PageLink(CoordinatorTexts.BackToOverview, CoordinatorAddress.Overview));
        }

        return await work(new CoordinatorVisit(request, await campaigns.CurrentAsync(cancellationToken), identity.Name) { Roles = identity.Roles });
    }

    /// <summary>As the other, for work about one agency; a page that says so when there is no such agency.</summary>
    public Task<PortalResult> EnterAsync(HttpRequest request, string agency, Func<CoordinatorVisit, Agency, Task<PortalResult>> work, CancellationToken cancellationToken) =>
        EnterAsync(
            request,
            async visit => AgencyCode.TryParse(agency, null, out var code) && visit.Campaign.FindAgency(code) is { } found
                ? await work(visit, found)
                : visit.NotFound(),
            cancellationToken);

    // Whoever is not signed in at all is refused nothing yet.
    private async Task<PortalResult> RefuseAsync(CoordinatorIdentity identity, CancellationToken cancellationToken)
    {
        var isSignedIn = identity.Decision == AccessDecision.NoRole;
        if (isSignedIn || identity.Name.Length > 0)
        {
            await refusals.NoteAsync(identity.Name, isSignedIn ? AuditTexts.SignInRefused : AuditTexts.ProviderRefused, cancellationToken);
        }

        return isSignedIn ? NoRole() : SignIn();
    }

    private static PortalResult SignIn() =>
        Plain(StatusCodes.Status401Unauthorized, PortalTexts.SignInTitle, PortalTexts.SignInText, new PageLink(PortalTexts.SignIn, SignInAddress));

    private static PortalResult NoRole() =>
        Plain(StatusCodes.Status403Forbidden, PortalTexts.NoRoleTitle, PortalTexts.NoRoleText, new PageLink(PortalTexts.SignOut, SignOutAddress));

    private static PortalResult Plain(int statusCode, string title, string text, PageLink link) =>
        PortalPage.Of<PlainPage>(PageKind.Coordinator, new PlainPageModel(title, [text], link), statusCode);
}
