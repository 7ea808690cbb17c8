using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator takes an exemption back.</summary>
public sealed class UnexemptFunction(CoordinatorAuthorization authorization, AgencyDecisions decisions, Confirmation confirmation)
{
    /// <summary>Saves that the agency must report after all.</summary>
    [Function("Unexempt")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/bo-mien")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        if (await confirmation.BeforeAsync(visit, ConfirmedDeed.Unexempt, form, CoordinatorAddress.Agency(agency.Code), agency) is { } before)
        {
            return before;
        }

        await decisions.UnexemptAsync(visit.Campaign, agency, visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Saved);
    }
}
