using GenderEquality.LocalHost.Hosting;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;

namespace GenderEquality.LocalHost.Timers;

/// <summary>Remembers over a restart when a timer ran last: blob <c>timers/{host}/{function}/status</c>, as in Azure.</summary>
internal sealed partial class TimerStatusStore(HostStorage storage, HostSettings settings, ILogger<TimerStatusStore> logger)
{
    /// <summary>The last status; null at the first start, or in an app without storage.</summary>
    public async Task<ScheduleStatus?> ReadAsync(string function, CancellationToken cancellationToken)
    {
        if (await BlobAsync(function, cancellationToken) is not { } blob)
        {
            return null;
        }

        try
        {
            var content = await blob.DownloadContentAsync(cancellationToken);
            return content.Value.Content.ToObjectFromJson<ScheduleStatus>();
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Keeps the status of a run. Where storage is away just then, the timer goes on all the same: what is lost is that a restart would know of this run.</summary>
    public async Task TryWriteAsync(string function, ScheduleStatus status)
    {
        try
        {
            await WriteAsync(function, status, CancellationToken.None);
        }
        catch (Exception e)
        {
            Log.NotKept(logger, function, e.Message);
        }
    }

    public async Task WriteAsync(string function, ScheduleStatus status, CancellationToken cancellationToken)
    {
        if (await BlobAsync(function, cancellationToken) is { } blob)
        {
            await blob.UploadAsync(new BinaryData(JsonSerializer.SerializeToUtf8Bytes(status)), overwrite: true, cancellationToken);
        }
    }

    private async Task<BlobClient?> BlobAsync(string function, CancellationToken cancellationToken) =>
        (await storage.ContainerAsync(cancellationToken))?.GetBlobClient($"timers/{settings.HostId}/{function}/status");

    private static partial class Log
    {
        [LoggerMessage(32, LogLevel.Warning, "{Function}: when it ran could not be kept: {Reason}")]
        public static partial void NotKept(ILogger logger, string function, string reason);
    }
}
