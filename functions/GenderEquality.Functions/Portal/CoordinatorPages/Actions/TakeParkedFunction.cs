using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator takes in what came after the campaign was closed.</summary>
public sealed class TakeParkedFunction(ChoiceForm form, SubmissionChoices choices)
{
    /// <summary>Saves the decision.</summary>
    [Function("TakeParked")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/tiep-nhan")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        form.TakeAsync(request, agency, ConfirmedDeed.TakeParked, choices.TakeParkedAsync, cancellationToken);
}
