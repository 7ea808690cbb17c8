using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Campaigns;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>Issues, checks and revokes the agencies' links.</summary>
public sealed class AgencyLinks(LinkStore links, AgencyStore agencies, CampaignStore campaigns, TimeProvider clock)
{
    /// <summary>A new link; earlier ones stay valid.</summary>
    /// <param name="campaign">Campaign that it opens.</param>
    /// <param name="agency">Agency that it speaks for.</param>
    /// <param name="purpose">What it is for, such as the reason key of a mail.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<LinkToken> IssueAsync(CampaignId campaign, AgencyCode agency, string purpose, CancellationToken cancellation = default) =>
        await IssueAsync(campaign, await agencies.GetAsync(campaign, agency, cancellation), purpose, cancellation);

    /// <summary>A new link for an agency whose row was just read, in one call. Should its links be revoked in between, this one is too.</summary>
    public async Task<LinkToken> IssueAsync(CampaignId campaign, AgencyRow row, string purpose, CancellationToken cancellation = default)
    {
        var token = LinkToken.New();
        await links.AddAsync(new Link(token.Hash(), campaign, row.Agency, row.LinkGeneration, clock.GetUtcNow(), purpose), cancellation);
        return token;
    }

    /// <summary>The link behind a token; null when it opens nothing, see <see cref="OpenAsync"/>.</summary>
    public async Task<Link?> VerifyAsync(string? token, CancellationToken cancellation = default) => (await OpenAsync(token, cancellation))?.Link;

    /// <summary>What a token opens; null when it is malformed, unknown, revoked or expired, which the caller must not tell apart.</summary>
    public async Task<OpenLink?> OpenAsync(string? token, CancellationToken cancellation = default)
    {
        if (LinkToken.TryParse(token)?.Hash() is not { } hash
            || await links.FindAsync(hash, cancellation) is not { Revoked: false } link
            || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(link.Hash))
            || await campaigns.FindAsync(link.Campaign, cancellation) is not { } campaign
            || campaign.FindAgency(link.Agency) is not { } agency)
        {
            return null;
        }

        var open = new OpenLink(link, campaign, agency, await agencies.GetAsync(campaign, link.Agency, cancellation));
        return link.Generation >= open.Row.LinkGeneration && clock.GetUtcNow() < open.Expires ? open : null;
    }

    /// <summary>Revokes all links of an agency issued so far.</summary>
    public Task<AgencyRow> RevokeAsync(CampaignId campaign, AgencyCode agency, CancellationToken cancellation = default) =>
        agencies.ChangeAsync(campaign, agency, row => row with { LinkGeneration = row.LinkGeneration + 1 }, cancellation);
}
