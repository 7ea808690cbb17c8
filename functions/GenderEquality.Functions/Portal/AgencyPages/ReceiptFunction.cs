using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The receipt of a submission, to be printed.</summary>
public sealed class ReceiptFunction(AgencyAuthorization authorization, AgencyStore agencies, SubmissionStore submissions, AttachmentBlobs attachments, TimeProvider clock)
{
    /// <summary>Shows it.</summary>
    [Function("Receipt")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/bien-nhan/{submission}")] HttpRequest request,
        string token,
        string submission,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => ShowAsync(visit, submission, cancellationToken), cancellationToken);

    private async Task<PortalResult> ShowAsync(AgencyVisit visit, string submission, CancellationToken cancellationToken)
    {
        var (campaign, agency) = (visit.Campaign, visit.Agency);
        if (!SubmissionId.TryParse(submission, null, out var id)
            || await submissions.FindAsync(new SubmissionRef(campaign.Id, agency.Code, id), cancellationToken) is not { } summary)
        {
            return visit.NotFound();
        }

        var row = await agencies.GetAsync(campaign, agency.Code, cancellationToken);
        return PortalPage.Of<ReceiptPage>(PageKind.Agency, new ReceiptModel
        {
            Campaign = campaign,
            Agency = agency,
            Token = visit.Token,
            Due = DueNotice.For(campaign, row.Extension?.DueBefore, clock.GetUtcNow()),
            Submission = row.Judge(campaign, summary),
            Attachments = await attachments.DescribeAsync(summary.Ref, cancellationToken),
        });
    }
}
