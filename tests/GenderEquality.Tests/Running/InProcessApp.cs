using GenderEquality.Functions.Ingest;
using GenderEquality.LocalHost;
using GenderEquality.LocalHost.Clock;
using GenderEquality.LocalHost.Hosting;
using GenderEquality.LocalHost.Worker;
using GenderEquality.Tests.LocalHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.Running;

/// <summary>
/// The real app, its own Program.cs and services, under the development host's triggers, in this process: a test can replace a
/// service and look into the others. What crosses to a worker process is tested over the real one: see LocalHost/ and BrowserTests.
/// </summary>
internal sealed class InProcessApp : IAsyncDisposable
{
    private readonly DevelopmentHost host;
    private readonly IHost app;

    private InProcessApp(DevelopmentHost host, IHost app)
    {
        this.host = host;
        this.app = app;
    }

    public Uri Address => host.Address;

    public IServiceProvider Services => app.Services;

    /// <summary>Starts it on a free port.</summary>
    /// <param name="storage">Connection string.</param>
    /// <param name="clock">What its clock shows, such as <c>2024-11-20T09:00:00+07:00</c>.</param>
    /// <param name="more">Further settings as on a command line, the app's and the host's.</param>
    /// <param name="functions">Names of the functions that run; null for all.</param>
    /// <param name="services">Called after the app's own registrations.</param>
    /// <param name="logs">Takes every log line of app and host; nothing is logged without.</param>
    public static async Task<InProcessApp> StartAsync(
        string storage,
        string clock,
        IEnumerable<string>? more = null,
        IEnumerable<string>? functions = null,
        Action<IServiceCollection>? services = null,
        LogLines? logs = null)
    {
        IHost? built = null;
        string[] args =
        [
            "--LocalHost:Port=0", $"--ReportStorage={storage}", $"--Clock:Start={clock}", "--Portal:BaseAddress={LocalHost:Address}",
            "--Portal:PrintLinks=false", "--LocalHost:BlobRetryDelay=00:00:00", "--LocalHost:QueueLease=00:00:02",
            "--AzureFunctionsJobHost:extensions:queues:visibilityTimeout=00:00:00",
            "--AzureFunctionsJobHost:extensions:queues:maxPollingInterval=00:00:00.3",
            .. functions?.Select((name, number) => $"--AzureFunctionsJobHost:functions:{number}={name}") ?? [],
            .. more ?? [],
        ];
        var started = await DevelopmentHost.StartAsync(new DevelopmentHostOptions
        {
            Args = args,
            Output = TextWriter.Null,
            ConfigureServices = hosting =>
            {
                Log(hosting, logs);
                hosting.AddSingleton<IFunctionRuntime>(provider =>
                {
                    built = Build(provider, services, logs);
                    return new InProcessRuntime(typeof(IngestFunction).Assembly, built.Services, storage);
                });
            },
        });
        return new InProcessApp(started, built!);
    }

    public Task WaitUntilQuietAsync() => host.WaitUntilQuietAsync();

    /// <summary>Stops as a crash does, as far as that can be done inside a living process.</summary>
    public Task KillAsync() => host.KillAsync();

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await ((IAsyncDisposable)app).DisposeAsync();
    }

    private static IHost Build(IServiceProvider host, Action<IServiceCollection>? services, LogLines? logs)
    {
        var settings = host.GetRequiredService<WorkerStart>().Environment.ToDictionary(
            setting => setting.Key.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), setting => (string?)setting.Value, StringComparer.OrdinalIgnoreCase);
        return AppStart.Build(typeof(IngestFunction).Assembly, settings, added =>
        {
            added.Replace(ServiceDescriptor.Singleton<TimeProvider>(host.GetRequiredService<HostClock>()));
            Log(added, logs);
            services?.Invoke(added);
        });
    }

    private static void Log(IServiceCollection services, LogLines? logs) => services.AddLogging(logging =>
    {
        logging.ClearProviders();
        if (logs is not null)
        {
            logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        }
    });
}
