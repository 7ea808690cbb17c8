using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Agencies;

/// <summary>Table <c>Agencies</c>: the dashboard is one partition query.</summary>
public sealed class AgencyStore(StorageAccount account)
{
    /// <summary>Every agency of the campaign in plan order; one about which nothing was ever written has an empty row.</summary>
    public async Task<IReadOnlyList<AgencyRow>> ListAsync(Campaign campaign, CancellationToken cancellation = default)
    {
        var rows = new Dictionary<AgencyCode, AgencyRow>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<Entity>(campaign.Id.ToString(), cancellation))
        {
            var row = entity.ToRow();
            rows[row.Agency] = row;
        }

        return [.. campaign.Agencies.Select(agency => (rows.GetValueOrDefault(agency.Code) ?? new AgencyRow(agency.Code)).Judged(campaign))];
    }

    /// <summary>Those agencies of a closed campaign for which it is open again at that moment.</summary>
    public async Task<IReadOnlyList<AgencyRow>> ListReopenedAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var today = Entity.Day(DateOnly.FromDateTime(campaign.Local(now).DateTime));
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {campaign.Id.ToString()} and ReopenedBefore gt {today}");
        var rows = await (await TableAsync()).QueryAsync<Entity>(filter, cancellationToken: cancellation).Select(entity => entity.ToRow()).ToListAsync(cancellation);
        return [.. rows.Where(row => campaign.FindAgency(row.Agency) is not null).Select(row => row.Judged(campaign))];
    }

    /// <summary>The row of one agency, late or not by the campaign's dates as they are now; an empty one when nothing was ever written about it.</summary>
    public async Task<AgencyRow> GetAsync(Campaign campaign, AgencyCode agency, CancellationToken cancellation = default) =>
        (await GetAsync(campaign.Id, agency, cancellation)).Judged(campaign);

    /// <summary>The row of one agency as it was written; an empty one when nothing was ever written about it.</summary>
    public async Task<AgencyRow> GetAsync(CampaignId campaign, AgencyCode agency, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var entity = await table.FindAsync<Entity>(campaign.ToString(), agency.ToString(), cancellation);
        return entity?.ToRow() ?? new AgencyRow(agency);
    }

    /// <summary>Changes the row; the change may run several times, when somebody else writes meanwhile.</summary>
    public Task<AgencyRow> ChangeAsync(CampaignId campaign, AgencyCode agency, Func<AgencyRow, AgencyRow> change, CancellationToken cancellation = default) =>
        ChangeAsync(campaign, agency, row => Task.FromResult(change(row)), cancellation);

    /// <summary>Changes the row from what the change itself reads. It may run several times, when somebody else writes meanwhile.</summary>
    public async Task<AgencyRow> ChangeAsync(CampaignId campaign, AgencyCode agency, Func<AgencyRow, Task<AgencyRow>> change, CancellationToken cancellation = default)
    {
        var result = new AgencyRow(agency);
        async Task<Entity?> MakeAsync(Entity? present)
        {
            var before = present?.ToRow() ?? new AgencyRow(agency);
            result = await change(before);
            return result == before ? null : Entity.From(campaign, result);
        }

        var table = await TableAsync();
        await table.ChangeAsync<Entity>(campaign.ToString(), agency.ToString(), MakeAsync, cancellation);
        return result;
    }

    /// <summary>Notes the mail that was sent last. Only that is written: what somebody else writes to the row meanwhile stays.</summary>
    public async Task NoteMailAsync(CampaignId campaign, AgencyCode agency, LastMail mail, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var entity = new TableEntity(campaign.ToString(), agency.ToString()) { [nameof(Entity.LastMail)] = TableJson.Write(mail) };
        await table.UpsertEntityAsync(entity, TableUpdateMode.Merge, cancellation);
    }

    /// <summary>Rows that were written since a moment, each with the moment of its writing; all rows without one. The storage account tells the time.</summary>
    internal async IAsyncEnumerable<(AgencyRow Row, DateTimeOffset Written)> ChangedAsync(CampaignId campaign, DateTimeOffset? since, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var table = await TableAsync();
        var filter = since is { } from
            ? TableClient.CreateQueryFilter($"PartitionKey eq {campaign.ToString()} and Timestamp ge {from}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {campaign.ToString()}");
        await foreach (var entity in table.QueryAsync<Entity>(filter, cancellationToken: cancellation))
        {
            yield return (entity.ToRow(), entity.Timestamp!.Value);
        }
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Agencies");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string? Contacts { get; set; }

        public string? People { get; set; }

        public string? MutedUntil { get; set; }

        public string? ReopenedBefore { get; set; }

        public string? Extension { get; set; }

        public string? Exemption { get; set; }

        public int LinkGeneration { get; set; }

        public string? LastMail { get; set; }

        public string Status { get; set; } = nameof(SubmissionStatus.NotSubmitted);

        public string? Current { get; set; }

        public bool Late { get; set; }

        public string State { get; set; } = "{}";

        public static Entity From(CampaignId campaign, AgencyRow row) => new()
        {
            PartitionKey = campaign.ToString(),
            RowKey = row.Agency.ToString(),
            Contacts = TableJson.Write(row.Contacts),
            People = TableJson.Write(row.People),
            MutedUntil = Day(row.MutedUntil),
            ReopenedBefore = Day(row.ReopenedBefore),
            Extension = TableJson.Write(row.Extension),
            Exemption = TableJson.Write(row.Exemption),
            LinkGeneration = row.LinkGeneration,
            LastMail = TableJson.Write(row.LastMail),
            // Status, submission and lateness stand in columns of their own for whoever looks at the table; State is what is read back.
            Status = row.State.Status.ToString(),
            Current = row.State.Current?.ToString(),
            Late = row.State.Late,
            State = TableJson.Write(row.State)!,
        };

        public AgencyRow ToRow() => new(AgencyCode.Parse(RowKey))
        {
            Contacts = TableJson.Read<IReadOnlyList<EmailAddress>>(Contacts),
            People = TableJson.Read<IReadOnlyList<Contact>>(People),
            MutedUntil = Day(MutedUntil),
            ReopenedBefore = Day(ReopenedBefore),
            Extension = TableJson.Read<Extension>(Extension),
            Exemption = TableJson.Read<Exemption>(Exemption),
            LinkGeneration = LinkGeneration,
            LastMail = TableJson.Read<LastMail>(LastMail),
            State = TableJson.Read<AgencyState>(State)!,
        };

        public static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

        private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
    }
}
