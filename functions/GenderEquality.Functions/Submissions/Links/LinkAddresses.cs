using GenderEquality.Functions.Campaigns;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Submissions.Links;

/// <summary>Whole addresses of the portal, for mails and for the screen.</summary>
public sealed class LinkAddresses(IOptions<LinkOptions> options, IOptions<CampaignOptions>? campaigns = null)
{
    /// <summary>Field of an address with the campaign that a coordinator's page is about; without it that is the campaign of the settings.</summary>
    public const string CampaignField = "dot";

    /// <summary>An agency's page. It holds the secret: for the agency's eyes only, never for a log.</summary>
    /// <exception cref="InvalidOperationException"><c>Portal:BaseAddress</c> is not set.</exception>
    public Uri Of(LinkToken token) => new(Base, AgencyAddress.Page(token.Reveal()));

    /// <summary>An address that looks like an agency's page and opens nothing, for mails that are only looked at.</summary>
    /// <exception cref="InvalidOperationException"><c>Portal:BaseAddress</c> is not set.</exception>
    public Uri Sample => new(Base, AgencyAddress.Page("duong-dan-rieng-cua-don-vi"));

    /// <summary>The coordinator's page of a campaign.</summary>
    /// <exception cref="InvalidOperationException"><c>Portal:BaseAddress</c> is not set.</exception>
    public Uri Coordinator(CampaignId campaign) => new(Base, "/dieu-phoi" + Query(campaign));

    /// <summary>The coordinator's page of the consolidated reports.</summary>
    /// <exception cref="InvalidOperationException"><c>Portal:BaseAddress</c> is not set.</exception>
    public Uri Reports(CampaignId campaign) => new(Base, "/dieu-phoi/tong-hop" + Query(campaign));

    /// <summary>The coordinator's page of one agency.</summary>
    /// <exception cref="InvalidOperationException"><c>Portal:BaseAddress</c> is not set.</exception>
    public Uri Agency(CampaignId campaign, AgencyCode agency) => new(Base, $"/dieu-phoi/co-quan/{agency}{Query(campaign)}");

    private string Query(CampaignId campaign) => campaigns is null || campaigns.Value.Current == campaign ? string.Empty : $"?{CampaignField}={campaign}";

    private Uri Base => options.Value.BaseAddress
        ?? throw new InvalidOperationException("Set Portal:BaseAddress to the address under which agencies reach the service.");
}
