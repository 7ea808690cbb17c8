using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.LocalHost.Clock;

/// <summary>The host's clock inside the worker: only what asks for the time of day sees the offset; durations stay real.</summary>
internal sealed class WorkerClock(SharedOffset offset) : TimeProvider, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset.Value;

    /// <summary>Makes it the clock of the app that is about to be built in this process, of which no line knows.</summary>
    public static void Install(string offsetFile) => DiagnosticListener.AllListeners.Subscribe(new WorkerClock(new SharedOffset(offsetFile)));

    public void OnNext(DiagnosticListener value)
    {
        if (string.Equals(value.Name, "Microsoft.Extensions.Hosting", StringComparison.Ordinal))
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Comes just before the services are built, when the app has registered its own clock: the last one wins.
        if (value is { Key: "HostBuilding", Value: IHostBuilder builder })
        {
            builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(this));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
