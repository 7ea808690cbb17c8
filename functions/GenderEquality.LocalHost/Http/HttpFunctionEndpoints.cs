using GenderEquality.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.LocalHost.Http;

/// <summary>Gives every HTTP function its address.</summary>
internal static class HttpFunctionEndpoints
{
    /// <summary>First segments that the Functions host keeps for itself.</summary>
    private static readonly string[] Reserved = ["admin", "runtime"];

    /// <summary>Maps all HTTP functions of the app.</summary>
    /// <exception cref="LocalHostException">A route is reserved or malformed.</exception>
    public static void MapFunctions(this IEndpointRouteBuilder routes, string[] hosts)
    {
        var prefix = routes.ServiceProvider.GetRequiredService<HostSettings>().RoutePrefix;
        foreach (var function in routes.ServiceProvider.GetRequiredService<FunctionCatalog>().With(TriggerKinds.Http))
        {
            var pattern = Pattern(function, $"{prefix}/{function.Text("route") ?? function.Name}".TrimStart('/'));
            var handler = new HttpFunctionHandler(
                function,
                routes.ServiceProvider.GetRequiredService<FunctionInvoker>(),
                routes.ServiceProvider.GetRequiredService<Shutdown>());
            var endpoint = Methods(function) is { Length: > 0 } methods
                ? routes.MapMethods(pattern.RawText!, methods, handler.HandleAsync)
                : routes.Map(pattern, handler.HandleAsync);
            endpoint.RequireHost(hosts).WithDisplayName(function.Name);
        }
    }

    private static string[] Methods(FunctionDescriptor function) => function.Trigger.TryGetProperty("methods", out var methods)
        ? [.. methods.EnumerateArray().Select(method => method.GetString()!.ToUpperInvariant())]
        : [];

    private static RoutePattern Pattern(FunctionDescriptor function, string route)
    {
        try
        {
            var pattern = RoutePatternFactory.Parse(route);
            var first = pattern.RawText!.Split('/')[0];
            return Reserved.Contains(first, StringComparer.OrdinalIgnoreCase)
                ? throw new LocalHostException($"Function '{function.Name}': the route must not begin with '{first}', which the Functions host keeps for itself.")
                : pattern;
        }
        catch (RoutePatternException e)
        {
            throw new LocalHostException($"Function '{function.Name}': the route '{route}' is malformed. {e.Message}", e);
        }
    }
}
