using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Http;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>What accepting and returning a report have in common: a form that names the submission and says why.</summary>
public sealed class ReviewForm(CoordinatorAuthorization authorization, CoordinatorPageLoader loader)
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
        var form = await CoordinatorForm.ReadAsync(visit.Request, cancellationToken);
        var remark = form.Text("y-kien", 4000);
        if (remark.Length == 0)
        {
            return await loader.InvalidAsync(visit, agency, ActionTexts.ReasonMissing, cancellationToken);
        }

        // The form names the submission that the officer has read: one that arrived meanwhile is not decided about.
        var decided = SubmissionId.TryParse(form.Text("lan-nop", 40), null, out var id)
            && await decide(visit.Campaign, new SubmissionRef(visit.Campaign.Id, agency.Code, id), remark, visit.User, cancellationToken);
        return decided
            ? await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), done)
            : await loader.InvalidAsync(visit, agency, ActionTexts.SubmissionChanged, cancellationToken);
    }
}
