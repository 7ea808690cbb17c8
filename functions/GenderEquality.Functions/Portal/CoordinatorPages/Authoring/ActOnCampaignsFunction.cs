using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator makes a campaign, or does something with one of the list.</summary>
public sealed class ActOnCampaignsFunction(CoordinatorAuthorization authorization, CampaignDeeds deeds)
{
    /// <summary>Takes the form in. Its field <c>viec</c> says what to do: <c>moi</c>, or <c>nam-sau</c>, <c>sua</c>, <c>dien-tap</c>, <c>luu-tru</c>,
    /// <c>lay-lai</c> with the campaign in <c>ma</c>.</summary>
    [Function("ActOnCampaigns")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request, async visit => await deeds.ActAsync(visit, await PostedForm.ReadAsync(request, cancellationToken), cancellationToken), cancellationToken);
}
