using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace GenderEquality.Benchmarks;

/// <summary>The development host and the app's worker as processes of their own, and the memory that they hold.</summary>
internal sealed class HostProcesses : IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(15);

    private readonly Process host;
    private readonly TimeSpan patience;

    private HostProcesses(Process host, Uri address, TimeSpan patience)
    {
        this.host = host;
        this.patience = patience;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address, Timeout = patience };
    }

    /// <summary>Asks the host; as many connections as there are requests at once.</summary>
    public HttpClient Http { get; }

    /// <summary>Starts both, and returns when they answer.</summary>
    /// <param name="app">Folder of the published app.</param>
    /// <param name="settings">The app's settings, as on the host's command line.</param>
    /// <param name="patience">How long it may take until it answers or is quiet; a quarter of an hour unless told.</param>
    public static async Task<HostProcesses> StartAsync(string app, IEnumerable<string> settings, TimeSpan? patience = null)
    {
        var port = FreePort();
        var address = new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), port).Uri;
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "GenderEquality.LocalHost.dll"), $"--LocalHost:Port={port}", $"--LocalHost:App={Path.GetFullPath(app)}", $"--Portal:BaseAddress={address.GetLeftPart(UriPartial.Authority)}", .. settings];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var started = new HostProcesses(process, address, patience ?? Usual);
        await started.WaitAsync("/admin/host/status");
        return started;
    }

    /// <summary>Waits until nothing is left to do.</summary>
    public Task WaitUntilQuietAsync() => WaitAsync("/admin/host/quiet");

    /// <summary>What both hold now.</summary>
    public (long Host, long Worker) Megabytes() => (Status(host.Id, "VmRSS"), Status(Worker(), "VmRSS"));

    /// <summary>The most that each has held since <see cref="ForgetPeaks"/>.</summary>
    public (long Host, long Worker) Peaks() => (Status(host.Id, "VmHWM"), Status(Worker(), "VmHWM"));

    /// <summary>Seconds of processor that each has used so far.</summary>
    public (double Host, double Worker) Seconds() => (ProcessCost.Of(host.Id), ProcessCost.Of(Worker()));

    /// <summary>Begins to look for the most anew.</summary>
    public void ForgetPeaks()
    {
        foreach (var process in (int[])[host.Id, Worker()])
        {
            File.WriteAllText($"/proc/{process}/clear_refs", "5");
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!host.HasExited)
        {
            host.Kill(entireProcessTree: true);
        }

        await host.WaitForExitAsync();
        host.Dispose();
    }

    private static long Status(int process, string what) => long.Parse(
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(what, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) >> 10;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private int Worker() => File.ReadAllText($"/proc/{host.Id}/task/{host.Id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Concat(Directory.EnumerateDirectories($"/proc/{host.Id}/task").SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
        .First(id => File.ReadAllText($"/proc/{id}/cmdline").Contains("GenderEquality.Functions.dll", StringComparison.Ordinal));

    private async Task WaitAsync(string address)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(address))
        {
            if (host.HasExited || Stopwatch.GetElapsedTime(began) > patience)
            {
                throw new InvalidOperationException($"{address} does not answer.");
            }

            await Task.Delay(Poll);
        }
    }

    private async Task<bool> AnswersAsync(string address)
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri(address, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
