using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring;

/// <summary>The coordinator removes a rehearsal.</summary>
public sealed class RemoveRehearsalFunction(
    CoordinatorAuthorization authorization, RehearsalDecisions decisions, Confirmation confirmation, CampaignStore campaigns, CoordinatorFrame frame)
{
    /// <summary>Asks once, removes it, and leads to the list, in the campaign of the settings.</summary>
    [Function("RemoveRehearsal")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot-bao-cao/xoa-dien-tap")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellation)
    {
        if (visit.Campaign.Rehearsal is null)
        {
            return visit.NotFound();
        }

        var form = await PostedForm.ReadAsync(visit.Request, cancellation);
        if (await confirmation.BeforeAsync(visit, ConfirmedDeed.RemoveRehearsal, form, AuthoringAddress.List) is { } before)
        {
            return before;
        }

        var usual = await campaigns.CurrentAsync(cancellation);
        await decisions.RemoveAsync(visit.Campaign, usual.Id, visit.User, cancellation);
        frame.ForgetChoices();
        return await (visit with { Campaign = usual, IsUsual = true }).DoneAsync(AuthoringAddress.List, ActionResults.RehearsalRemoved);
    }
}
