using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Questions;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Mail;

/// <summary>Where a campaign stands and what the last seven days brought: what the digest says. Pure.</summary>
public sealed record WeekInFigures
{
    /// <summary>Agencies that have to report.</summary>
    public required int Expected { get; init; }

    /// <summary>Those whose report is accepted.</summary>
    public required int Accepted { get; init; }

    /// <summary>Those whose report must be corrected.</summary>
    public required int ToCorrect { get; init; }

    /// <summary>Those whose report is being read, could not be read, or waits for somebody's word.</summary>
    public required int Unsettled { get; init; }

    /// <summary>Those of which nothing has arrived.</summary>
    public required int Missing { get; init; }

    /// <summary>Those of which nothing has arrived though their own date has passed.</summary>
    public required int Overdue { get; init; }

    /// <summary>Those who need not report.</summary>
    public required int Exempt { get; init; }

    /// <summary>Agencies that sent something in the last seven days, in plan order.</summary>
    public required IReadOnlyList<string> Arrived { get; init; }

    /// <summary>Agencies that say until when they are at work, with that day.</summary>
    public required IReadOnlyList<(string Agency, DateOnly Day)> Promised { get; init; }

    /// <summary>Questions without an answer.</summary>
    public required int Questions { get; init; }

    /// <summary>Mails that could not be delivered.</summary>
    public required int Undelivered { get; init; }

    /// <summary>Whether there is anything to tell: somebody is awaited, or something happened.</summary>
    public bool IsNews => Expected > Accepted || Arrived.Count > 0 || Questions > 0 || Undelivered > 0;

    /// <summary>Counts.</summary>
    public static WeekInFigures Of(Campaign campaign, IReadOnlyCollection<AgencyRow> rows, IReadOnlyCollection<Question> questions, int undelivered, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(campaign.Local(now).DateTime);
        var expected = rows.Where(row => row.Exemption is null).ToList();
        string NameOf(AgencyRow row) => campaign.FindAgency(row.Agency)?.Name ?? row.Agency.ToString();
        int Count(SubmissionStatus status) => expected.Count(row => row.State.Status == status);
        return new WeekInFigures
        {
            Expected = expected.Count,
            Accepted = Count(SubmissionStatus.Accepted),
            ToCorrect = Count(SubmissionStatus.NeedsCorrection),
            Unsettled = Count(SubmissionStatus.Processing) + Count(SubmissionStatus.Failed),
            Missing = Count(SubmissionStatus.NotSubmitted),
            Overdue = expected.Count(row => row.State.Status == SubmissionStatus.NotSubmitted && now >= row.Deadline(campaign)),
            Exempt = rows.Count - expected.Count,
            Arrived = [.. rows.Where(row => row.State.Newest is { } newest && now - newest.Time < TimeSpan.FromDays(7)).Select(NameOf)],
            Promised = [.. expected.Where(row => !row.State.Done && row.MutedUntil >= today).Select(row => (NameOf(row), row.MutedUntil!.Value))],
            Questions = questions.Count(question => question.Answer is null),
            Undelivered = undelivered,
        };
    }
}
