using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator opens a closed campaign again for one agency.</summary>
public sealed class ReopenAgencyFunction(CoordinatorAuthorization authorization, OpenDecisions decisions, CoordinatorPageLoader loader, Confirmation confirmation, TimeProvider clock)
{
    /// <summary>Saves the last day.</summary>
    [Function("ReopenAgency")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/mo-lai")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        if (form.Date("mo-den-ngay") is not { } lastDay || clock.GetUtcNow() >= visit.Campaign.StartOf(lastDay.AddDays(1)))
        {
            return await loader.InvalidAsync(visit, agency, new RefusedForm("mo-lai", form), new FieldError("mo-den-ngay", ActionTexts.ReopenDateMissing), cancellationToken);
        }

        if (await confirmation.BeforeAsync(visit, ConfirmedDeed.ReopenAgency, form, CoordinatorAddress.Agency(agency.Code), agency) is { } before)
        {
            return before;
        }

        await decisions.ReopenAsync(visit.Campaign, agency, lastDay, form.Text("ly-do", 500), visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.ReopenedFor);
    }
}
