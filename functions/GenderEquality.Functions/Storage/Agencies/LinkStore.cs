using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Agencies;

/// <summary>Table <c>Links</c>: hashes of tokens, never a token.</summary>
public sealed class LinkStore(StorageAccount account)
{
    /// <summary>Adds a link.</summary>
    public async Task AddAsync(Link link, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        await table.AddEntityAsync(Entity.From(link), cancellation);
    }

    /// <summary>The link of that hash, revoked or not; null when there is none.</summary>
    public async Task<Link?> FindAsync(string hash, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var entity = await table.FindAsync<Entity>(Partition(hash), hash, cancellation);
        return entity?.ToLink();
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Links");

    private static string Partition(string hash) => hash[..2];

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string Campaign { get; set; } = string.Empty;

        public string Agency { get; set; } = string.Empty;

        public int Generation { get; set; }

        public DateTimeOffset Issued { get; set; }

        public string For { get; set; } = string.Empty;

        public bool Revoked { get; set; }

        public static Entity From(Link link) => new()
        {
            PartitionKey = Partition(link.Hash),
            RowKey = link.Hash,
            Campaign = link.Campaign.ToString(),
            Agency = link.Agency.ToString(),
            Generation = link.Generation,
            Issued = link.Issued,
            For = link.For,
            Revoked = link.Revoked,
        };

        public Link ToLink() =>
            new(RowKey, CampaignId.Parse(Campaign), AgencyCode.Parse(Agency), Generation, Issued, For) { Revoked = Revoked };
    }
}
