using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator lets an older submission of an agency count again.</summary>
public sealed class ReuseForFunction(ChoiceForm form, SubmissionChoices choices)
{
    /// <summary>Saves the decision.</summary>
    [Function("ReuseFor")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/dung-lai")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        form.TakeAsync(request, agency, ConfirmedDeed.Reuse, choices.ReuseAsync, cancellationToken);
}
