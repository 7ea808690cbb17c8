using GenderEquality.Functions.Coordination;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator accepts a report in spite of its findings.</summary>
public sealed class AcceptFunction(ReviewForm form, SubmissionDecisions decisions)
{
    /// <summary>Saves the decision with its remark.</summary>
    [Function("Accept")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/chap-nhan")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        form.TakeAsync(request, agency, decisions.AcceptAsync, ActionResults.Accepted, cancellationToken);
}
