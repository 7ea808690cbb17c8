using System.Globalization;
using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Audit;

/// <summary>Table <c>Audit</c>: who did what, newest first.</summary>
public sealed class AuditStore(StorageAccount account, TimeProvider clock)
{
    // What a transaction of Table storage takes.
    private const int MostAtOnce = 100;

    /// <summary>Notes one deed.</summary>
    /// <param name="campaign">In which campaign.</param>
    /// <param name="by">Who.</param>
    /// <param name="deed">What, in Vietnamese, as the coordinator reads it.</param>
    /// <param name="agency">About which agency, if about one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task AddAsync(CampaignId campaign, string by, string deed, AgencyCode? agency = null, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        await table.AddEntityAsync(Entity.From(campaign, new AuditEntry(clock.GetUtcNow(), by, deed, agency)), cancellation);
    }

    /// <summary>Notes one deed about many agencies, each in an entry of its own, a hundred at once.</summary>
    public async Task AddAsync(CampaignId campaign, string by, string deed, IEnumerable<AgencyCode> agencies, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        foreach (var some in agencies.Chunk(MostAtOnce))
        {
            await table.SubmitTransactionAsync(
                some.Select(agency => new TableTransactionAction(TableTransactionActionType.Add, Entity.From(campaign, new AuditEntry(clock.GetUtcNow(), by, deed, agency)))), cancellation);
        }
    }

    /// <summary>The latest deeds, newest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ListAsync(CampaignId campaign, int count, CancellationToken cancellation = default)
    {
        var entries = new List<AuditEntry>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<Entity>(campaign.ToString(), cancellation))
        {
            entries.Add(entity.ToEntry());
            if (entries.Count == count)
            {
                break;
            }
        }

        return entries;
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Audit");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public DateTimeOffset At { get; set; }

        public string By { get; set; } = string.Empty;

        public string Deed { get; set; } = string.Empty;

        public string? Agency { get; set; }

        // Counting down, so that the newest comes first; the random end parts deeds of one moment.
        private static string Key(DateTimeOffset at) =>
            (DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks).ToString("d19", CultureInfo.InvariantCulture) + "-" + Guid.NewGuid().ToString("n")[..8];

        public static Entity From(CampaignId campaign, AuditEntry entry) => new()
        {
            PartitionKey = campaign.ToString(),
            RowKey = Key(entry.At),
            At = entry.At,
            By = entry.By,
            Deed = entry.Deed,
            Agency = entry.Agency?.ToString(),
        };

        public AuditEntry ToEntry() => new(At, By, Deed, Agency is null ? null : AgencyCode.Parse(Agency));
    }
}
