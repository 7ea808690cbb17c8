using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator asks for a report to be read again that we could not read.</summary>
public sealed class ReadAgainForFunction(CoordinatorAuthorization authorization, CoordinatorPageLoader loader, ReadingAgain again)
{
    /// <summary>Orders it.</summary>
    [Function("ReadAgainFor")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/doc-lai")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var ordered = SubmissionId.TryParse(form.Text("lan-nop", 40), null, out var id)
            && await again.OrderAsync(visit.Campaign, new SubmissionRef(visit.Campaign.Id, agency.Code, id), visit.User, cancellationToken);
        return ordered
            ? await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.ReadingAgain)
            : await loader.InvalidAsync(visit, agency, new RefusedForm("doc-lai", form), new FieldError("xu-ly", ActionTexts.SubmissionChanged), cancellationToken);
    }
}
