using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The agency asks for a report to be read again that we could not read.</summary>
public sealed class ReadAgainFunction(AgencyAuthorization authorization, ReadingAgain again)
{
    /// <summary>Orders it and leads back to the page. A button pressed twice orders once.</summary>
    [Function("ReadAgain")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/doc-lai/{submission}")] HttpRequest request,
        string token,
        string submission,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => OrderAsync(visit, submission, cancellationToken), cancellationToken);

    private async Task<PortalResult> OrderAsync(AgencyVisit visit, string submission, CancellationToken cancellationToken)
    {
        if (!SubmissionId.TryParse(submission, null, out var id))
        {
            return visit.NotFound();
        }

        await again.OrderAsync(visit.Campaign, new SubmissionRef(visit.Campaign.Id, visit.Agency.Code, id), PortalTexts.UploadedByAgency, cancellationToken);
        return PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Page(visit.Token));
    }
}
