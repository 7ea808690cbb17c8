using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GenderEquality.LocalHost.Clock;

/// <summary>The host's clock inside the worker: only what asks for the time of day sees the offset; durations stay real.</summary>
internal sealed class WorkerClock(SharedOffset offset) : TimeProvider
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset.Value;

    /// <summary>Makes it the clock of the app that is about to be built in this process, of which no line knows.</summary>
    public static void Install(string offsetFile)
    {
        var clock = new WorkerClock(SharedOffset.Open(offsetFile));
        DiagnosticListener.AllListeners.Subscribe(new Listeners(new Building(clock)));
    }

    private sealed class Listeners(Building building) : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (string.Equals(value.Name, "Microsoft.Extensions.Hosting", StringComparison.Ordinal))
            {
                value.Subscribe(building);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class Building(WorkerClock clock) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            // Comes just before the services are built, when the app has registered its own clock: the last one wins.
            if (string.Equals(value.Key, "HostBuilding", StringComparison.Ordinal) && value.Value is IHostBuilder builder)
            {
                builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(clock));
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
