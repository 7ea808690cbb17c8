using Azure.Core;
using Azure.Core.Pipeline;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>Tries calls to storage again: as long as <see cref="RequestPatience"/> lets it where somebody waits, longer elsewhere.</summary>
internal sealed class PatientRetryPolicy() : RetryPolicy(MostRetries)
{
    private const int MostRetries = 5;
    private const double BytesInASecond = 1 << 20;

    protected override void OnSendingRequest(HttpMessage message) => Limit(message);

    protected override ValueTask OnSendingRequestAsync(HttpMessage message)
    {
        Limit(message);
        return ValueTask.CompletedTask;
    }

    protected override bool ShouldRetry(HttpMessage message, Exception? exception) => base.ShouldRetry(message, exception) && MayRetry();

    protected override async ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) => await base.ShouldRetryAsync(message, exception) && MayRetry();

    private static bool MayRetry() => RequestPatience.Current?.MayRetry() ?? true;

    // Large files need their time on the way there.
    private static void Limit(HttpMessage message)
    {
        if (RequestPatience.Current is { } patience)
        {
            var bytes = message.Request.Content is { } content && content.TryComputeLength(out var length) ? length : 0;
            message.NetworkTimeout = patience.Timeout + TimeSpan.FromSeconds(bytes / BytesInASecond);
        }
    }
}
