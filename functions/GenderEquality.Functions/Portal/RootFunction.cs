using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal;

/// <summary>Leads from the bare address to the coordinator's pages.</summary>
public sealed class RootFunction
{
    /// <summary>Redirects. An empty route would mean the function's name to the Functions host; this one matches nothing but the root.</summary>
    [Function("Root")]
    public PortalResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "{ignored:maxlength(0)?}")] HttpRequest request) =>
        new(PageKind.Coordinator, Results.Redirect("/dieu-phoi").ExecuteAsync);
}
