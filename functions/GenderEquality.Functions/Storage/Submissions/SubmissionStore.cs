using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Table <c>Submissions</c>: every upload, for good.</summary>
public sealed class SubmissionStore(StorageAccount account)
{
    /// <summary>All submissions of an agency, newest first.</summary>
    public async Task<IReadOnlyList<SubmissionSummary>> ListAsync(CampaignId campaign, AgencyCode agency, CancellationToken cancellation = default)
    {
        var submissions = new List<SubmissionSummary>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<Entity>(StorageKeys.Of(campaign, agency), cancellation))
        {
            submissions.Add(entity.ToSummary(campaign));
        }

        submissions.Reverse();
        return submissions;
    }

    /// <summary>All submissions of a campaign, by agency, oldest first.</summary>
    public async Task<ILookup<AgencyCode, SubmissionSummary>> ListAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var submissions = new List<SubmissionSummary>();
        var table = await TableAsync();
        await foreach (var entity in table.RangeAsync<Entity>(StorageKeys.Range(campaign), cancellation))
        {
            submissions.Add(entity.ToSummary(campaign));
        }

        return submissions.ToLookup(submission => submission.Agency);
    }

    /// <summary>One submission, or null.</summary>
    public async Task<SubmissionSummary?> FindAsync(SubmissionRef submission, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var entity = await table.FindAsync<Entity>(StorageKeys.Of(submission.Campaign, submission.Agency), submission.Id.ToString(), cancellation);
        return entity?.ToSummary(submission.Campaign);
    }

    /// <summary>Adds a submission; leaves it alone when it is there already.</summary>
    public async Task AddIfAbsentAsync(SubmissionSummary submission, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        await table.TryAddAsync(Entity.From(submission), cancellation);
    }

    /// <summary>Changes a submission; the change may run several times, when somebody else writes meanwhile.</summary>
    /// <returns>The submission as it stands now; null when there is none.</returns>
    public async Task<SubmissionSummary?> ChangeAsync(
        SubmissionRef submission, Func<SubmissionSummary, SubmissionSummary> change, CancellationToken cancellation = default)
    {
        SubmissionSummary? result = null;
        Task<Entity?> MakeAsync(Entity? present)
        {
            var before = present?.ToSummary(submission.Campaign);
            result = before is null ? null : change(before);
            return Task.FromResult(result is null || result == before ? null : Entity.From(result));
        }

        var table = await TableAsync();
        await table.ChangeAsync<Entity>(StorageKeys.Of(submission.Campaign, submission.Agency), submission.Id.ToString(), MakeAsync, cancellation);
        return result;
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Submissions");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string FileName { get; set; } = string.Empty;

        public long Size { get; set; }

        public string Sha256 { get; set; } = string.Empty;

        public DateTimeOffset Received { get; set; }

        public bool Late { get; set; }

        public string Status { get; set; } = string.Empty;

        public bool Readable { get; set; }

        public int Errors { get; set; }

        public int Warnings { get; set; }

        public string UploadedBy { get; set; } = string.Empty;

        public string? Attachments { get; set; }

        public string? Review { get; set; }

        public string? Reviews { get; set; }

        public string? Confirmed { get; set; }

        public int Tries { get; set; }

        public DateTimeOffset? Tried { get; set; }

        public string? Hold { get; set; }

        public string? Poorer { get; set; }

        public string? Released { get; set; }

        public string? Substance { get; set; }

        public string? BesideSha256 { get; set; }

        public string? Withdrawn { get; set; }

        public string? Reused { get; set; }

        public static Entity From(SubmissionSummary submission) => new()
        {
            PartitionKey = StorageKeys.Of(submission.Campaign, submission.Agency),
            RowKey = submission.Id.ToString(),
            FileName = submission.FileName,
            Size = submission.Size,
            Sha256 = submission.Sha256,
            Received = submission.Received,
            Late = submission.Late,
            Status = submission.Status.ToString(),
            Readable = submission.Readable,
            Errors = submission.Errors,
            Warnings = submission.Warnings,
            UploadedBy = submission.UploadedBy,
            Attachments = TableJson.Write(submission.Attachments),
            Review = TableJson.Write(submission.Review),
            // A single one needs no list: earlier releases kept the last one only.
            Reviews = submission.Reviews.Count > 1 ? TableJson.Write(submission.Reviews) : null,
            Confirmed = TableJson.Write(submission.Confirmed),
            Tries = submission.Tries,
            Tried = submission.Tried,
            Hold = submission.Hold == SubmissionHold.None ? null : submission.Hold.ToString(),
            Poorer = submission.Poorer == PoorerReason.None ? null : submission.Poorer.ToString(),
            Released = TableJson.Write(submission.Released),
            Substance = TableJson.Write(submission.Substance),
            BesideSha256 = submission.BesideSha256,
            Withdrawn = TableJson.Write(submission.Withdrawn),
            Reused = TableJson.Write(submission.Reused),
        };

        public SubmissionSummary ToSummary(CampaignId campaign) => new()
        {
            Campaign = campaign,
            Agency = StorageKeys.Agency(PartitionKey),
            Id = SubmissionId.Parse(RowKey),
            FileName = FileName,
            Size = Size,
            Sha256 = Sha256,
            Received = Received,
            Late = Late,
            Status = Enum.Parse<SubmissionStatus>(Status),
            Readable = Readable,
            Errors = Errors,
            Warnings = Warnings,
            UploadedBy = UploadedBy,
            Attachments = TableJson.Read<IReadOnlyList<string>>(Attachments) ?? [],
            Reviews = TableJson.Read<IReadOnlyList<Review>>(Reviews) ?? (TableJson.Read<Review>(Review) is { } review ? [review] : []),
            Confirmed = TableJson.Read<FiguresConfirmed>(Confirmed),
            Tries = Tries,
            Tried = Tried,
            Hold = Hold is null ? SubmissionHold.None : Enum.Parse<SubmissionHold>(Hold),
            Poorer = Poorer is null ? PoorerReason.None : Enum.Parse<PoorerReason>(Poorer),
            Released = TableJson.Read<SubmissionMark>(Released),
            Substance = TableJson.Read<Substance>(Substance),
            BesideSha256 = BesideSha256,
            Withdrawn = TableJson.Read<SubmissionMark>(Withdrawn),
            Reused = TableJson.Read<SubmissionMark>(Reused),
        };
    }
}
