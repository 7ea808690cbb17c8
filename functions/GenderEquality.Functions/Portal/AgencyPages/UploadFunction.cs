using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Takes an agency's report.</summary>
public sealed class UploadFunction(AgencyAuthorization authorization, ReportTaking taking, UploadReader reader, UploadTurns turns, UploadQuota quota, UnsortedUploads unsorted)
{
    /// <summary>Keeps the report and leads back to the page, or to the one that asks which file is the report; shows the page with the reason when it is refused.</summary>
    [Function("Upload")]
    public async Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        using var turn = await turns.BeginAsync(cancellationToken);
        return await authorization.EnterAsync(request, token, visit => TakeAsync(visit, turn, cancellationToken), cancellationToken);
    }

    private async Task<PortalResult> TakeAsync(AgencyVisit visit, UploadTurn turn, CancellationToken cancellationToken)
    {
        // However slowly it comes, nobody waits for it.
        turn.Leave();
        await using var form = await reader.ReadAsync(visit.Request, cancellationToken);
        if (!await turn.ReturnAsync(cancellationToken))
        {
            return visit.TooManyAtOnce();
        }

        var several = form.Rivals.Count > 0;
        if (((several ? null : form.Refusal) ?? await quota.TakeAsync(visit.Campaign, visit.Agency, cancellationToken)) is { } refusal)
        {
            return (await taking.RefuseAsync(visit, refusal.StatusCode, refusal.Message, cancellationToken)).RetryAfter(refusal.RetryAfter);
        }

        return several
            ? PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Which(visit.Token, await unsorted.KeepAsync(visit.Place, form.Rivals, cancellationToken)))
            : await taking.TakeAsync(visit, form.Report, form.Attachments, cancellationToken);
    }
}
