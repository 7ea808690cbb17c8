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
        return deed is "bo" ? await TakeAsync(visit, typed, cancellation) : await GiveAsync(visit, typed, form.Text(RightsModel.RightField, 20), cancellation);
    }

    private async Task<PortalResult> TakeAsync(CoordinatorVisit visit, string typed, CancellationToken cancellation) =>
        !EmailAddress.TryParse(typed, null, out var account) ? Invalid(visit, RightsModel.AccountField, RightsTexts.AccountMissing)
        : await decisions.TakeAsync(visit.Campaign.Id, account, visit.User, cancellation) ? await visit.DoneAsync(CoordinatorAddress.Rights, ActionResults.Saved)
        : Invalid(visit, RightsModel.RemoveField(visit.Rights, typed), RightsTexts.NobodyLeft);

    private async Task<PortalResult> GiveAsync(CoordinatorVisit visit, string typed, string chosen, CancellationToken cancellation)
    {
        var right = Enum.TryParse<CampaignRight>(chosen, out var known) && Enum.IsDefined(known) ? known : (CampaignRight?)null;
        var account = EmailAddress.TryParse(typed, null, out var parsed) ? parsed : (EmailAddress?)null;
        return account is null ? Invalid(visit, RightsModel.AccountField, RightsTexts.AccountMissing, typed, right)
            : right is null ? Invalid(visit, RightsModel.RightField, RightsTexts.RightMissing, typed)
            : await decisions.GiveAsync(visit.Campaign.Id, account.Value, right.Value, visit.User, cancellation) ? await visit.DoneAsync(CoordinatorAddress.Rights, ActionResults.Saved)
            : Invalid(visit, RightsModel.AccountField, RightsTexts.NobodyLeft, typed, right);
    }

    // What is wrong stands at the form that was sent: a row of the list, or the form of a person, which keeps what was typed.
    private static PortalResult Invalid(CoordinatorVisit visit, string field, string problem, string typed = "", CampaignRight? right = null)
    {
        var page = RightsModel.Of(visit);
        return visit.Page<RightsPage>(
            page with { TypedAccount = typed, TypedRight = right ?? page.TypedRight, Message = PageMessage.Invalid(ActionTexts.NotSaved, new FieldError(field, problem)) },
            StatusCodes.Status400BadRequest);
    }
}
