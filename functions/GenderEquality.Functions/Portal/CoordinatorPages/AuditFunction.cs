using GenderEquality.Functions.Storage.Audit;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>Who did what.</summary>
public sealed class AuditFunction(CoordinatorAuthorization authorization, AuditStore audit)
{
    private const int Shown = 100;

    /// <summary>Shows what is looked for, newest first, a page at a time.</summary>
    [Function("Audit")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/nhat-ky")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, visit => ActAsync(visit, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, CancellationToken cancellationToken)
    {
        var search = AuditSearch.Of(visit.Request.Query);
        var after = visit.Request.Query["sau"].ToString() is { Length: > 0 and < 100 } place ? place : null;
        var part = await audit.ListAsync(visit.Campaign.Id, search.ToQuery(visit.Campaign), Shown, after, cancellationToken);
        return visit.Page<AuditPage>(new AuditModel { Campaign = visit.Campaign, User = visit.User, Search = search, Lines = part.Entries, Next = part.Next, IsContinued = after is not null });
    }
}
