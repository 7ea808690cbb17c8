using GenderEquality.LocalHost.Clock;
using GenderEquality.LocalHost.Hosting;
using Microsoft.Extensions.Configuration;
using NCrontab;

namespace GenderEquality.LocalHost.Timers;

/// <summary>What every timer needs of the host.</summary>
internal sealed record TimerRuntime(HostClock Clock, FunctionInvoker Invoker, TimerStatusStore Store, Shutdown Shutdown);

/// <summary>All timers of the app.</summary>
internal sealed class TimerListeners(FunctionCatalog catalog, IConfiguration configuration, TimerRuntime runtime)
{
    private readonly List<TimerListener> listeners =
    [
        .. catalog.With(TriggerKinds.Timer).Select(function => new TimerListener(
            function, Schedule(SettingNames.Resolve(function.Text("schedule")!, function.Name, configuration), function.Name), runtime)),
    ];

    public IReadOnlyList<IListener> All => listeners;

    public TimerListener Of(FunctionDescriptor function) => listeners.Single(listener => listener.Function == function);

    /// <summary>Sets the clock forward, and returns when every timer that thereby became due has run, once.</summary>
    /// <returns>Names of the functions that ran; null where the moment lies in the past.</returns>
    public async Task<IReadOnlyList<string>?> SetClockAsync(DateTimeOffset now)
    {
        var before = listeners.ConvertAll(listener => listener.Runs);
        if (!runtime.Clock.TrySet(now))
        {
            return null;
        }

        // A listener may have been woken already; asking again then waits for its run.
        await Task.WhenAll(listeners.Select(listener => listener.RunDueAsync()));
        return [.. listeners.Where((listener, i) => listener.Runs > before[i]).Select(listener => listener.Function.Name)];
    }

    private static CrontabSchedule Schedule(string text, string function) =>
        CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
        ?? throw new LocalHostException($"Function '{function}': '{text}' is no schedule of six fields such as '0 */15 * * * *'.");
}
