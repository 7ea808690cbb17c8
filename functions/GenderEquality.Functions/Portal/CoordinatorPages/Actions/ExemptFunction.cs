using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator exempts an agency.</summary>
public sealed class ExemptFunction(CoordinatorAuthorization authorization, AgencyDecisions decisions, CoordinatorPageLoader loader, Confirmation confirmation)
{
    /// <summary>Saves the exemption with its reason.</summary>
    [Function("Exempt")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/mien")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var reason = form.Text("ly-do", 500);
        if (reason.Length == 0)
        {
            return await loader.InvalidAsync(visit, agency, new RefusedForm("mien", form), new FieldError("ly-do", ActionTexts.ReasonMissing), cancellationToken);
        }

        if (await confirmation.BeforeAsync(visit, ConfirmedDeed.Exempt, form, CoordinatorAddress.Agency(agency.Code), agency) is { } before)
        {
            return before;
        }

        await decisions.ExemptAsync(visit.Campaign, agency, reason, visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Saved);
    }
}
