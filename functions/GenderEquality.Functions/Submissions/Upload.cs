using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>Takes a report in. Once the bytes are stored nothing is lost any more: the blob trigger does the rest, even if the app
/// stops right after.</summary>
public sealed class Upload(
    IncomingBlobs incoming, AttachmentBlobs attachments, SubmissionStore submissions, AgencyStates states, TimeProvider clock)
{
    /// <summary>Keeps the files as a new submission, which is then being processed.</summary>
    /// <param name="campaign">To which campaign.</param>
    /// <param name="agency">For which agency.</param>
    /// <param name="report">The report.</param>
    /// <param name="beside">Files that come with it, such as a signed PDF, of different names.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="cancellation">Stops; what is stored by then stays.</param>
    /// <exception cref="ArgumentException">A file is empty.</exception>
    /// <exception cref="UploadKeptException">The report is kept, and nothing more could be done about it now.</exception>
    public Task<SubmissionSummary> KeepAsync(
        Campaign campaign, Agency agency, UploadFile report, IReadOnlyList<UploadFile> beside, string by, CancellationToken cancellation = default) =>
        KeepAsync(campaign, new SubmissionRef(campaign.Id, agency.Code, SubmissionId.New(clock)), report, beside, by, SubmissionHold.None, cancellation);

    /// <summary>As the other, under an id of the caller's; held, it is read and waits for somebody's word.</summary>
    public async Task<SubmissionSummary> KeepAsync(
        Campaign campaign, SubmissionRef submission, UploadFile report, IReadOnlyList<UploadFile> beside, string by, SubmissionHold hold, CancellationToken cancellation = default)
    {
        if (beside.Prepend(report).Any(file => file.Content.Length == 0))
        {
            throw new ArgumentException("An empty file is to be refused before anything is stored.", nameof(report));
        }

        var file = new IncomingFile(report.Name, report.Content.Length, await UploadHash.OfAsync(report, cancellation), submission.Id.Time, by)
        {
            Hold = hold,
            BesideSha256 = await UploadHash.OfAllAsync(beside, cancellation),
        };

        // The report comes last: ingest starts when it is there, and then must find what belongs to it.
        foreach (var extra in beside)
        {
            await attachments.AddAsync(submission, extra.Name, extra.Content, cancellation);
        }

        await StoreAsync(submission, report.Content, file, cancellation);

        // The sender may hang up now; the status should tell of the upload all the same.
        var summary = file.Received(submission, [.. beside.Select(extra => extra.Name)]);
        try
        {
            await submissions.AddIfAbsentAsync(summary, CancellationToken.None);
            await states.RefreshAsync(campaign, submission.Agency, CancellationToken.None);
        }
        catch (Exception failure)
        {
            throw new UploadKeptException(campaign, summary, failure);
        }

        return summary;
    }

    // A connection that breaks between the last byte and the answer says nothing of the file: storage is asked.
    private async Task StoreAsync(SubmissionRef submission, Stream content, IncomingFile file, CancellationToken cancellation)
    {
        try
        {
            await incoming.AddAsync(submission, content, file, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            if (!await IsThereAsync(submission, file))
            {
                throw;
            }
        }
    }

    private async Task<bool> IsThereAsync(SubmissionRef submission, IncomingFile file)
    {
        try
        {
            return await incoming.FindAsync(submission, CancellationToken.None) is { } there && there.Size == file.Size;
        }
        catch (Exception unknown) when (StorageAway.Means(unknown))
        {
            return false;
        }
    }
}
