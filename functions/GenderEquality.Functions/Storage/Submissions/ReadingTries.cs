namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>When a report that is not read yet is tried again, and when no more. Pure.</summary>
public static class ReadingTries
{
    /// <summary>Tries after which a report is given up: five of the trigger within minutes, then one an order.</summary>
    public const int Most = 8;

    /// <summary>Time that a try, or an order for one, has before another is ordered.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>How far back a report that is read or given up is looked at once more, for the mail about it may be missing.</summary>
    private static readonly TimeSpan Aftermath = TimeSpan.FromHours(6);

    /// <summary>What is to be done about a submission now.</summary>
    public static ReadingStep Next(SubmissionSummary submission, DateTimeOffset now) => submission switch
    {
        { Status: not SubmissionStatus.Processing } => submission.Tried is { } tried && now - tried is var since && since >= Patience && since < Aftermath ? ReadingStep.Finish : ReadingStep.None,
        _ when IsRecent(submission.Tried, now) || IsRecent(submission.Ordered, now) => ReadingStep.None,
        { Tries: >= Most } => ReadingStep.GiveUp,
        { Tries: 0, Ordered: null } when IsRecent(submission.Received, now) => ReadingStep.None,
        _ => ReadingStep.Order,
    };

    /// <summary>Whether an order for a try is carried out: not while one is under way, nor at once after one that failed, when the queue brings its order again.</summary>
    public static bool MayTry(SubmissionSummary submission, DateTimeOffset now) => submission.Tries < Most && !IsRecent(submission.Tried, now);

    // A moment that is still to come, by a clock that was wrong, holds nothing up.
    private static bool IsRecent(DateTimeOffset? moment, DateTimeOffset now) => moment <= now && now - moment < Patience;
}

/// <summary>What is to be done about a submission.</summary>
public enum ReadingStep
{
    /// <summary>Nothing: it has its end, or it is under way.</summary>
    None,

    /// <summary>A try is to be ordered.</summary>
    Order,

    /// <summary>It was tried often enough.</summary>
    GiveUp,

    /// <summary>It has its end; whether all was told is to be looked at.</summary>
    Finish,
}
