using GenderEquality.LocalHost.Clock;
using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.LocalHost.Http;

/// <summary>
/// The host's own addresses below <c>/admin</c>: run a function now, read and set the clock, see whether work is left.
/// A browser's page of another origin cannot use them.
/// </summary>
internal static class AdminEndpoints
{
    private sealed record RunRequest(string? Input);

    private sealed record ClockSetting(string? Now);

    public static void MapAdmin(this IEndpointRouteBuilder routes)
    {
        var admin = routes.MapGroup("/admin").RequireHost(LoopbackHosts.Names);
        admin.AddEndpointFilter(async (context, next) => context.HttpContext.Request.Headers.ContainsKey("Origin")
            ? Results.StatusCode(StatusCodes.Status403Forbidden)
            : await next(context));
        admin.MapPost("/functions/{name}", RunAsync);
        admin.MapGet("/clock", (HostClock clock) => Results.Json(new { now = ClockText.Format(clock.GetUtcNow()) }));
        admin.MapPost("/clock", SetClockAsync);
        admin.MapGet("/host/status", async (HostStatus status, CancellationToken cancellationToken) =>
            Results.Json(await status.ReadAsync(cancellationToken)));
    }

    /// <summary>202 when the function has run to its end, so that a script can rely on what it did; 500 where it failed.</summary>
    private static async Task<IResult> RunAsync(string name, HttpRequest request, HttpContext context)
    {
        var services = context.RequestServices;
        var function = services.GetRequiredService<FunctionCatalog>().Functions
            .FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        if (function is null)
        {
            return Results.NotFound();
        }

        var body = request.HasJsonContentType() ? await request.ReadFromJsonAsync<RunRequest>(context.RequestAborted) : null;
        try
        {
            switch (function.Trigger)
            {
                case TimerTriggerAttribute:
                    await services.GetRequiredService<TimerListeners>().Of(function).RunNowAsync();
                    return Results.Accepted();
                case QueueTriggerAttribute:
                    await services.GetRequiredService<FunctionInvoker>().InvokeAsync(function, body?.Input ?? "");
                    return Results.Accepted();
                default:
                    return Results.BadRequest($"{function.Name} is started by an HTTP request or a blob, not from here.");
            }
        }
        catch (Exception)
        {
            // The invoker has logged it.
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task<IResult> SetClockAsync(ClockSetting setting, HostClock clock, TimerListeners timers)
    {
        if (!ClockText.TryParse(setting.Now, out var now))
        {
            return Results.BadRequest("'now' must be a moment with an offset, such as 2024-10-01T08:00:00+07:00.");
        }

        var fired = await timers.SetClockAsync(now);
        return fired is null
            ? Results.Conflict($"The clock only goes forward; it shows {ClockText.Format(clock.GetUtcNow())}.")
            : Results.Json(new { now = ClockText.Format(clock.GetUtcNow()), fired });
    }
}
