using GenderEquality.Functions.Coordination;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator returns a report for correction.</summary>
public sealed class ReturnFunction(ReviewForm form, SubmissionDecisions decisions)
{
    /// <summary>Saves the decision with its remark.</summary>
    [Function("Return")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/tra-lai")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        form.TakeAsync(request, agency, decisions.ReturnAsync, ActionResults.Returned, cancellationToken);
}
