using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Imports;

/// <summary>Lets in who may act for the coordinator, for work on a draft.</summary>
public sealed class ImportVisit(CoordinatorAuthorization authorization, DraftStore drafts)
{
    /// <summary>Runs the work; a page that says so when there is no such draft.</summary>
    public Task<PortalResult> EnterAsync(HttpRequest request, string draft, Func<CoordinatorVisit, StoredDraft, Task<PortalResult>> work, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit => CampaignId.TryParse(draft, null, out var id) && await drafts.FindAsync(id, cancellationToken) is { } stored ? await work(visit, stored) : visit.NotFound(),
            cancellationToken);
}
