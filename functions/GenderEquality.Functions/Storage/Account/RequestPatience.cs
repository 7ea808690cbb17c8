using System.Diagnostics;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>How long somebody who looks at a page waits for storage: a few seconds, for then the page can still say what to do. Queues and timers wait
/// longer. Goes with the request, through all that it calls.</summary>
public sealed class RequestPatience
{
    private static readonly AsyncLocal<RequestPatience?> Present = new();
    private static readonly TimeSpan First = TimeSpan.FromSeconds(6.5);
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan Retrying = TimeSpan.FromSeconds(2);

    private long? trouble;

    private RequestPatience()
    {
    }

    /// <summary>From now on, and in all that is called from here, somebody waits.</summary>
    public static void Begin() => Present.Value = new RequestPatience();

    /// <summary>That of the request that is being answered; null where nobody waits.</summary>
    internal static RequestPatience? Current => Present.Value;

    /// <summary>How long one call to storage may take: shorter once one failed.</summary>
    internal TimeSpan Timeout => trouble is null ? First : Later;

    /// <summary>Whether a call that failed is tried again.</summary>
    internal bool MayRetry()
    {
        trouble ??= Stopwatch.GetTimestamp();
        return Stopwatch.GetElapsedTime(trouble.Value) < Retrying;
    }
}
