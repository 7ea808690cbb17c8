using System.Diagnostics;
using System.Text.Json;

namespace GenderEquality.Benchmarks;

/// <summary>Several instances of the app on one storage account, each a worker of its own under a host of its own. Blobs are shared out as Event Grid does, and the first alone has timers, as in Azure one has.</summary>
internal sealed class AppInstances : IAsyncDisposable
{
    private const string Timer = "timerTrigger";
    private static readonly TimeSpan Patience = TimeSpan.FromHours(3);

    private readonly List<HostProcesses> hosts = [];
    private int next;

    /// <summary>All of them.</summary>
    public IReadOnlyList<HostProcesses> Hosts => hosts;

    /// <summary>Starts them one after the other.</summary>
    public static async Task<AppInstances> StartAsync(string app, int count, IReadOnlyList<string> settings)
    {
        var instances = new AppInstances();
        var functions = Functions(app).ToList();
        for (var number = 1; number <= count; number++)
        {
            var own = functions.Where(function => number == 1 || !string.Equals(function.Trigger, Timer, StringComparison.Ordinal)).Select((function, i) => $"--AzureFunctionsJobHost:functions:{i}={function.Name}");
            instances.hosts.Add(await HostProcesses.StartAsync(app, [.. settings, $"--LocalHost:BlobShare={number}/{count}", .. own], Patience));
        }

        return instances;
    }

    /// <summary>The instance that the next request goes to: in turns.</summary>
    public HostProcesses Next() => hosts[(int)((uint)Interlocked.Increment(ref next) % (uint)hosts.Count)];

    /// <summary>Runs a timer function now.</summary>
    public async Task RunTimerAsync(string function)
    {
        using var nothing = JsonContent("{}");
        using var answer = await hosts[0].Http.PostAsync(new Uri($"/admin/functions/{function}", UriKind.Relative), nothing);
        answer.EnsureSuccessStatusCode();
        await WaitUntilQuietAsync();
    }

    /// <summary>Waits until none has anything left to do. To ask is work too, so the next time is five times as far away as asking took.</summary>
    public async Task WaitUntilQuietAsync()
    {
        // What one does may be work for another: when all were quiet twice, all are.
        for (var quiet = 0; quiet < 2;)
        {
            var began = Stopwatch.GetTimestamp();
            quiet = await AreQuietAsync() ? quiet + 1 : 0;
            await Task.Delay(Stopwatch.GetElapsedTime(began) * 5);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }

    private async Task<bool> AreQuietAsync()
    {
        foreach (var host in hosts)
        {
            using var status = JsonDocument.Parse(await host.Http.GetStringAsync(new Uri("/admin/host/status", UriKind.Relative)));
            if (status.RootElement.GetProperty("pending").EnumerateObject().Any(kind => kind.Value.GetInt64() > 0))
            {
                return false;
            }
        }

        return true;
    }

    private static StringContent JsonContent(string json) => new(json, System.Text.Encoding.UTF8, "application/json");

    private static IEnumerable<(string Name, string Trigger)> Functions(string app)
    {
        using var metadata = JsonDocument.Parse(File.ReadAllText(Path.Combine(app, "functions.metadata")));
        foreach (var function in metadata.RootElement.EnumerateArray())
        {
            var types = function.GetProperty("bindings").EnumerateArray().Select(binding => binding.GetProperty("type").GetString()!);
            yield return (function.GetProperty("name").GetString()!, types.First(type => type.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase)));
        }
    }
}
