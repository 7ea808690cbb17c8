using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The agency takes back an upload that was sent by mistake.</summary>
public sealed class WithdrawSubmissionFunction(AgencyChoiceForm form, SubmissionChoices choices)
{
    /// <summary>Keeps its word and leads back to the page.</summary>
    [Function("WithdrawSubmission")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/" + AgencyAddress.Withdraw + "/{submission}")] HttpRequest request,
        string token,
        string submission,
        CancellationToken cancellationToken) =>
        form.TakeAsync(request, token, submission, (campaign, one, closed) => choices.WithdrawAsync(campaign, one, closed, PortalTexts.UploadedByAgency, cancellationToken), cancellationToken);
}
