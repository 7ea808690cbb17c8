using System.Security.Cryptography;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Ingest;

/// <summary>Reads one uploaded report, keeps what it says and tells its agency. May stop after any step and run again, any number of
/// times: each step leaves alone what is done already.</summary>
public sealed partial class SubmissionIngest(
    CampaignStore campaigns,
    IncomingBlobs incoming,
    AttachmentBlobs attachments,
    ContentBlobs contents,
    SubmissionStore submissions,
    Holds holds,
    AgencyStates states,
    MailOutbox mails,
    ValidateReport validate,
    ILogger<SubmissionIngest> logger)
{
    /// <summary>Takes in the blob of that path. One that belongs to no campaign or agency is noted and left.</summary>
    public async Task RunAsync(string campaign, string agency, string submission, CancellationToken cancellation = default)
    {
        if (!CampaignId.TryParse(campaign, null, out var campaignId)
            || !AgencyCode.TryParse(agency, null, out var code)
            || !SubmissionId.TryParse(submission, null, out var id)
            || await campaigns.FindAsync(campaignId, cancellation) is not { } known
            || known.FindAgency(code) is not { } sender)
        {
            Log.NobodysBlob(logger, campaign, agency, submission);
            return;
        }

        await RunAsync(new ExpectedReport(known, sender), new SubmissionRef(campaignId, code, id), cancellation);
    }

    private async Task RunAsync(ExpectedReport expected, SubmissionRef submission, CancellationToken cancellation)
    {
        await using var file = await incoming.OpenAsync(submission, cancellation);
        if (file is null)
        {
            Log.Gone(logger, submission);
            return;
        }

        var summary = await KnowAsync(submission, file, cancellation);
        if (summary.Status == SubmissionStatus.Processing)
        {
            await ReadAsync(expected with { Received = DateOnly.FromDateTime(expected.Campaign.Local(summary.Received).DateTime) }, submission, file, cancellation);
        }

        await holds.JudgeLaterAsync(submission, cancellation);
        await states.RefreshAsync(expected.Campaign, submission.Agency, cancellation);
        await mails.QueueAsync(new MailOrder(submission.Campaign, submission.Agency, MailReason.Receipt(submission.Id)), cancellation);
    }

    // The row is there already unless the app stopped between storing the bytes and writing it.
    private async Task<SubmissionSummary> KnowAsync(SubmissionRef submission, Stream file, CancellationToken cancellation)
    {
        if (await submissions.FindAsync(submission, cancellation) is { } known)
        {
            return known;
        }

        var said = await incoming.FindAsync(submission, cancellation);
        var complete = said is { Sha256.Length: > 0 }
            ? said
            : new IncomingFile($"{submission.Id}.docx", file.Length, await HashAsync(file, cancellation), submission.Id.Time, "?");
        var summary = complete.Received(submission, await attachments.ListAsync(submission, cancellation));
        await submissions.AddIfAbsentAsync(summary, cancellation);
        return summary;
    }

    private async Task ReadAsync(ExpectedReport expected, SubmissionRef submission, Stream file, CancellationToken cancellation)
    {
        using var workbooks = new AttachedWorkbooks();
        await workbooks.FetchAsync(attachments, submission, cancellation);
        using var report = await MaliciousAsync(submission, cancellation) is { } name
            ? new ReadReport(content: null, [FindingTexts.Malicious(name)], _ => Stream.Null)
            : validate(file, expected with { Workbooks = workbooks.Files });
        await contents.WriteAsync(submission, report.Content, report.Findings, report.OpenMedia, cancellation);

        // Last, for it says that all of the above is there.
        var all = await submissions.ListAsync(submission.Campaign, submission.Agency, cancellation);
        var substance = SubstanceRule.Of(expected.Campaign, report);
        var read = await submissions.ChangeAsync(submission, summary => PoorerRule.Judge(StatusRule.Of(summary, report, substance), all), cancellation);
        Log.Read(logger, submission, read!.Status, read.Errors, read.Warnings);
    }

    // The name of a file that the account's malware scan warns of; null without.
    private async Task<string?> MaliciousAsync(SubmissionRef submission, CancellationToken cancellation)
    {
        if (await incoming.IsMaliciousAsync(submission, cancellation))
        {
            return (await submissions.FindAsync(submission, cancellation))?.FileName ?? string.Empty;
        }

        foreach (var name in await attachments.ListAsync(submission, cancellation))
        {
            if (await attachments.IsMaliciousAsync(submission, name, cancellation))
            {
                return name;
            }
        }

        return null;
    }

    private static async Task<string> HashAsync(Stream file, CancellationToken cancellation)
    {
        var hash = await SHA256.HashDataAsync(file, cancellation);
        file.Position = 0;
        return Convert.ToHexStringLower(hash);
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
