using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator says that an upload which says much less than the agency's report is meant so.</summary>
public sealed class ConfirmMeantForFunction(ChoiceForm form, SubmissionChoices choices)
{
    /// <summary>Saves the decision.</summary>
    [Function("ConfirmMeantFor")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/dung-tep-nay")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        form.TakeAsync(request, agency, ConfirmedDeed.ConfirmMeant, choices.ConfirmMeantAsync, cancellationToken);
}
