using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.TestFunctions.Http;

/// <summary>Answers with the address and the headers that it got.</summary>
public sealed class EchoRequest
{
    [Function("EchoRequest")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        var known = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        known["url"] = request.GetDisplayUrl();
        known["caller"] = $"{request.HttpContext.Connection.RemoteIpAddress}";
        return Results.Json(known);
    }
}

/// <summary>Answers with a setting, and the environment variable by which it came.</summary>
public sealed class EchoSetting(IConfiguration configuration)
{
    [Function("EchoSetting")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "setting/{name}")] HttpRequest request, string name) =>
        Results.Text($"{configuration[name]} {Environment.GetEnvironmentVariable(name.Replace(":", "__", StringComparison.Ordinal))}");
}

/// <summary>Answers with the time of the app's clock.</summary>
public sealed class EchoClock(TimeProvider clock)
{
    [Function("EchoClock")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Text($"{clock.GetUtcNow():O}");
}
