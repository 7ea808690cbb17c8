using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Coordination.Authoring;

/// <summary>Who may administer a campaign says who may do what in it.</summary>
public sealed class RightsDecisions(CampaignRightsStore rights, AuditStore audit)
{
    /// <summary>Gives a person a right, or another one than they had.</summary>
    /// <returns>False when nobody could administer the campaign any more.</returns>
    public async Task<bool> GiveAsync(CampaignId campaign, EmailAddress account, CampaignRight right, string by, CancellationToken cancellation = default)
    {
        var given = await rights.ChangeAsync(campaign, list => list.With(account, right, by), cancellation);
        return given && await NoteAsync(campaign, by, RightTexts.Given(account, right), cancellation);
    }

    /// <summary>Takes a person's right away.</summary>
    /// <returns>False when nobody could administer the campaign any more.</returns>
    public async Task<bool> TakeAsync(CampaignId campaign, EmailAddress account, string by, CancellationToken cancellation = default)
    {
        var taken = await rights.ChangeAsync(campaign, list => list.Without(account), cancellation);
        return taken && await NoteAsync(campaign, by, RightTexts.Taken(account), cancellation);
    }

    /// <summary>Names nobody any more: everybody who may act for the coordinator may do everything again.</summary>
    public async Task DropAsync(CampaignId campaign, string by, CancellationToken cancellation = default)
    {
        if (await rights.ChangeAsync(campaign, list => list.AreNamed ? CampaignRights.Everybody : null, cancellation))
        {
            await NoteAsync(campaign, by, RightTexts.Dropped, cancellation);
        }
    }

    private async Task<bool> NoteAsync(CampaignId campaign, string by, string deed, CancellationToken cancellation)
    {
        await audit.AddAsync(campaign, by, deed, agency: null, cancellation);
        return true;
    }
}
