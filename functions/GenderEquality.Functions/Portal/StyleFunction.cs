using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal;

/// <summary>Serves the style sheet.</summary>
public sealed class StyleFunction
{
    /// <summary>The style sheet, for good: its address changes with its content.</summary>
    [Function("Style")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PortalStyle.Route)] HttpRequest request)
    {
        PortalHeaders.Apply(request.HttpContext.Response, PageKind.Asset);
        return Results.Bytes(PortalStyle.Bytes, "text/css; charset=utf-8");
    }
}
