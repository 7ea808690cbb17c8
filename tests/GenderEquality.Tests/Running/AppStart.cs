using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.Tests.Running;

/// <summary>
/// Runs an app's own entry point up to the moment at which its services are built, and stops it there: no worker is connected to
/// any host. Starts travel with the asynchronous flow, so that several can happen at once.
/// </summary>
internal sealed class AppStart(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection> configure)
    : IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<AppStart?> Flow = new();
    private static readonly IDisposable Subscription = DiagnosticListener.AllListeners.Subscribe(new Hosting());

    private IHost? built;

    /// <summary>The app's services, with the settings and services that the test wants.</summary>
    public static IHost Build(Assembly app, IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection> configure)
    {
        _ = Subscription;
        var start = new AppStart(settings, configure);

        // On a flow of its own: what the test does later must not be taken for this start.
        return Task.Run(() =>
        {
            Flow.Value = start;
            try
            {
                app.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
            }
            catch (Stopped)
            {
                // As it should.
            }

            return start.built ?? throw new InvalidOperationException($"{app.GetName().Name} built no host.");
        }).GetAwaiter().GetResult();
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value)
        {
            case { Key: "HostBuilding", Value: IHostBuilder builder }:
                builder.ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection(settings));
                builder.ConfigureServices(configure);
                break;
            case { Key: "HostBuilt", Value: IHost host }:
                built = host;
                throw new Stopped();
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private sealed class Hosting : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (string.Equals(value.Name, "Microsoft.Extensions.Hosting", StringComparison.Ordinal) && Flow.Value is { } start)
            {
                value.Subscribe(start);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class Stopped : Exception;
}
