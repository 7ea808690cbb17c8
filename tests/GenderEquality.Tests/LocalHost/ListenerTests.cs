using System.Text.Json;
using GenderEquality.LocalHost.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace GenderEquality.Tests.LocalHost;

public sealed class ListenerTests
{
    /// <summary>A connection that is cut as it is made comes out of storage's client as an error that nobody thought of.</summary>
    [Fact]
    public async Task ListenerThatFailsListensAgain()
    {
        using var stopping = new CancellationTokenSource();
        var listener = new FailingListener(failures: 3, stopping);

        await ListenerService.ListenAsync(listener, TimeSpan.FromMilliseconds(1), NullLogger.Instance, stopping.Token);

        Assert.Equal(4, listener.Runs);
    }

    private sealed class FailingListener(int failures, CancellationTokenSource stopping) : IListener
    {
        private static readonly JsonElement Trigger = JsonDocument.Parse("""{ "name": "message", "type": "queueTrigger", "queueName": "work" }""").RootElement;

        public FunctionDescriptor Function { get; } = new("Work", "", "", [Trigger]);

        public int Runs { get; private set; }

        public Task RunAsync(CancellationToken cancellation)
        {
            Runs++;
            return Runs <= failures ? throw new System.Net.Sockets.SocketException(107) : stopping.CancelAsync();
        }
    }
}
