using System.Diagnostics;
using System.Globalization;
using GenderEquality.LocalHost.Hosting;

namespace GenderEquality.LocalHost.Worker;

/// <summary>One worker process. What it prints is passed on as it is: a link that the app prints must not become a line of log.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int TailLines = 15;
    private readonly Process process;
    private readonly TextWriter output;
    private readonly Queue<string> tail = new();
    private readonly CancellationTokenSource ended = new();

    private WorkerProcess(Process process, TextWriter output)
    {
        this.process = process;
        this.output = output;
        process.OutputDataReceived += (_, line) => PassOn(line.Data);
        process.ErrorDataReceived += (_, line) => PassOn(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ended.Cancel();

        // However this process ends, the worker must not stay behind.
        AppDomain.CurrentDomain.ProcessExit += Kill;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Its id.</summary>
    public int Id => process.Id;

    /// <summary>Cancelled when it has ended.</summary>
    public CancellationToken Ended => ended.Token;

    /// <summary>Its last words and its exit code.</summary>
    public string Epitaph
    {
        get
        {
            lock (tail)
            {
                var words = string.Join(Environment.NewLine, tail);
                return process.HasExited ? $"It ended with code {process.ExitCode}. {words}" : words;
            }
        }
    }

    /// <summary>Starts a worker; it has not said anything yet.</summary>
    public static WorkerProcess Start(FunctionApp app, WorkerStart start, string workerId, TextWriter output)
    {
        var info = new ProcessStartInfo(app.Executable)
        {
            WorkingDirectory = app.Folder,
            RedirectStandardInput = true, // See StartupHook.
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var port = start.Address.Port.ToString(CultureInfo.InvariantCulture);
        string[] arguments =
        [
            app.Assembly,
            "--host", start.Address.Host, "--port", port, "--workerId", workerId, "--requestId", workerId, "--grpcMaxMessageLength", "2147483647",
            "--functions-uri", start.Address.AbsoluteUri, "--functions-worker-id", workerId, "--functions-request-id", workerId,
            "--functions-grpc-max-message-length", "2147483647",
        ];
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in start.Environment)
        {
            info.Environment[name] = value;
        }

        return new WorkerProcess(Process.Start(info) ?? throw new LocalHostException($"{app.Executable} did not start."), output);
    }

    /// <summary>Waits for its end, and ends it where it does not come in time.</summary>
    public async Task EndAsync(TimeSpan grace)
    {
        await Task.Delay(grace, Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Kill(this, EventArgs.Empty);
        await process.WaitForExitAsync();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        process.Dispose();
    }

    private void Kill(object? sender, EventArgs arguments)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private void PassOn(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (tail)
        {
            output.WriteLine(line);

            // A stack would push out what it belongs to.
            if (!line.StartsWith("   at ", StringComparison.Ordinal))
            {
                tail.Enqueue(line);
            }

            if (tail.Count > TailLines)
            {
                tail.Dequeue();
            }
        }
    }
}

/// <summary>How a worker is started.</summary>
/// <param name="Address">Where the host waits for its stream.</param>
/// <param name="Environment">Environment variables besides the host's own.</param>
internal sealed record WorkerStart(Uri Address, IReadOnlyDictionary<string, string> Environment);
