using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions.Coordination;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator accepts a report in spite of its findings.</summary>
public sealed class AcceptFunction(CoordinatorDoor door, SubmissionDecisions decisions, CoordinatorPageLoader loader)
{
    /// <summary>Saves the decision with its remark.</summary>
    [Function("Accept")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/chap-nhan")] HttpRequest request,
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
            && await decisions.AcceptAsync(visit.Campaign, new SubmissionRef(visit.Campaign.Id, agency.Code, id), remark, visit.User, cancellationToken);
        return decided
            ? visit.SeeOther(CoordinatorAddress.With(CoordinatorAddress.Agency(agency.Code), ActionResults.Accepted))
            : await loader.InvalidAsync(visit, agency, PortalTexts.SubmissionChanged, cancellationToken);
    }
}
