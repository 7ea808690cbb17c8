using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Ingest;

/// <summary>Reads one uploaded report, keeps what it says and tells its agency. May stop after any step and run again, any number of
/// times: each step leaves alone what is done already. Every try is counted before it begins, so that one that ends the process counts too.</summary>
public sealed partial class SubmissionIngest(
    CampaignStore campaigns,
    IncomingBlobs incoming,
    IncomingRows rows,
    AttachmentBlobs attachments,
    ContentBlobs contents,
    SubmissionStore submissions,
    ReadingEnd end,
    ReadingPlaces places,
    ValidateReport validate,
    TimeProvider clock,
    ILogger<SubmissionIngest> logger)
{
    /// <summary>Takes in the blob of that path. One that belongs to no campaign or agency is noted and left.</summary>
    public async Task RunAsync(string campaign, string agency, string submission, CancellationToken cancellation = default)
    {
        if (CampaignId.TryParse(campaign, null, out var campaignId) && AgencyCode.TryParse(agency, null, out var code) && SubmissionId.TryParse(submission, null, out var id))
        {
            await RunAsync(new SubmissionRef(campaignId, code, id), ordered: false, cancellation);
            return;
        }

        Log.NobodysBlob(logger, campaign, agency, submission);
    }

    /// <summary>Carries out an order to read a report once more: one try an order.</summary>
    public Task RunAgainAsync(IngestOrder order, CancellationToken cancellation = default) =>
        RunAsync(new SubmissionRef(order.Campaign, order.Agency, order.Submission), ordered: true, cancellation);

    private async Task RunAsync(SubmissionRef submission, bool ordered, CancellationToken cancellation)
    {
        if (await campaigns.FindAsync(submission.Campaign, cancellation) is not { } campaign || campaign.FindAgency(submission.Agency) is not { } agency)
        {
            Log.NobodysBlob(logger, submission.Campaign.ToString(), submission.Agency.ToString(), submission.Id.ToString());
            return;
        }

        if (await rows.KnowAsync(submission, cancellation) is not { } summary)
        {
            Log.Gone(logger, submission);
            return;
        }

        if (summary.Status == SubmissionStatus.Processing)
        {
            if (ordered && !ReadingTries.MayTry(summary, clock.GetUtcNow()))
            {
                return;
            }

            using var place = await places.TakeAsync(cancellation);
            summary = await TryAsync(new ExpectedReport(campaign, agency), submission, cancellation);
        }

        if (summary is not null)
        {
            await end.FinishAsync(campaign, summary, cancellation);
        }
    }

    private async Task<SubmissionSummary?> TryAsync(ExpectedReport expected, SubmissionRef submission, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var begun = await submissions.ChangeAsync(
            submission, summary => summary.Status == SubmissionStatus.Processing ? summary with { Tries = summary.Tries + 1, Tried = now } : summary, cancellation);
        if (begun is not { Status: SubmissionStatus.Processing })
        {
            return begun;
        }

        try
        {
            var received = DateOnly.FromDateTime(expected.Campaign.Local(begun.Received).DateTime);
            return await ReadAsync(expected with { Received = received }, submission, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && begun.Tries >= ReadingTries.Most)
        {
            await end.GiveUpAsync(expected.Campaign, submission, CancellationToken.None);
            throw;
        }
    }

    private async Task<SubmissionSummary?> ReadAsync(ExpectedReport expected, SubmissionRef submission, CancellationToken cancellation)
    {
        await using var file = await incoming.OpenAsync(submission, cancellation) ?? throw new FileNotFoundException($"The file of submission {submission} is gone.");
        using var workbooks = new AttachedWorkbooks();
        var attached = await attachments.ListAsync(submission, cancellation);
        await workbooks.FetchAsync(attachments, submission, attached, cancellation);
        using var report = await MaliciousAsync(submission, attached, cancellation) is { } name
            ? new ReadReport(content: null, [FindingTexts.Malicious(name)], _ => Stream.Null)
            : validate(file, expected with { Workbooks = workbooks.Files });
        await contents.WriteAsync(submission, report.Content, report.Findings, report.OpenMedia, cancellation);

        // Last, for it says that all of the above is there.
        var all = await submissions.ListAsync(submission.Campaign, submission.Agency, cancellation);
        var substance = SubstanceRule.Of(expected.Campaign, report);
        var read = await submissions.ChangeAsync(submission, summary => PoorerRule.Judge(StatusRule.Of(summary, report, substance), all), cancellation);
        Log.Read(logger, submission, read!.Status, read.Errors, read.Warnings);
        return read;
    }

    // The name of a file that the account's malware scan warns of; null without.
    private async Task<string?> MaliciousAsync(SubmissionRef submission, IReadOnlyList<string> attached, CancellationToken cancellation)
    {
        if (await incoming.IsMaliciousAsync(submission, cancellation))
        {
            return (await submissions.FindAsync(submission, cancellation))?.FileName ?? string.Empty;
        }

        foreach (var name in attached)
        {
            if (await attachments.IsMaliciousAsync(submission, name, cancellation))
            {
                return name;
            }
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The blob {Campaign}/{Agency}/{Submission} belongs to no campaign and agency that is known; it stays unread")]
        public static partial void NobodysBlob(ILogger logger, string campaign, string agency, string submission);

        [LoggerMessage(LogLevel.Warning, "The file of submission {Submission} is gone")]
        public static partial void Gone(ILogger logger, SubmissionRef submission);

        [LoggerMessage(LogLevel.Information, "Submission {Submission} is read: {Status}, {Errors} errors, {Warnings} warnings")]
        public static partial void Read(ILogger logger, SubmissionRef submission, SubmissionStatus status, int errors, int warnings);
    }
}
