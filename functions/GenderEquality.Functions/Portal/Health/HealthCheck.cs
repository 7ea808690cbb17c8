using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Addresses;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.Health;

/// <summary>Looks whether what the service needs is there.</summary>
public sealed partial class HealthCheck(StorageProbe storage, SenderTroubleStore sender, IOptions<MailOptions> mail, ILogger<HealthCheck> logger)
{
    // Less than the patience of whoever asks.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Each part, and whether it is well.</summary>
    public async Task<IReadOnlyList<HealthPart>> RunAsync(CancellationToken cancellation = default) =>
    [
        .. await Task.WhenAll(
            AskAsync(HealthTexts.Blobs, storage.BlobsAsync, cancellation),
            AskAsync(HealthTexts.Tables, storage.TablesAsync, cancellation),
            AskAsync(HealthTexts.Queues, storage.QueuesAsync, cancellation),
            SenderAsync(cancellation)),
    ];

    private async Task<HealthPart> SenderAsync(CancellationToken cancellation)
    {
        SenderTrouble? trouble = null;
        var asked = await AskAsync(HealthTexts.MailSecret, async stop => trouble = await sender.FindAsync(stop), cancellation);

        // When the table does not answer, its own line says so.
        return asked with { IsWell = trouble is null && !mail.Value.LacksSecret };
    }

    private async Task<HealthPart> AskAsync(string name, Func<CancellationToken, Task> ask, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            await ask(limit.Token).WaitAsync(limit.Token);
            return new HealthPart(name, true);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            Log.Unwell(logger, failure, name);
            return new HealthPart(name, false);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Health: {Part} does not answer")]
        public static partial void Unwell(ILogger logger, Exception exception, string part);
    }
}

/// <summary>One part of what the service needs.</summary>
/// <param name="Name">Its name, in Vietnamese.</param>
/// <param name="IsWell">Whether it is there.</param>
public sealed record HealthPart(string Name, bool IsWell);
