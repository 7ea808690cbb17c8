using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator opens the campaign again.</summary>
public sealed class OpenCampaignFunction(CoordinatorAuthorization authorization, OpenDecisions decisions, Confirmation confirmation)
{
    /// <summary>Saves the decision; a second time changes nothing.</summary>
    [Function("OpenCampaign")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/dot-bao-cao/mo")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        if (await confirmation.BeforeAsync(visit, ConfirmedDeed.OpenCampaign, form, CoordinatorAddress.Campaign) is { } before)
        {
            return before;
        }

        await decisions.OpenAsync(visit.Campaign, visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Campaign, ActionResults.CampaignOpened);
    }
}
