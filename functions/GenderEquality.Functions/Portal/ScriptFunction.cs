using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal;

/// <summary>Serves the script.</summary>
public sealed class ScriptFunction
{
    /// <summary>Sends it.</summary>
    [Function("Script")]
    public PortalResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = PortalScript.Route)] HttpRequest request) => PortalScript.Answer();
}
