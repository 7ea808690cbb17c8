using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>A request by somebody who may act for the coordinator.</summary>
/// <param name="Request">The request.</param>
/// <param name="Campaign">The campaign that the address names; without one that of the settings.</param>
/// <param name="User">Who asks, for the audit log.</param>
public sealed record CoordinatorVisit(HttpRequest Request, Campaign Campaign, string User)
{
    /// <summary>App roles of who asks.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>What the form just sent has left to be said on this page; null without.</summary>
    public Flash? Said { get; init; }

    /// <summary>Whether the campaign is the one of the settings, which addresses need not name.</summary>
    public bool IsUsual { get; init; } = true;

    /// <summary>Who may do what in the campaign.</summary>
    public CampaignRights Rights { get; init; } = CampaignRights.Everybody;

    /// <summary>What stands around every page.</summary>
    internal CoordinatorFrame? Frame { get; init; }

    /// <summary>Whether who asks has a role that the campaign names; everybody has where it names none.</summary>
    public bool Has(string? role) => role is null || Roles.Contains(role, StringComparer.Ordinal);

    /// <summary>Whether who asks may do what needs this right.</summary>
    public bool May(CampaignRight needed) => Rights.Allow(User, needed);

    /// <summary>A page. What the form just sent has left to be said stands at its top.</summary>
    public PortalResult Page<TComponent>(CoordinatorPageModel model, int statusCode = StatusCodes.Status200OK)
        where TComponent : Microsoft.AspNetCore.Components.IComponent
    {
        var said = model.Message ?? (Said is { } flash && ActionTexts.Done(flash.Result, flash.Count) is { } text ? PageMessage.Done(text) : null);
        return PortalPage.Of<TComponent>(
            PageKind.Coordinator,
            async stop => Frame is null ? model with { Message = said } : model with { Message = said, Right = Rights.Of(User) ?? CampaignRight.View, Badges = await Frame.CountAsync(Campaign, stop), Campaigns = await Frame.ChoicesAsync(User, stop) },
            statusCode,
            html => InCampaign(May(CampaignRight.Administer) ? html : AllowedForms.Only(html, May)));
    }

    private string InCampaign(string html) => IsUsual ? CampaignAddresses.InForms(html, Campaign.Id) : CampaignAddresses.Everywhere(html, Campaign.Id);

    /// <summary>After a form: back to a page.</summary>
    public PortalResult SeeOther(string address) => PortalPage.SeeOther(PageKind.Coordinator, IsUsual ? address : CampaignAddresses.Of(address, Campaign.Id));

    /// <summary>After a form: to a page, which says once what was done.</summary>
    /// <param name="address">The page.</param>
    /// <param name="result">What was done: one of <see cref="ActionResults"/>.</param>
    /// <param name="count">How many it was about.</param>
    public Task<PortalResult> DoneAsync(string address, string result, int count = 0) => LeaveAsync(address, new Flash(result, count));

    /// <summary>To a page, which finds there what this one leaves for it.</summary>
    public async Task<PortalResult> LeaveAsync(string address, Flash flash) =>
        SeeOther(Frame is null ? address : CoordinatorAddress.WithFlash(address, await Frame.KeepAsync(User, flash)));

    /// <summary>A page that says that there is no such thing here.</summary>
    public PortalResult NotFound() => PortalPage.Of<PlainPage>(
        PageKind.Coordinator,
        new PlainPageModel(PortalTexts.FileNotFoundTitle, [PortalTexts.FileNotFoundText], new PageLink(CoordinatorTexts.BackToOverview, CoordinatorAddress.Overview)),
        StatusCodes.Status404NotFound);
}
