using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions.Coordination;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator returns a report for correction.</summary>
public sealed class ReturnFunction(CoordinatorDoor door, SubmissionDecisions decisions, CoordinatorPageLoader loader)
{
    /// <summary>Saves the decision with its remark.</summary>
    [Function("Return")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/tra-lai")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        door.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await CoordinatorForm.ReadAsync(visit.Request, cancellationToken);
        var remark = form.Text("y-kien", 4000);
        if (remark.Length == 0)
        {
            return await loader.InvalidAsync(visit, agency, PortalTexts.ReasonMissing, cancellationToken);
        }

        // The form names the submission that the officer has read: one that arrived meanwhile is not decided about.
        var decided = SubmissionId.TryParse(form.Text("lan-nop", 40), null, out var id)
            && await decisions.ReturnAsync(visit.Campaign, new SubmissionRef(visit.Campaign.Id, agency.Code, id), remark, visit.User, cancellationToken);
        return decided
            ? visit.SeeOther(CoordinatorAddress.With(CoordinatorAddress.Agency(agency.Code), ActionResults.Returned))
            : await loader.InvalidAsync(visit, agency, PortalTexts.SubmissionChanged, cancellationToken);
    }
}
