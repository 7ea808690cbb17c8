using GenderEquality.LocalHost.Blobs;
using GenderEquality.LocalHost.Emulator;
using GenderEquality.LocalHost.Http;
using GenderEquality.LocalHost.Queues;
using GenderEquality.LocalHost.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// The built app. It offers services and a life, and nothing of ASP.NET's pipeline, since the Azure worker offers none.
/// </summary>
internal sealed class FunctionsHost : IHost, IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly EmbeddedStart? embedded;

    public FunctionsHost(WebApplicationBuilder builder, EmbeddedStart? embedded)
    {
        this.embedded = embedded;
        app = builder.Build();
        app.MapFunctions();
        app.MapAdmin();

        // What is wrong with a trigger is said here, in one sentence, and not by a host that fails to start.
        _ = app.Services.GetRequiredService<TimerListeners>();
        _ = app.Services.GetRequiredService<BlobListeners>();
        _ = app.Services.GetRequiredService<QueueListeners>();
    }

    public IServiceProvider Services => app.Services;

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            // Before the app's own services start, which may want storage at once.
            await (app.Services.GetService<AzuriteLife>()?.StartAsync(cancellationToken) ?? Task.CompletedTask);
            await app.StartAsync(cancellationToken);
            embedded?.Report(this);
        }
        catch (LocalHostException e) when (embedded is null)
        {
            // Azurite must not stay behind: it ends with this process in any case, by its stdin.
            StartFailure.Exit(e);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await app.StopAsync(cancellationToken);
        await (app.Services.GetService<AzuriteLife>()?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    public void Dispose() => ((IDisposable)app).Dispose();

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
