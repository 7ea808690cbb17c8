using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Takes an agency's report.</summary>
public sealed class UploadFunction(AgencyAuthorization authorization, AgencyPageLoader loader, CrossSite crossSite, UploadReader reader, Intake intake, AuditStore audit, RefusalLog refusals)
{
    /// <summary>Keeps the report and leads back to the page; shows the page with the reason when it is refused.</summary>
    [Function("Upload")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => TakeAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> TakeAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        if (crossSite.Refuses(visit.Request, allowOpaqueOrigin: true))
        {
            await refusals.NoteForeignFormAsync(visit.Campaign.Id, AuditTexts.AgencyItself, visit.Agency.Code, cancellationToken);
            return await RefuseAsync(visit, StatusCodes.Status403Forbidden, PortalTexts.FromElsewhere, cancellationToken);
        }

        await using var form = await reader.ReadAsync(visit.Request, cancellationToken);
        if (form.Refusal is { } refusal)
        {
            return await RefuseAsync(visit, refusal.StatusCode, refusal.Message, cancellationToken);
        }

        var taken = await intake.TakeAsync(
            visit.Campaign, visit.Agency, form.Report, form.Attachments, PortalTexts.UploadedByAgency, cancellationToken);
        switch (taken)
        {
            case { Kind: IntakeKind.NotOpen }:
                return await RefuseAsync(visit, StatusCodes.Status409Conflict, CountingTexts.NotOpen(visit.Campaign), cancellationToken);
            case { Kind: IntakeKind.Known, Submission: { } earlier }:
                return PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Known(visit.Token, earlier.Id));
            default:
                await audit.AddAsync(visit.Campaign.Id, AuditKind.Upload, AuditTexts.AgencyItself, AuditTexts.Uploaded(form.Report.Name), visit.Agency.Code, CancellationToken.None);
                return PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Page(visit.Token));
        }
    }

    private async Task<PortalResult> RefuseAsync(AgencyVisit visit, int statusCode, PageMessage message, CancellationToken cancellationToken) =>
        PortalPage.Of<AgencyPage>(PageKind.Agency, await loader.LoadAsync(visit, message, cancellationToken), statusCode);
}
