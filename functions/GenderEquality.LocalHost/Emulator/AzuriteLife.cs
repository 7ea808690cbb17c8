using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Emulator;

/// <summary>Runs Azurite as long as the host, if nothing answers on its ports.</summary>
internal sealed partial class AzuriteLife(AzuritePlan plan, ILogger<AzuriteLife> logger) : IAsyncDisposable
{
    private Azurite? azurite;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await AnswersAsync(cancellationToken))
        {
            Log.Found(logger, plan.Port);
            return;
        }

        Log.Starting(logger, plan.DataFolder ?? "memory");
        azurite = await Azurite.StartAsync(
            new AzuriteOptions { Port = plan.Port, DataFolder = plan.DataFolder, Progress = Console.Error.WriteLine },
            cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref azurite, null) is { } running)
        {
            await running.DisposeAsync();
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(System.Net.IPAddress.Loopback, plan.Port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(40, LogLevel.Information, "Using the storage emulator that answers on port {Port}")]
        public static partial void Found(ILogger logger, int port);

        [LoggerMessage(41, LogLevel.Information, "Starting Azurite, data in {Data}")]
        public static partial void Starting(ILogger logger, string data);
    }
}
