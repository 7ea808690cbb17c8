using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Agencies;

/// <summary>Where an agency stands: a pure function of all its submissions, so that the order in which they are read cannot matter.</summary>
public sealed record AgencyState
{
    /// <summary>Nothing has arrived.</summary>
    public static AgencyState Nothing { get; } = new();

    /// <summary>Status of the submission that counts; <see cref="SubmissionStatus.Exempt"/> for an agency that need not report.</summary>
    public SubmissionStatus Status { get; init; }

    /// <summary>The submission that counts: the newest readable one; where there is none, the newest.</summary>
    public SubmissionId? Current { get; init; }

    /// <summary>Whether <see cref="Current"/> can be consolidated.</summary>
    public bool Readable { get; init; }

    /// <summary>Whether <see cref="Current"/> arrived at the deadline or after it, as that was at the last writing; see <see cref="AgencyRow.Judged"/>.</summary>
    public bool Late { get; init; }

    /// <summary>Findings of <see cref="Current"/> that ask for correction.</summary>
    public int Errors { get; init; }

    /// <summary>Findings of <see cref="Current"/> that do not.</summary>
    public int Warnings { get; init; }

    /// <summary>How many submissions have arrived.</summary>
    public int Submissions { get; init; }

    /// <summary>The newest submission, whether or not it counts.</summary>
    public SubmissionId? Newest { get; init; }

    /// <summary>Status of <see cref="Newest"/>.</summary>
    public SubmissionStatus NewestStatus { get; init; }

    /// <summary>Whether the newest submission waits for us, not for the agency: it is being read, or could not be read. Nobody is told then that a report is missing.</summary>
    public bool WaitsForReading => NewestStatus is SubmissionStatus.Processing or SubmissionStatus.Failed;

    /// <summary>When <see cref="Current"/> arrived.</summary>
    public DateTimeOffset? Received => Current?.Time;

    /// <summary>Whether nothing more is expected of the agency: no reminder goes to it.</summary>
    public bool Done => Status is SubmissionStatus.Accepted or SubmissionStatus.Exempt;

    /// <summary>The state that follows from all submissions of one agency, in any order.</summary>
    /// <param name="submissions">All of them.</param>
    /// <param name="deadline">First moment that is too late for this agency.</param>
    /// <param name="exempt">Whether it need not report.</param>
    public static AgencyState From(IReadOnlyCollection<SubmissionSummary> submissions, DateTimeOffset deadline, bool exempt)
    {
        var newest = submissions.MaxBy(submission => submission.Id);
        var current = submissions.Where(submission => submission.Readable).MaxBy(submission => submission.Id) ?? newest;
        var status = current?.Status ?? SubmissionStatus.NotSubmitted;
        return new AgencyState
        {
            Status = exempt ? SubmissionStatus.Exempt : status,
            Current = current?.Id,
            Readable = current?.Readable ?? false,
            Late = current is not null && current.Received >= deadline,
            Errors = current?.Errors ?? 0,
            Warnings = current?.Warnings ?? 0,
            Submissions = submissions.Count,
            Newest = newest?.Id,
            NewestStatus = newest?.Status ?? SubmissionStatus.NotSubmitted,
        };
    }
}
