using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal;

/// <summary>Serves the style sheet.</summary>
public sealed class StyleFunction
{
    /// <summary>Sends it.</summary>
    [Function("Style")]
    public PortalResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = PortalStyle.Route)] HttpRequest request) => PortalStyle.Answer();
}
