using GenderEquality.LocalHost.Blobs;
using GenderEquality.LocalHost.Clock;
using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.LocalHost.Http;

/// <summary>
/// The host's own addresses below <c>/admin</c>: run a function now, read and set the clock, see whether work is left, or wait until
/// none is. A browser's page of another origin cannot use them.
/// </summary>
internal static class AdminEndpoints
{
    private sealed record RunRequest(string? Input);

    private sealed record ClockSetting(string? Now);

    public static void MapAdmin(this IEndpointRouteBuilder routes, string[] hosts)
    {
        var admin = routes.MapGroup("/admin").RequireHost(hosts);
        admin.AddEndpointFilter(async (context, next) => context.HttpContext.Request.Headers.ContainsKey("Origin")
            ? Results.StatusCode(StatusCodes.Status403Forbidden)
            : await next(context));
        admin.MapPost("/functions/{name}", RunAsync);
        admin.MapGet("/clock", (HostClock clock) => Results.Json(new { now = ClockText.Format(clock.GetUtcNow()) }));
        admin.MapPost("/clock", SetClockAsync);
        admin.MapGet("/host/status", async (HostStatus status, CancellationToken cancellationToken) =>
            Results.Json(await status.ReadAsync(cancellationToken)));
        admin.MapGet("/host/quiet", async (HostStatus status, CancellationToken cancellationToken) =>
            Results.Json(await status.WaitUntilQuietAsync(cancellationToken)));
    }

    /// <summary>202 at once, whatever comes of the run, as in Azure: <c>/admin/host/quiet</c> tells when it has ended.</summary>
    private static async Task<IResult> RunAsync(string name, HttpRequest request, HttpContext context)
    {
        var services = context.RequestServices;
        if (services.GetRequiredService<FunctionCatalog>().Find(name) is not { } function)
        {
            return Results.NotFound();
        }

        var body = request.HasJsonContentType() ? await request.ReadFromJsonAsync<RunRequest>(context.RequestAborted) : null;
        if (Order(services, function, body?.Input ?? "") is not { } run)
        {
            return Results.BadRequest($"{function.Name} is started by an HTTP request, or the input names no blob that it takes.");
        }

        // What becomes of it stands in the log.
        _ = run().ContinueWith(static failed => failed.Exception, TaskScheduler.Default);
        return Results.Accepted();
    }

    private static Func<Task>? Order(IServiceProvider services, FunctionDescriptor function, string input)
    {
        switch (function.Kind)
        {
            case TriggerKinds.Timer:
                return services.GetRequiredService<TimerListeners>().Of(function).RunNowAsync;
            case TriggerKinds.Queue:
                return () => services.GetRequiredService<FunctionInvoker>().InvokeAsync(function, new QueueInput(input));
            case TriggerKinds.Blob when services.GetRequiredService<BlobListeners>().Of(function) is var listener && listener.Find(input) is { } blob:
                return () => listener.RunNowAsync(blob);
            default:
                return null;
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
