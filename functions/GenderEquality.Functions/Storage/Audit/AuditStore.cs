using System.Globalization;
using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Audit;

/// <summary>Table <c>Audit</c>: who did what, newest first.</summary>
public sealed class AuditStore(StorageAccount account, TimeProvider clock)
{
    /// <summary>Notes one deed.</summary>
    /// <param name="campaign">In which campaign.</param>
    /// <param name="by">Who.</param>
    /// <param name="deed">What, in Vietnamese, as the coordinator reads it.</param>
    /// <param name="agency">About which agency, if about one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public Task AddAsync(CampaignId campaign, string by, string deed, AgencyCode? agency = null, CancellationToken cancellation = default) =>
        AddAsync(campaign, new AuditEntry(clock.GetUtcNow(), by, deed, agency), cancellation);

    /// <summary>Notes what is of another kind than a decision.</summary>
    public Task AddAsync(CampaignId campaign, AuditKind kind, string by, string deed, AgencyCode? agency = null, CancellationToken cancellation = default) =>
        AddAsync(campaign, new AuditEntry(clock.GetUtcNow(), by, deed, agency) { Kind = kind }, cancellation);

    /// <summary>The latest entries, newest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ListAsync(CampaignId campaign, int count, CancellationToken cancellation = default) =>
        (await ListAsync(campaign, new AuditQuery(), count, after: null, cancellation)).Entries;

    /// <summary>Entries that are asked for, newest first.</summary>
    /// <param name="campaign">Of which campaign.</param>
    /// <param name="query">Which ones.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="after">Where an earlier part ended; null for the first one.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<AuditPart> ListAsync(CampaignId campaign, AuditQuery query, int count, string? after, CancellationToken cancellation = default)
    {
        var entries = new List<AuditEntry>();
        string? last = null;
        var table = await TableAsync();
        await foreach (var entity in table.QueryAsync<Entity>(Filter(campaign, query, after), maxPerPage: Math.Min(count + 1, 1000), cancellationToken: cancellation))
        {
            var entry = entity.ToEntry();
            if (query.By is { Length: > 0 } by && !entry.By.Contains(by, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (entries.Count == count)
            {
                return new AuditPart(entries, last);
            }

            entries.Add(entry);
            last = entity.RowKey;
        }

        return new AuditPart(entries, null);
    }

    // Keys count down: what came before a moment has a greater key.
    private static string Filter(CampaignId campaign, AuditQuery query, string? after)
    {
        List<string> terms = [TableClient.CreateQueryFilter($"PartitionKey eq {campaign.ToString()}")];
        if (after is not null)
        {
            terms.Add(TableClient.CreateQueryFilter($"RowKey gt {after}"));
        }

        if (query.Before is { } before)
        {
            terms.Add(TableClient.CreateQueryFilter($"RowKey gt {Entity.Countdown(before) + "~"}"));
        }

        if (query.From is { } from)
        {
            terms.Add(TableClient.CreateQueryFilter($"RowKey lt {Entity.Countdown(from) + "~"}"));
        }

        if (query.Agency is { } agency)
        {
            terms.Add(TableClient.CreateQueryFilter($"Agency eq {agency.ToString()}"));
        }

        // Before there were kinds an entry had no such column: it is then none of the others.
        terms.AddRange(query.Kind switch
        {
            null => [],
            AuditKind.Deed => Enum.GetNames<AuditKind>().Skip(1).Select(name => $"not ({TableClient.CreateQueryFilter($"Kind eq {name}")})"),
            { } kind => [TableClient.CreateQueryFilter($"Kind eq {kind.ToString()}")],
        });
        return string.Join(" and ", terms);
    }

    private async Task AddAsync(CampaignId campaign, AuditEntry entry, CancellationToken cancellation)
    {
        var table = await TableAsync();
        await table.AddEntityAsync(Entity.From(campaign, entry), cancellation);
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

        public string? Kind { get; set; }

        // Counting down, so that the newest comes first; the random end parts deeds of one moment.
        private static string Key(DateTimeOffset at) =>
            Countdown(at) + "-" + Guid.NewGuid().ToString("n")[..8];

        public static string Countdown(DateTimeOffset at) => (DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks).ToString("d19", CultureInfo.InvariantCulture);

        public static Entity From(CampaignId campaign, AuditEntry entry) => new()
        {
            PartitionKey = campaign.ToString(),
            RowKey = Key(entry.At),
            At = entry.At,
            By = entry.By,
            Deed = entry.Deed,
            Agency = entry.Agency?.ToString(),
            Kind = entry.Kind == AuditKind.Deed ? null : entry.Kind.ToString(),
        };

        public AuditEntry ToEntry() => new(At, By, Deed, Agency is null ? null : AgencyCode.Parse(Agency))
        {
            Kind = Kind is null ? AuditKind.Deed : Enum.Parse<AuditKind>(Kind),
        };
    }
}
