using GenderEquality.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
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
        var services = routes.ServiceProvider;
        var prefix = services.GetRequiredService<HostSettings>().RoutePrefix;
        var invoker = services.GetRequiredService<FunctionInvoker>();
        var stopping = services.GetRequiredService<Shutdown>().Stopping;

        // As in Azure: where several routes fit, the first function by name answers, whichever is more specific. The host's own addresses come before all.
        var byName = services.GetRequiredService<FunctionCatalog>().With(TriggerKinds.Http).OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var (order, function) in byName.Index())
        {
            var pattern = Pattern(function, $"{prefix}/{function.Text("route") ?? function.Name}".TrimStart('/'));
            RequestDelegate answer = context => stopping.IsCancellationRequested ? RefuseAsync(context) : AnswerAsync(invoker, function, context);
            var endpoint = Methods(function) is { Length: > 0 } methods
                ? routes.MapMethods(pattern.RawText!, methods, answer)
                : routes.Map(pattern, answer);
            endpoint.RequireHost(hosts).WithDisplayName(function.Name).WithOrder(order + 1);
        }
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    private static async Task AnswerAsync(FunctionInvoker invoker, FunctionDescriptor function, HttpContext context)
    {
        try
        {
            await invoker.AnswerAsync(function, context);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            // Logged by the invoker. The caller learns nothing of the reason, as in Azure.
            context.Response.Clear();
            context.Response.StatusCode = e is FunctionFailedException { WorkerDied: true }
                ? StatusCodes.Status502BadGateway
                : StatusCodes.Status500InternalServerError;
        }
        catch (Exception)
        {
            // Half an answer is on its way: only a broken connection tells the caller that it is not whole.
            context.Abort();
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
