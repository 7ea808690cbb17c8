using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.LocalHost.Http;

/// <summary>
/// What the host answers: the functions' addresses, its own below <c>/admin</c>, and the worker on a port of its own. Under other
/// names than this machine's it answers nothing: a page of the internet that makes its own name point here (DNS rebinding) gets
/// nowhere.
/// </summary>
internal static class HostEndpoints
{
    public static void MapHost(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<HostAddresses>();
        var people = Hosts(addresses.Public);
        app.UseRouting();
        app.UseMiddleware<PlatformBehaviour>();
        app.MapFunctions(people);
        app.MapAdmin(people);
        if (!string.Equals(app.Configuration["AzureWebJobsDisableHomepage"], "true", StringComparison.OrdinalIgnoreCase))
        {
            // The platform's start page stands wherever the app has no root of its own for the method.
            app.MapFallback("/", () => Results.Text("A development host of Azure Functions is running.")).RequireHost(people);
        }

        app.MapGrpcService<FunctionRpcService>().RequireHost(Hosts(addresses.Worker));
    }

    private static string[] Hosts(Uri address) => [$"127.0.0.1:{address.Port}", $"localhost:{address.Port}"];
}
