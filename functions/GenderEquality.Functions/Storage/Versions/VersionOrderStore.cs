using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Versions;

/// <summary>Table <c>Orders</c>: every order to make a version, for good.</summary>
public sealed class VersionOrderStore(StorageAccount account)
{
    /// <summary>Keeps an order that is to be carried out. One that is open or done already stays as it is; one that failed is ordered anew.</summary>
    /// <returns>The order as it stands now.</returns>
    public async Task<VersionOrder> OpenAsync(VersionOrder order, CancellationToken cancellation = default)
    {
        var result = order;
        var table = await TableAsync();
        await table.ChangeAsync<Entity>(
            order.Campaign.ToString(),
            order.Key,
            present =>
            {
                result = present?.ToOrder(order.Campaign) is { State: not VersionOrderState.Failed } kept ? kept : order;
                return Task.FromResult(ReferenceEquals(result, order) ? Entity.From(order) : null);
            },
            cancellation);
        return result;
    }

    /// <summary>Changes an order that is there; the change may run several times, when somebody else writes meanwhile.</summary>
    /// <returns>The order then; null, and nothing changed, when there is none or the change leaves it.</returns>
    public async Task<VersionOrder?> ChangeAsync(CampaignId campaign, string key, Func<VersionOrder, VersionOrder?> change, CancellationToken cancellation = default)
    {
        VersionOrder? result = null;
        var table = await TableAsync();
        await table.ChangeAsync<Entity>(
            campaign.ToString(),
            key,
            present =>
            {
                result = present is null ? null : change(present.ToOrder(campaign));
                return Task.FromResult(result is null ? null : Entity.From(result));
            },
            cancellation);
        return result;
    }

    /// <summary>All orders, the newest first.</summary>
    public async Task<IReadOnlyList<VersionOrder>> ListAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var orders = new List<VersionOrder>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<Entity>(campaign.ToString(), cancellation))
        {
            orders.Add(entity.ToOrder(campaign));
        }

        return [.. orders.OrderByDescending(order => order.Asked).ThenByDescending(order => order.Key, StringComparer.Ordinal)];
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Orders");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public bool Final { get; set; }

        public string By { get; set; } = string.Empty;

        public bool Automatic { get; set; }

        public string? Official { get; set; }

        public DateTimeOffset Asked { get; set; }

        public string State { get; set; } = string.Empty;

        public int Tries { get; set; }

        public DateTimeOffset Touched { get; set; }

        public int? Version { get; set; }

        public string? Problem { get; set; }

        public static Entity From(VersionOrder order) => new()
        {
            PartitionKey = order.Campaign.ToString(),
            RowKey = order.Key,
            Final = order.Final,
            By = order.By,
            Automatic = order.Automatic,
            Official = TableJson.Write(order.Official),
            Asked = order.Asked,
            State = order.State.ToString(),
            Tries = order.Tries,
            Touched = order.Touched,
            Version = order.Version,
            Problem = order.Problem,
        };

        public VersionOrder ToOrder(CampaignId campaign) => new(campaign, RowKey)
        {
            Final = Final,
            By = By,
            Automatic = Automatic,
            Official = TableJson.Read<OfficialOrder>(Official),
            Asked = Asked,
            State = Enum.Parse<VersionOrderState>(State),
            Tries = Tries,
            Touched = Touched,
            Version = Version,
            Problem = Problem,
        };
    }
}
