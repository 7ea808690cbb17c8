using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>What the forms have in common with which the coordinator says which submission of an agency counts.</summary>
public sealed class ChoiceForm(CoordinatorAuthorization authorization, CoordinatorPageLoader loader, Confirmation confirmation)
{
    /// <summary>Takes the coordinator's word; false when it is about nothing that can be chosen.</summary>
    public delegate Task<bool> Choice(Campaign campaign, SubmissionRef submission, string by, CancellationToken cancellation);

    /// <summary>Takes the form in: it names the submission.</summary>
    public Task<PortalResult> TakeAsync(HttpRequest request, string agency, ConfirmedDeed deed, Choice choose, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, deed, choose, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, ConfirmedDeed deed, Choice choose, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        if (SubmissionId.TryParse(form.Text("lan-nop", 40), null, out _) && await confirmation.BeforeAsync(visit, deed, form, CoordinatorAddress.Agency(agency.Code), agency) is { } before)
        {
            return before;
        }

        var chosen = SubmissionId.TryParse(form.Text("lan-nop", 40), null, out var id)
            && await choose(visit.Campaign, new SubmissionRef(visit.Campaign.Id, agency.Code, id), visit.User, cancellationToken);
        return chosen
            ? await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Chosen)
            : await loader.InvalidAsync(visit, agency, new RefusedForm("lan-nop", form), new FieldError("lich-su", ActionTexts.ChoiceGone), cancellationToken);
    }
}
