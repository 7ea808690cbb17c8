using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.PersonalData;

/// <summary>Table <c>PersonalData</c>: what becomes of lines with personal data. Lines are named by their hash; their words are not kept.</summary>
public sealed class PersonalDataStore(StorageAccount account)
{
    /// <summary>All decisions of a campaign, ordered by line.</summary>
    public async Task<IReadOnlyList<PersonalDataDecision>> ListAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var decisions = new List<PersonalDataDecision>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<Entity>(campaign.ToString(), cancellation))
        {
            decisions.Add(entity.ToDecision());
        }

        return decisions;
    }

    /// <summary>Keeps a decision.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="seen">What was decided when its maker looked; null when nothing was.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>False, and nothing changed, when somebody has decided otherwise meanwhile.</returns>
    public async Task<bool> DecideAsync(CampaignId campaign, PersonalDataDecision decision, PersonalDataChoice? seen, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var taken = false;
        await table.ChangeAsync<Entity>(
            campaign.ToString(),
            decision.Line,
            present =>
            {
                taken = present?.ToDecision().Choice == seen;
                return Task.FromResult(taken ? Entity.From(campaign, decision) : null);
            },
            cancellation);
        return taken;
    }

    private Task<TableClient> TableAsync() => account.TableAsync("PersonalData");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string Agency { get; set; } = string.Empty;

        public string Choice { get; set; } = string.Empty;

        public string By { get; set; } = string.Empty;

        public DateTimeOffset At { get; set; }

        public static Entity From(CampaignId campaign, PersonalDataDecision decision) => new()
        {
            PartitionKey = campaign.ToString(),
            RowKey = decision.Line,
            Agency = decision.Agency.ToString(),
            Choice = decision.Choice.ToString(),
            By = decision.By,
            At = decision.At,
        };

        public PersonalDataDecision ToDecision() => new(AgencyCode.Parse(Agency), RowKey, Enum.Parse<PersonalDataChoice>(Choice)) { By = By, At = At };
    }
}
