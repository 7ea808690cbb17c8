using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Asks whether somebody may do what a request asks for in a campaign. Refused attempts are noted in the campaign's audit log.</summary>
public sealed class CampaignDoor(CampaignRightsStore rights, CoordinatorFrame frame, RefusalLog refusals)
{
    /// <summary>Who may do what.</summary>
    public Task<CampaignRights> RightsAsync(CampaignId campaign, CancellationToken cancellation) => rights.FindAsync(campaign, cancellation);

    /// <summary>The page that says why not, with a way on; null when they may.</summary>
    public async Task<PortalResult?> StopsAsync(CampaignId campaign, string user, CampaignRight needed, CancellationToken cancellation)
    {
        var list = await rights.FindAsync(campaign, cancellation);
        if (list.Allow(user, needed))
        {
            return null;
        }

        await refusals.NoteRightAsync(campaign, user, needed, cancellation);
        var way = list.Of(user) is not null ? new PageLink(CoordinatorTexts.BackToOverview, CampaignAddresses.Of(CoordinatorAddress.Overview, campaign))
            : await OtherAsync(user, cancellation) is { } other ? new PageLink(CoordinatorTexts.ToCampaign(other.Name), CampaignAddresses.Of(CoordinatorAddress.Overview, other.Id))
            : null;
        var named = string.Join(", ", list.People.Where(person => person.Right == CampaignRight.Administer).Select(person => person.Account));
        return PortalPage.Of<PlainPage>(
            PageKind.Coordinator,
            new PlainPageModel(CoordinatorTexts.NoRightTitle, [CoordinatorTexts.NoRightText(RightTexts.Name(needed), list.Of(user) is { } has ? RightTexts.Name(has) : null), CoordinatorTexts.AskAdministrator(named)], way),
            StatusCodes.Status403Forbidden);
    }

    /// <summary>A campaign that they may look at; null without one.</summary>
    public async Task<CampaignChoice?> OtherAsync(string user, CancellationToken cancellation) => (await frame.ChoicesAsync(user, cancellation)).FirstOrDefault();
}
