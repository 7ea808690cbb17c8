using GenderEquality.Functions.Consolidation.Series;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>The indicators of the campaign over the years.</summary>
public sealed class SeriesFunction(CoordinatorAuthorization authorization, SeriesLoader loader)
{
    /// <summary>Shows them.</summary>
    [Function("Series")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/qua-cac-nam")] HttpRequest request, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit => visit.Page<SeriesPage>(new SeriesModel { Campaign = visit.Campaign, User = visit.User, Series = await loader.LoadAsync(visit.Campaign, cancellationToken) }),
            cancellationToken);
}
