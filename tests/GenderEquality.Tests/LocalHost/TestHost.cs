using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using GenderEquality.LocalHost;
using GenderEquality.TestFunctions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.LocalHost;

/// <summary>
/// The test function app, a worker process of its own, under a development host, on storage and with a notebook of its own. What
/// host and app log is kept, and so is what the app prints.
/// </summary>
public sealed class TestHost(AzuriteFixture azurite) : IDisposable
{
    /// <summary>Where the app was built.</summary>
    public static string AppFolder { get; } = Path.GetFullPath(typeof(TestHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => string.Equals(attribute.Key, "TestFunctions", StringComparison.Ordinal)).Value!);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("localhost-test-");

    public string Storage { get; } = azurite.NewAccount();

    public Notebook Notebook => field ??= new Notebook(folder.FullName);

    public LogLines Log { get; } = new();

    /// <summary>What the app printed.</summary>
    public OutputLines Output { get; } = new();

    /// <summary>A folder for what else a test needs on disk.</summary>
    public string NewFolder(string name) => folder.CreateSubdirectory(name).FullName;

    /// <summary>Starts the host with some of the app's functions.</summary>
    /// <param name="functions">Their names, separated by blanks.</param>
    /// <param name="more">Further settings, such as <c>--Clock:Start=…</c>; they win.</param>
    public Task<DevelopmentHost> StartAsync(string functions, params string[] more) => DevelopmentHost.StartAsync(new DevelopmentHostOptions
    {
        Args = Args(functions, more),
        Output = Output,
        ConfigureServices = services => services.AddLogging(logging => logging.ClearProviders().AddProvider(Log)),
    });

    /// <summary>The host's command line.</summary>
    public string[] Args(string functions, params string[] more) =>
    [
        "--LocalHost:Port=0", $"--LocalHost:App={AppFolder}", $"--ReportStorage={Storage}", $"--Notebook={folder.FullName}",
        "--LocalHost:BlobRetryDelay=00:00:00", "--LocalHost:QueueLease=00:00:02",
        .. functions.Split(' ').Select((name, number) => $"--AzureFunctionsJobHost:functions:{number}={name}"),
        .. more,
    ];

    public void Dispose()
    {
        Log.Dispose();
        Output.Dispose();
        folder.Delete(recursive: true);
    }
}

/// <summary>Asks the host, and the machine.</summary>
internal static class TestHostExtensions
{
    public static HttpClient Client(this DevelopmentHost host) => new() { BaseAddress = host.Address };

    /// <summary>Whether a process of this id lives.</summary>
    public static bool IsAlive(int process)
    {
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

/// <summary>Keeps the lines that are written.</summary>
public sealed class OutputLines : TextWriter
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => lines.Enqueue(value ?? "");
}
