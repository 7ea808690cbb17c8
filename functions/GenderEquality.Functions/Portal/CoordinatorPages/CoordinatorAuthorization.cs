using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Lets in who may act for the coordinator, and refuses forms that another site sends. Refusals are noted in the audit log.</summary>
public sealed class CoordinatorAuthorization(CoordinatorAccess access, CrossSite crossSite, CampaignStore campaigns, CoordinatorFrame frame, RefusalLog refusals, CampaignDoor door, IOptions<CampaignOptions> options)
{
    private const string SignInAddress = "/.auth/login/aad?post_login_redirect_uri=/dieu-phoi";
    private const string SignOutAddress = "/.auth/logout?post_logout_redirect_uri=/dieu-phoi";

    /// <summary>Runs the work, or shows why it may not be done. Every method but GET and HEAD changes something and must come from the own site.</summary>
    public async Task<PortalResult> EnterAsync(HttpRequest request, Func<CoordinatorVisit, Task<PortalResult>> work, CancellationToken cancellationToken)
    {
        var identity = access.Identify(request);
        if (identity.Decision != AccessDecision.Allowed)
        {
            await refusals.NoteAsync(identity, cancellationToken);
            return identity.Decision == AccessDecision.NotSignedIn ? SignIn() : NoRole();
        }

        if (await CampaignOfAsync(request, cancellationToken) is not { } campaign)
        {
            return Plain(StatusCodes.Status404NotFound, CoordinatorTexts.NoCampaignTitle, CoordinatorTexts.NoCampaignText, new PageLink(CoordinatorTexts.Menu(CoordinatorMenu.Campaigns), CoordinatorAddress.Campaigns));
        }

        var changes = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        if (changes && crossSite.Refuses(request))
        {
            await refusals.NoteForeignFormAsync(campaign.Id, identity.Name, agency: null, cancellationToken);
            return Plain(StatusCodes.Status403Forbidden, PortalTexts.ForeignFormTitle, PortalTexts.ForeignFormText, new PageLink(CoordinatorTexts.BackToOverview, CoordinatorAddress.Overview));
        }

        if (await StopAsync(request, campaign, identity.Name, cancellationToken) is { } stop)
        {
            return stop;
        }

        if (changes)
        {
            frame.Forget(campaign.Id);
        }

        var said = HttpMethods.IsGet(request.Method) ? await frame.TakeAsync(identity.Name, request.Query[CoordinatorAddress.FlashField], cancellationToken) : null;
        return await work(new CoordinatorVisit(request, campaign, identity.Name) { Roles = identity.Roles, Said = said, Frame = frame, Rights = await door.RightsAsync(campaign.Id, cancellationToken), IsUsual = campaign.Id == options.Value.Current });
    }

    // Who has no right in the campaign of the settings, where every sign-in leads, is led to one in which they have.
    private async Task<PortalResult?> StopAsync(HttpRequest request, Campaign campaign, string user, CancellationToken cancellation)
    {
        if (NeededRight.OfDraft(request.Method, request.Path) is var (draft, needed) && await door.StopsAsync(draft, user, needed, cancellation) is { } stop)
        {
            return stop;
        }

        var isEntrance = HttpMethods.IsGet(request.Method) && request.Query[CampaignAddresses.Field].Count == 0 && string.Equals(request.Path.Value, CoordinatorAddress.Overview, StringComparison.OrdinalIgnoreCase);
        return isEntrance && !(await door.RightsAsync(campaign.Id, cancellation)).Allow(user, CampaignRight.View) && await door.OtherAsync(user, cancellation) is { } other
            ? PortalPage.SeeOther(PageKind.Coordinator, CampaignAddresses.Of(CoordinatorAddress.Overview, other.Id))
            : await door.StopsAsync(campaign.Id, user, NeededRight.Of(request.Method, request.Path), cancellation);
    }

    // Null for one that is not there or cannot be read: a form about it must not be carried out for another.
    private async Task<Campaign?> CampaignOfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var named = request.Query[CampaignAddresses.Field].ToString();
        if (named.Length == 0)
        {
            return await campaigns.CurrentAsync(cancellationToken);
        }

        try
        {
            return CampaignId.TryParse(named, null, out var id) ? await campaigns.FindAsync(id, cancellationToken) : null;
        }
        catch (InvalidCampaignException)
        {
            return null;
        }
    }

    /// <summary>As the other, for work about one agency; a page that says so when there is no such agency.</summary>
    public Task<PortalResult> EnterAsync(HttpRequest request, string agency, Func<CoordinatorVisit, Agency, Task<PortalResult>> work, CancellationToken cancellationToken) =>
        EnterAsync(
            request,
            async visit => AgencyCode.TryParse(agency, null, out var code) && visit.Campaign.FindAgency(code) is { } found
                ? await work(visit, found)
                : visit.NotFound(),
            cancellationToken);

    private static PortalResult SignIn() =>
        Plain(StatusCodes.Status401Unauthorized, PortalTexts.SignInTitle, PortalTexts.SignInText, new PageLink(PortalTexts.SignIn, SignInAddress));

    private static PortalResult NoRole() =>
        Plain(StatusCodes.Status403Forbidden, PortalTexts.NoRoleTitle, PortalTexts.NoRoleText, new PageLink(PortalTexts.SignOut, SignOutAddress));

    private static PortalResult Plain(int statusCode, string title, string text, PageLink link) =>
        PortalPage.Of<PlainPage>(PageKind.Coordinator, new PlainPageModel(title, [text], link), statusCode);
}
