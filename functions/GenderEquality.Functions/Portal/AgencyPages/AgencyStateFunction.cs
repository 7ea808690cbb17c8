using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Tells the script of an agency's page whether its newest submission has changed.</summary>
public sealed class AgencyStateFunction(AgencyAuthorization authorization, AgencyStore agencies, SubmissionStore submissions)
{
    /// <summary>Tells it.</summary>
    [Function("AgencyState")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "nop/{token}/tinh-trang")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, token, visit => TellAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> TellAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        var row = await agencies.GetAsync(visit.Campaign, visit.Agency.Code, cancellationToken);
        var newest = row.State.Newest is { } id ? await submissions.FindAsync(new SubmissionRef(visit.Campaign.Id, visit.Agency.Code, id), cancellationToken) : null;
        var state = AgencyPageModel.PollStateOf(newest);
        return new PortalResult(PageKind.Agency, Results.Json(new Dictionary<string, string>(StringComparer.Ordinal) { ["state"] = state }).ExecuteAsync);
    }
}
