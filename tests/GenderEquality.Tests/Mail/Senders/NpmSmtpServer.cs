using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GenderEquality.Tests.Mail.Senders;

/// <summary>The mail server <c>smtp-server</c> of npm as a process of its own; <c>mailparser</c> reads what arrives.</summary>
internal sealed class NpmSmtpServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<JsonObject> events = [];
    private readonly Task reading;
    private readonly TaskCompletionSource<int> port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private NpmSmtpServer(Process process)
    {
        this.process = process;
        reading = ReadAsync();
    }

    public int Port => port.Task.Result;

    /// <summary>Starts it.</summary>
    /// <param name="plain">Whether it offers no encryption, and takes passwords all the same.</param>
    /// <param name="refuse">What it answers for some addresses.</param>
    public static async Task<NpmSmtpServer> StartAsync(bool plain, params (string Address, string Answer)[] refuse)
    {
        var settings = JsonSerializer.Serialize(new { plain, refuse = refuse.ToDictionary(one => one.Address, one => one.Answer, StringComparer.Ordinal) });
        var server = new NpmSmtpServer(Process.Start(new ProcessStartInfo("node", [Script(), settings])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(Script())!,
        })!);
        await server.port.Task.WaitAsync(TimeSpan.FromSeconds(60));
        return server;
    }

    /// <summary>What happened so far, of one kind.</summary>
    public IReadOnlyList<JsonObject> Of(string kind) => [.. events.Where(one => string.Equals(one["event"]!.GetValue<string>(), kind, StringComparison.Ordinal))];

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        await reading;
        process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var one = (JsonObject)JsonNode.Parse(line)!;
            events.Enqueue(one);
            if (one["port"] is { } listening)
            {
                port.TrySetResult(listening.GetValue<int>());
            }
        }

        port.TrySetException(new InvalidOperationException("The mail server ended."));
    }

    private static string Script([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "npm-smtp-server.cjs");
}
