using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GenderEquality.Demo.Running;

/// <summary>The function app under the development host, as processes of their own, on a free port.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private const int TailLines = 25;
    private readonly Process process;
    private readonly StreamWriter log;
    private readonly Queue<string> tail = new();

    private AppProcess(Process process, Uri address, StreamWriter log)
    {
        this.process = process;
        this.log = log;
        Address = address;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);

        // However the demo ends, be it by Ctrl+C or a signal: the app must not stay behind.
        AppDomain.CurrentDomain.ProcessExit += Stop;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Whether it is still there.</summary>
    public bool IsRunning => !process.HasExited;

    /// <summary>Its last words, for the reason of a failure.</summary>
    public string Tail
    {
        get
        {
            lock (tail)
            {
                return string.Join(Environment.NewLine, tail);
            }
        }
    }

    /// <summary>Starts it; it does not answer yet.</summary>
    /// <param name="connection">Connection string of its storage.</param>
    /// <param name="clock">What its clock shows at the start.</param>
    /// <param name="logFile">Where its output goes.</param>
    public static AppProcess Start(string connection, DateTimeOffset clock, string logFile)
    {
        var port = FreePort();
        var address = new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), port).Uri;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "GenderEquality.LocalHost.dll"),
            $"--LocalHost:Port={port}",

            // Nobody waits here for what is rare in a year: an idle queue is looked into every second, not every five.
            "--AzureFunctionsJobHost:extensions:queues:maxPollingInterval=00:00:01",
            $"--ReportStorage={connection}",
            $"--Clock:Start={clock:O}",
            $"--Portal:BaseAddress={address.GetLeftPart(UriPartial.Authority)}",
            "--Portal:PrintLinks=false",
            "--Mail:Sender=Outbox",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var started = Process.Start(start) ?? throw new DemoFailure("The function app could not be started.");
        return new AppProcess(started, address, new StreamWriter(logFile));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Stop;
        Stop(this, EventArgs.Empty);
        await process.WaitForExitAsync();
        process.Dispose();
        lock (tail)
        {
            log.Dispose();
        }
    }

    private void Stop(object? sender, EventArgs arguments)
    {
        if (IsRunning)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (tail)
        {
            log.WriteLine(line);
            tail.Enqueue(line);
            if (tail.Count > TailLines)
            {
                tail.Dequeue();
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
