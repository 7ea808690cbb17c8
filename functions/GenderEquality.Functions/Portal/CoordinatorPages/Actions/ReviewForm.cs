using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>What accepting and returning a report have in common: a form that names the submission and says why.</summary>
public sealed class ReviewForm(CoordinatorAuthorization authorization, CoordinatorPageLoader loader, Confirmation confirmation)
{
    /// <summary>Decides about a submission; false when there is nothing to decide about.</summary>
    public delegate Task<bool> Decision(Campaign campaign, SubmissionRef submission, string remark, string by, CancellationToken cancellation);

    /// <summary>Takes the form in.</summary>
    /// <param name="request">The form.</param>
    /// <param name="agency">Code of the agency, from the address.</param>
    /// <param name="decide">Takes the decision.</param>
    /// <param name="done">What was done then: one of <see cref="ActionResults"/>.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<PortalResult> TakeAsync(HttpRequest request, string agency, Decision decide, string done, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, decide, done, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, Decision decide, string done, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var remark = form.Text("y-kien", 4000);
        if (remark.Length == 0)
        {
            return await InvalidAsync(visit, agency, form, done, ActionTexts.ReasonMissing, cancellationToken);
        }

        var deed = string.Equals(done, ActionResults.Accepted, StringComparison.Ordinal) ? ConfirmedDeed.Accept : ConfirmedDeed.Return;
        if (SubmissionId.TryParse(form.Text("lan-nop", 40), null, out _) && await confirmation.BeforeAsync(visit, deed, form, CoordinatorAddress.Agency(agency.Code), agency) is { } before)
        {
            return before;
        }

        // The form names the submission that the officer has read: one that arrived meanwhile is not decided about.
        var decided = SubmissionId.TryParse(form.Text("lan-nop", 40), null, out var id)
            && await decide(visit.Campaign, new SubmissionRef(visit.Campaign.Id, agency.Code, id), remark, visit.User, cancellationToken);
        return decided
            ? await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), done)
            : await InvalidAsync(visit, agency, form, done, ActionTexts.SubmissionChanged, cancellationToken);
    }

    private Task<PortalResult> InvalidAsync(CoordinatorVisit visit, Agency agency, PostedForm form, string done, string problem, CancellationToken cancellationToken) =>
        string.Equals(done, ActionResults.Accepted, StringComparison.Ordinal)
            ? loader.InvalidAsync(visit, agency, new RefusedForm("chap-nhan", form), new FieldError("chap-nhan", problem), cancellationToken)
            : loader.InvalidAsync(visit, agency, new RefusedForm("tra-lai", form), new FieldError("can-sua", problem), cancellationToken);
}
