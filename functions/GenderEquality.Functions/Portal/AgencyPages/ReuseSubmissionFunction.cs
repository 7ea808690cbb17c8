using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The agency lets an older upload count again.</summary>
public sealed class ReuseSubmissionFunction(AgencyChoiceForm form, SubmissionChoices choices)
{
    /// <summary>Keeps its word and leads back to the page.</summary>
    [Function("ReuseSubmission")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/" + AgencyAddress.Reuse + "/{submission}")] HttpRequest request,
        string token,
        string submission,
        CancellationToken cancellationToken) =>
        form.TakeAsync(request, token, submission, async (campaign, one, closed) => !closed && await choices.ReuseAsync(campaign, one, PortalTexts.UploadedByAgency, cancellationToken), cancellationToken);
}
