using System.Net.Http.Json;
using System.Text.Json;
using GenderEquality.LocalHost;
using Microsoft.Extensions.DependencyInjection;

namespace GenderEquality.Tests.LocalHost;

/// <summary>Starts single function classes on a free port, with a notebook in which they write what happened.</summary>
internal static class TestHost
{
    public static Task<EmbeddedHost> StartAsync(string storage, Notebook notebook, Type function, params string[] more) =>
        StartAsync(storage, services => services.AddSingleton(notebook), [function], more);

    public static Task<EmbeddedHost> StartAsync(string storage, Action<IServiceCollection> services, Type[] functions, params string[] more) =>
        EmbeddedHost.StartAsync(new LocalHostOptions
        {
            FunctionTypes = functions,
            ConfigureServices = services,
            Args =
            [
                "--LocalHost:Port=0", $"--ReportStorage={storage}", "--LocalHost:BlobRetryDelay=00:00:00", "--LocalHost:QueueLease=00:00:02",
                "--AzureFunctionsJobHost:extensions:queues:visibilityTimeout=00:00:00", "--Logging:LogLevel:Default=None", .. more,
            ],
        });

    public static HttpClient Client(this EmbeddedHost host) => new() { BaseAddress = host.Address };

    /// <summary>Waits until the host itself says that no work is left.</summary>
    public static async Task WaitUntilQuietAsync(this EmbeddedHost host)
    {
        using var client = host.Client();
        while (true)
        {
            var status = await client.GetFromJsonAsync<JsonElement>("admin/host/status");
            if (status.GetProperty("pending").EnumerateObject().All(count => count.Value.GetInt32() == 0))
            {
                return;
            }

            await Task.Delay(50);
        }
    }
}

/// <summary>What test functions saw, in order, and how often they shall fail.</summary>
public sealed class Notebook
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];
    private TaskCompletionSource written = new();

    /// <summary>While positive, every run fails and takes one off.</summary>
    public int Failures { get; set; }

    /// <summary>While set, runs wait here until it ends or they are cancelled.</summary>
    public TaskCompletionSource? Hold { get; set; }

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
            {
                return [.. lines];
            }
        }
    }

    public async Task RunAsync(string line, CancellationToken cancellationToken)
    {
        Write(line);
        if (Hold is { } hold)
        {
            await hold.Task.WaitAsync(cancellationToken);
        }

        if (Failures > 0)
        {
            Failures--;
            throw new InvalidOperationException("Failing as told.");
        }
    }

    /// <summary>Returns as soon as there are that many lines.</summary>
    public async Task WaitForAsync(int count)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (lines.Count >= count)
                {
                    return;
                }

                next = written.Task;
            }

            await next.WaitAsync(TimeSpan.FromSeconds(60));
        }
    }

    private void Write(string line)
    {
        lock (gate)
        {
            lines.Add(line);
            var done = written;
            written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            done.TrySetResult();
        }
    }
}
