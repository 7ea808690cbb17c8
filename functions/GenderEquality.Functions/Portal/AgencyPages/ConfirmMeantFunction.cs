using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The agency says that an upload which says much less than its report is meant so.</summary>
public sealed class ConfirmMeantFunction(AgencyChoiceForm form, SubmissionChoices choices)
{
    /// <summary>Keeps its word and leads back to the page.</summary>
    [Function("ConfirmMeant")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/" + AgencyAddress.Meant + "/{submission}")] HttpRequest request,
        string token,
        string submission,
        CancellationToken cancellationToken) =>
        form.TakeAsync(request, token, submission, async (campaign, one, closed) => !closed && await choices.ConfirmMeantAsync(campaign, one, PortalTexts.UploadedByAgency, cancellationToken), cancellationToken);
}
