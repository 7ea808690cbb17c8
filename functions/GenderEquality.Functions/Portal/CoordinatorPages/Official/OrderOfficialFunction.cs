using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Versions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Official;

/// <summary>The coordinator makes the official version.</summary>
public sealed class OrderOfficialFunction(CoordinatorAuthorization authorization, OfficialPageLoader loader, VersionOrders orders)
{
    /// <summary>Orders it, or shows what stands in the way, with the reasons as they were typed.</summary>
    [Function("OrderOfficial")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/ban-chinh-thuc")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var fields = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var reasons = Enum.GetValues<ChecklistItem>()
            .Select(item => (Item: item, Reason: fields.Text(OfficialFields.Reason(item), OfficialFields.LongestReason)))
            .Where(typed => typed.Reason.Length > 0)
            .ToDictionary(typed => typed.Item, typed => typed.Reason);
        var form = new OfficialForm(fields.Text(OfficialFields.Fingerprint, 64), reasons, fields.Text(OfficialFields.Withdrawal, OfficialFields.LongestReason));
        var mayMake = visit.Has(visit.Campaign.Approval.Drafter);
        var problems = mayMake ? await orders.OrderOfficialAsync(visit.Campaign, form, visit.User, cancellationToken) : [OfficialPageTexts.MakeByRole(visit.Campaign.Approval.Drafter!)];
        if (problems.Count == 0)
        {
            return await visit.DoneAsync(CoordinatorAddress.Reports, ActionResults.MakingOfficial);
        }

        var model = await loader.LoadAsync(visit, cancellationToken);
        return visit.Page<OfficialPage>(
            model with { Typed = form, Message = PageMessage.Error(OfficialPageTexts.NotMade, [.. problems]) },
            mayMake ? StatusCodes.Status400BadRequest : StatusCodes.Status403Forbidden);
    }
}
