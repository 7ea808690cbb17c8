using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination.Authoring;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Rights;

/// <summary>Who may administer the campaign says who may do what in it.</summary>
public sealed class ChangeRightsFunction(CoordinatorAuthorization authorization, RightsDecisions decisions)
{
    private const int LongestAccount = 254;

    /// <summary>Takes the form in.</summary>
    [Function("ChangeRights")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/quyen")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellation)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellation);
        var deed = form.Text(RightsModel.DeedField, 20);
        if (deed is "bo-het")
        {
            await decisions.DropAsync(visit.Campaign.Id, visit.User, cancellation);
            return await visit.DoneAsync(CoordinatorAddress.Rights, ActionResults.Saved);
        }

        var typed = form.Text(RightsModel.AccountField, LongestAccount);
        var isRight = Enum.TryParse<CampaignRight>(form.Text(RightsModel.RightField, 20), out var right) && Enum.IsDefined(right);
        if (!EmailAddress.TryParse(typed, null, out var account) || (deed is not "bo" && !isRight))
        {
            return Invalid(visit, typed, right, RightsTexts.AccountMissing);
        }

        var done = deed is "bo"
            ? await decisions.TakeAsync(visit.Campaign.Id, account, visit.User, cancellation)
            : await decisions.GiveAsync(visit.Campaign.Id, account, right, visit.User, cancellation);
        return done ? await visit.DoneAsync(CoordinatorAddress.Rights, ActionResults.Saved) : Invalid(visit, deed is "bo" ? string.Empty : typed, right, RightsTexts.NobodyLeft);
    }

    private static PortalResult Invalid(CoordinatorVisit visit, string typed, CampaignRight right, string problem) => visit.Page<RightsPage>(
        RightsModel.Of(visit) with { TypedAccount = typed, TypedRight = right, Message = PageMessage.Invalid(ActionTexts.NotSaved, new FieldError(RightsModel.AccountField, problem)) },
        StatusCodes.Status400BadRequest);
}
