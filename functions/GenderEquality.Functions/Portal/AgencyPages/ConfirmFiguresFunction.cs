using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Takes the agency's word that the figures read from one of its submissions are right.</summary>
public sealed class ConfirmFiguresFunction(AgencyAuthorization authorization, FigureConfirmation confirmation)
{
    /// <summary>Keeps it and leads back to the page.</summary>
    [Function("ConfirmFigures")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/so-lieu-dung/{submission}")] HttpRequest request,
        string token,
        string submission,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => ConfirmAsync(visit, submission, cancellationToken), cancellationToken);

    private async Task<PortalResult> ConfirmAsync(AgencyVisit visit, string submission, CancellationToken cancellationToken) =>
        SubmissionId.TryParse(submission, null, out var id)
            && await confirmation.ConfirmAsync(visit.Campaign, new SubmissionRef(visit.Campaign.Id, visit.Agency.Code, id), PortalTexts.UploadedByAgency, cancellationToken)
            ? PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Page(visit.Token))
            : visit.NotFound();
}
