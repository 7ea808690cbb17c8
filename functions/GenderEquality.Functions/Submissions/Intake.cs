using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Submissions;

/// <summary>Decides what becomes of a report that somebody sends, and keeps it where it is kept.</summary>
public sealed class Intake(Upload upload, AgencyStore agencies, SubmissionStore submissions, SameFiles same, TimeProvider clock)
{
    /// <summary>Takes an agency's report: not before the campaign opens, parked once it is closed for the agency, and not a second time.</summary>
    /// <exception cref="ArgumentException">A file is empty.</exception>
    public async Task<IntakeResult> TakeAsync(
        Campaign campaign, Agency agency, UploadFile report, IReadOnlyList<UploadFile> beside, string by, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        if (now < campaign.StartOf(campaign.OpensOn))
        {
            return new IntakeResult(IntakeKind.NotOpen, Submission: null);
        }

        var row = await agencies.GetAsync(campaign, agency.Code, cancellation);
        var hold = row.IsClosed(campaign, now) ? SubmissionHold.AfterClose : SubmissionHold.None;
        return await TakeAsync(campaign, agency, report, beside, by, hold, cancellation);
    }

    /// <summary>Takes a report that the coordinator sends for an agency: at any time, but not a second time.</summary>
    /// <exception cref="ArgumentException">A file is empty.</exception>
    public Task<IntakeResult> TakeForAsync(
        Campaign campaign, Agency agency, UploadFile report, IReadOnlyList<UploadFile> beside, string by, CancellationToken cancellation = default) =>
        TakeAsync(campaign, agency, report, beside, by, SubmissionHold.None, cancellation);

    private async Task<IntakeResult> TakeAsync(
        Campaign campaign, Agency agency, UploadFile report, IReadOnlyList<UploadFile> beside, string by, SubmissionHold hold, CancellationToken cancellation)
    {
        if (await FindSameAsync(campaign.Id, agency.Code, report, beside, cancellation) is { } earlier)
        {
            return new IntakeResult(IntakeKind.Known, earlier);
        }

        var submission = new SubmissionRef(campaign.Id, agency.Code, SubmissionId.New(clock));
        var files = $"{await UploadHash.OfAsync(report, cancellation)}-{await UploadHash.OfAllAsync(beside, cancellation)}";
        if (await same.TakeAsync(submission, files, cancellation) is { } other)
        {
            return new IntakeResult(IntakeKind.Known, other);
        }

        try
        {
            return new IntakeResult(IntakeKind.Kept, await upload.KeepAsync(campaign, submission, report, beside, by, hold, cancellation));
        }
        catch (Exception failure) when (failure is not UploadKeptException)
        {
            await same.ReleaseAsync(submission, files);
            throw;
        }
    }

    /// <summary>An earlier submission of the very same bytes, the newest of them; one that was withdrawn may be sent again. Of the attachments of a row that
    /// an earlier release wrote only the names are known: then it counts as another one.</summary>
    public async Task<SubmissionSummary?> FindSameAsync(
        CampaignId campaign, AgencyCode agency, UploadFile report, IReadOnlyList<UploadFile> beside, CancellationToken cancellation = default)
    {
        var all = await submissions.ListAsync(campaign, agency, cancellation);
        if (report.Content.Length == 0 || all.Count == 0)
        {
            return null;
        }

        var hash = await UploadHash.OfAsync(report, cancellation);
        var besideHash = await UploadHash.OfAllAsync(beside, cancellation);
        return all.FirstOrDefault(one => one.Withdrawn is null
            && string.Equals(one.Sha256, hash, StringComparison.Ordinal)
            && one.Attachments.Count == beside.Count
            && string.Equals(one.BesideSha256, besideHash, StringComparison.Ordinal));
    }
}

/// <summary>What became of a report that was sent.</summary>
/// <param name="Kind">What.</param>
/// <param name="Submission">The submission: the new one, or the earlier one of the same bytes; null when nothing was kept.</param>
public sealed record IntakeResult(IntakeKind Kind, SubmissionSummary? Submission);

/// <summary>What can become of a report that is sent.</summary>
public enum IntakeKind
{
    /// <summary>It is kept as a new submission.</summary>
    Kept,

    /// <summary>The very same files are there already; nothing new was stored.</summary>
    Known,

    /// <summary>The campaign is not open yet; nothing was stored.</summary>
    NotOpen,
}
