using GenderEquality.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.LocalHost.Http;

/// <summary>Gives every HTTP function its address.</summary>
internal static class HttpFunctionEndpoints
{
    /// <summary>First segments that the Functions host keeps for itself.</summary>
    private static readonly string[] Reserved = ["admin", "runtime"];

    /// <summary>Maps all HTTP functions of the app.</summary>
    /// <exception cref="LocalHostException">A route is reserved or malformed, or a parameter cannot be bound.</exception>
    public static void MapFunctions(this IEndpointRouteBuilder routes)
    {
        var prefix = routes.ServiceProvider.GetRequiredService<HostSettings>().RoutePrefix;
        foreach (var function in routes.ServiceProvider.GetRequiredService<FunctionCatalog>().With<HttpTriggerAttribute>())
        {
            Map(routes, function, prefix);
        }
    }

    private static void Map(IEndpointRouteBuilder routes, FunctionDescriptor function, string prefix)
    {
        var trigger = (HttpTriggerAttribute)function.Trigger;
        var pattern = Pattern(function, $"{prefix}/{trigger.Route ?? function.Name}".TrimStart('/'));
        Check(function, pattern);
        var handler = new HttpFunctionHandler(
            function,
            routes.ServiceProvider.GetRequiredService<FunctionInvoker>(),
            routes.ServiceProvider.GetRequiredService<Shutdown>());
        var endpoint = trigger.Methods is { Length: > 0 } methods
            ? routes.MapMethods(pattern.RawText!, methods.Select(method => method.ToUpperInvariant()), handler.HandleAsync)
            : routes.Map(pattern, handler.HandleAsync);
        endpoint.RequireHost(LoopbackHosts.Names).WithDisplayName(function.Name);
    }

    private static RoutePattern Pattern(FunctionDescriptor function, string route)
    {
        try
        {
            return RoutePatternFactory.Parse(route);
        }
        catch (RoutePatternException e)
        {
            throw new LocalHostException($"Function '{function.Name}': the route '{route}' is malformed. {e.Message}", e);
        }
    }

    private static void Check(FunctionDescriptor function, RoutePattern pattern)
    {
        var first = pattern.RawText!.Split('/')[0];
        if (Reserved.Contains(first, StringComparer.OrdinalIgnoreCase))
        {
            throw new LocalHostException($"Function '{function.Name}': the route must not begin with '{first}', which the Functions host keeps for itself.");
        }

        foreach (var parameter in function.OtherParameters)
        {
            if (pattern.GetParameter(parameter.Name!) is null || !RouteValueConverter.CanConvert(parameter.ParameterType))
            {
                throw new LocalHostException(
                    $"Function '{function.Name}': the parameter '{parameter.Name}' is no route value, or of a type that text does not convert to.");
            }
        }
    }
}
