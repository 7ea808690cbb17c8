using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Asks which of several Word files that an agency sent together is the report.</summary>
public sealed class WhichReportFunction(AgencyAuthorization authorization, UnsortedUploads unsorted, WhichLoader loader, ReportTaking taking)
{
    /// <summary>Shows the files that wait; the agency's page when they wait no more.</summary>
    [Function("WhichReport")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/tep-nao")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => ShowAsync(visit, request.Query[AgencyAddress.WhichQuery].ToString(), cancellationToken), cancellationToken);

    private async Task<PortalResult> ShowAsync(AgencyVisit visit, string id, CancellationToken cancellationToken) =>
        await unsorted.FindAsync(visit.Place, id, cancellationToken) is { } upload
            ? PortalPage.Of<WhichPage>(PageKind.Agency, loader.Load(visit, id, upload))
            : await taking.RefuseAsync(visit, StatusCodes.Status404NotFound, PageMessage.Error(DeskTexts.WhichNotSent, DeskTexts.WhichGone), cancellationToken);
}
