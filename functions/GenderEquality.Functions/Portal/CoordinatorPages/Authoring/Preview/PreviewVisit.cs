using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>Lets in who may act for the coordinator, to look at what a draft comes to.</summary>
public sealed class PreviewVisit(CoordinatorAuthorization authorization, DraftStore drafts)
{
    /// <summary>Runs the work with the draft and what came of checking it; a page that says so when there is no such draft.</summary>
    public Task<PortalResult> EnterAsync(HttpRequest request, string draft, Func<CoordinatorVisit, CampaignDraft, DraftCheck, PortalResult> work, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit => CampaignId.TryParse(draft, null, out var id) && await drafts.FindAsync(id, cancellationToken) is { Draft: var found } ? work(visit, found, DraftCheck.Of(found)) : visit.NotFound(),
            cancellationToken);

    /// <summary>The same for a file or page of a draft without faults, about one agency.</summary>
    public Task<PortalResult> EnterAsync(HttpRequest request, string draft, string agency, Func<CoordinatorVisit, Campaign, Agency, PortalResult> work, CancellationToken cancellationToken) =>
        EnterAsync(
            request,
            draft,
            (visit, _, check) => check.Campaign is { } campaign && AgencyCode.TryParse(agency, null, out var code) && campaign.FindAgency(code) is { } found ? work(visit, campaign, found) : visit.NotFound(),
            cancellationToken);
}
