using System.Collections.Frozen;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Ingest;

/// <summary>What follows once a report is read, or given up: its agency's state, and the mails. Running it again changes nothing.</summary>
public sealed partial class ReadingEnd(SubmissionStore submissions, Holds holds, AgencyStates states, MailStore sent, MailOutbox mails, ILogger<ReadingEnd> logger)
{
    private const int Few = 8;

    /// <summary>Does what follows from the status that the submission has.</summary>
    public async Task FinishAsync(Campaign campaign, SubmissionSummary submission, CancellationToken cancellation)
    {
        await holds.JudgeLaterAsync(submission.Ref, cancellation);
        await states.RefreshAsync(campaign, submission.Agency, cancellation);
        foreach (var reason in Reasons(submission))
        {
            await mails.QueueAsync(new MailOrder(submission.Campaign, submission.Agency, reason), cancellation);
        }
    }

    /// <summary>The same for one whose mails may be missing, for the app stopped before it ordered them.</summary>
    /// <param name="campaign">Its campaign.</param>
    /// <param name="submission">The report.</param>
    /// <param name="told">Mails that are known to be ordered (<see cref="ToldAsync"/>). Any other is looked for by itself, so that a list that lacks some costs time and loses nothing.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task FinishIfOpenAsync(Campaign campaign, SubmissionSummary submission, IReadOnlySet<MailOrder> told, CancellationToken cancellation)
    {
        foreach (var order in Reasons(submission).Select(reason => new MailOrder(submission.Campaign, submission.Agency, reason)).Where(order => !told.Contains(order)))
        {
            if (await sent.FindAsync(order, cancellation) is null)
            {
                await FinishAsync(campaign, submission, cancellation);
                return;
            }
        }
    }

    /// <summary>What is known at once of the mails about these reports; nothing where they are so few that each is looked for as fast. A night in which
    /// thousands were sent would else be thousands of calls, every five minutes.</summary>
    public async Task<IReadOnlySet<MailOrder>> ToldAsync(CampaignId campaign, IReadOnlyCollection<SubmissionSummary> submissions, CancellationToken cancellation) =>
        submissions.Count > Few && submissions.Min(submission => submission.Tried) is { } since ? await sent.ListEndsAsync(campaign, since, cancellation) : FrozenSet<MailOrder>.Empty;

    /// <summary>Gives a report up that could not be read in all tries, and tells agency and coordinator.</summary>
    public async Task GiveUpAsync(Campaign campaign, SubmissionRef submission, CancellationToken cancellation)
    {
        var left = await submissions.ChangeAsync(
            submission, summary => summary.Status == SubmissionStatus.Processing ? summary with { Status = SubmissionStatus.Failed, Readable = false } : summary, cancellation);
        if (left is { Status: SubmissionStatus.Failed })
        {
            Log.Unread(logger, submission, left.Tries);
            await FinishAsync(campaign, left, cancellation);
        }
    }

    // Of what was taken back meanwhile the agency was told: that it is in order, or must be corrected, would be wrong now.
    private static MailReason[] Reasons(SubmissionSummary submission) => submission switch
    {
        { Withdrawn: not null } => [],
        { Status: SubmissionStatus.Failed } => [MailReason.Failed(submission.Id), MailReason.Unread(submission.Id)],
        _ => [MailReason.Receipt(submission.Id)],
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Submission {Submission} stays unread after {Tries} tries; agency and coordinator are told")]
        public static partial void Unread(ILogger logger, SubmissionRef submission, int tries);
    }
}
