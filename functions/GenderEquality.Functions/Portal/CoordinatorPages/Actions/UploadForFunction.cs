using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator uploads a report that an agency sent some other way.</summary>
public sealed class UploadForFunction(CoordinatorAuthorization authorization, UploadReader reader, SubmissionDecisions decisions, CoordinatorPageLoader loader)
{
    /// <summary>Keeps it, or shows why it is refused.</summary>
    [Function("UploadFor")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/nop")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        await using var form = await reader.ReadAsync(visit.Request, cancellationToken);
        if (form.Refusal is { } refusal)
        {
            var model = await loader.DetailAsync(visit, agency, cancellationToken);
            return visit.Page<AgencyDetailPage>(model with { Message = refusal.Message }, refusal.StatusCode);
        }

        var taken = await decisions.UploadForAsync(visit.Campaign, agency, form.Report, form.Attachments, visit.User, cancellationToken);
        if (taken is { Kind: IntakeKind.Known, Submission: { } earlier })
        {
            var model = await loader.DetailAsync(visit, agency, cancellationToken);
            return visit.Page<AgencyDetailPage>(model with { Message = CountingTexts.Known(visit.Campaign, earlier) });
        }

        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Uploaded);
    }
}
