using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator gives an agency a later due date, or takes it back.</summary>
public sealed class ExtendFunction(CoordinatorAuthorization authorization, AgencyDecisions decisions, CoordinatorPageLoader loader, Confirmation confirmation)
{
    /// <summary>Saves the date; an empty one takes the extension back.</summary>
    [Function("Extend")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/gia-han")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var lastDay = form.Date("den-ngay");
        if (lastDay is null && form.Text("den-ngay", 40).Length > 0)
        {
            return await loader.InvalidAsync(visit, agency, new RefusedForm("gia-han", form), new FieldError("den-ngay", ActionTexts.DateMissing), cancellationToken);
        }

        var common = visit.Campaign.DueBefore.AddDays(-1);
        if (lastDay <= common)
        {
            return await loader.InvalidAsync(visit, agency, new RefusedForm("gia-han", form), new FieldError("den-ngay", ActionTexts.DateTooEarly(common)), cancellationToken);
        }

        var deed = lastDay is null ? ConfirmedDeed.WithdrawExtension : ConfirmedDeed.Extend;
        if (await confirmation.BeforeAsync(visit, deed, form, CoordinatorAddress.Agency(agency.Code), agency) is { } before)
        {
            return before;
        }

        await (lastDay is { } day
            ? decisions.ExtendAsync(visit.Campaign, agency, day, form.Text("ly-do", 500), visit.User, cancellationToken)
            : decisions.WithdrawExtensionAsync(visit.Campaign, agency, visit.User, cancellationToken));
        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Saved);
    }
}
