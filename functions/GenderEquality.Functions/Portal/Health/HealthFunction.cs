using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.Health;

/// <summary>Tells who watches the service whether it works: 200 when all parts do, else 503.</summary>
public sealed class HealthFunction(HealthCheck health)
{
    /// <summary>Asks and answers.</summary>
    [Function("Health")]
    public async Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "suc-khoe")] HttpRequest request, CancellationToken cancellationToken)
    {
        var parts = await health.RunAsync(cancellationToken);
        var status = parts.All(part => part.IsWell) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return new PortalResult(PageKind.Coordinator, Results.Text(HealthTexts.Page(parts), "text/plain; charset=utf-8", statusCode: status).ExecuteAsync);
    }
}
