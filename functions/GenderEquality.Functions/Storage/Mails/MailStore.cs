using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>Table <c>Mails</c>: one row for each agency and reason, so that no mail goes out twice.</summary>
public sealed class MailStore(StorageAccount account)
{
    /// <summary>Adds a mail; null, and nothing changed, when there is one for that reason already.</summary>
    public async Task<KeptMail?> TryAddAsync(MailRow mail, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        try
        {
            var answer = await table.AddEntityAsync(Entity.From(mail), cancellation);
            return new KeptMail(mail, answer.Headers.ETag?.ToString() ?? string.Empty);
        }
        catch (RequestFailedException conflict) when (conflict.Status == 409)
        {
            return null;
        }
    }

    /// <summary>One mail, or null.</summary>
    public async Task<MailRow?> FindAsync(MailOrder order, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var entity = await table.FindAsync<Entity>(StorageKeys.Of(order.Campaign, order.Agency), order.Reason.ToString(), cancellation);
        return entity?.ToRow(order.Campaign);
    }

    /// <summary>One mail to be changed by <see cref="TryReplaceAsync"/>, a reminder with its number; or null.</summary>
    public async Task<KeptMail?> FindKeptAsync(MailOrder order, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var partition = StorageKeys.Of(order.Campaign, order.Agency);
        if (!order.Reason.IsReminder)
        {
            var one = await table.FindAsync<Entity>(partition, order.Reason.ToString(), cancellation);
            return one is null ? null : new KeptMail(one.ToRow(order.Campaign), one.ETag.ToString());
        }

        // The number of a reminder follows from the others: one query brings them all.
        var all = new List<Entity>();
        await foreach (var entity in table.PartitionAsync<Entity>(partition, cancellation))
        {
            all.Add(entity);
        }

        var tag = all.Find(entity => string.Equals(entity.RowKey, order.Reason.ToString(), StringComparison.Ordinal))?.ETag.ToString();
        return tag is null ? null : new KeptMail(ReminderNumbers.Give([.. all.Select(entity => entity.ToRow(order.Campaign))]).Single(mail => mail.Reason == order.Reason), tag);
    }

    /// <summary>Writes a mail if nobody wrote it since it was read.</summary>
    /// <returns>The mail as it stands now; null, and nothing changed, when somebody did.</returns>
    public async Task<KeptMail?> TryReplaceAsync(KeptMail before, MailRow after, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        try
        {
            var answer = await table.UpdateEntityAsync(Entity.From(after), new ETag(before.Tag), TableUpdateMode.Replace, cancellation);
            return new KeptMail(after, answer.Headers.ETag?.ToString() ?? string.Empty);
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>Changes a mail that is there; the change may run several times, when somebody else writes meanwhile.</summary>
    public async Task ChangeAsync(MailOrder order, Func<MailRow, MailRow> change, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        await table.ChangeAsync<Entity>(
            StorageKeys.Of(order.Campaign, order.Agency),
            order.Reason.ToString(),
            present => Task.FromResult(present is null ? null : Entity.From(change(present.ToRow(order.Campaign)))),
            cancellation);
    }

    /// <summary>Mails to one agency, newest first.</summary>
    public async Task<IReadOnlyList<MailRow>> ListAsync(CampaignId campaign, AgencyCode agency, CancellationToken cancellation = default)
    {
        var mails = new List<MailRow>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<Entity>(StorageKeys.Of(campaign, agency), cancellation))
        {
            mails.Add(entity.ToRow(campaign));
        }

        return [.. ReminderNumbers.Give(mails).OrderByDescending(mail => mail.Queued)];
    }

    /// <summary>All mails of a campaign.</summary>
    public async Task<IReadOnlyList<MailRow>> ListAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var mails = new List<MailRow>();
        var table = await TableAsync();
        await foreach (var entity in table.RangeAsync<Entity>(StorageKeys.Range(campaign), cancellation))
        {
            mails.Add(entity.ToRow(campaign));
        }

        return [.. mails.GroupBy(mail => mail.Agency).SelectMany(one => ReminderNumbers.Give([.. one]))];
    }

    /// <summary>What there is to look after at any time, without the thousands that are through: mails that wait or failed, and what the coordinator was told of itself.</summary>
    /// <param name="campaign">Of which campaign.</param>
    /// <param name="since">From when on notices of new reports are wanted.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<IReadOnlyList<MailRow>> ListOpenAsync(CampaignId campaign, DateTimeOffset since, CancellationToken cancellation = default)
    {
        var (first, before) = StorageKeys.Range(campaign);
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey lt {before}")
            + TableClient.CreateQueryFilter($" and (State eq {nameof(MailState.Queued)} or State eq {nameof(MailState.Failed)}")
            + $" or {Begins(MailKind.Digest)} or {Begins(MailKind.Undelivered)} or ({Begins(MailKind.NewReport)}"
            + TableClient.CreateQueryFilter($" and Queued ge {since}))");
        return await (await TableAsync()).QueryAsync<Entity>(filter, cancellationToken: cancellation).Select(entity => entity.ToRow(campaign)).ToListAsync(cancellation);
    }

    /// <summary>Mails that tell of a report's end, which is its receipt, or that it stays unread: those ordered since then, by their keys alone.</summary>
    public async Task<IReadOnlySet<MailOrder>> ListEndsAsync(CampaignId campaign, DateTimeOffset since, CancellationToken cancellation = default)
    {
        var (first, before) = StorageKeys.Range(campaign);
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey lt {before} and Queued ge {since}")
            + $" and ({Begins(MailKind.Receipt)} or {Begins(MailKind.Failed)} or {Begins(MailKind.Unread)})";
        return await (await TableAsync()).QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellation)
            .Select(entity => new MailOrder(campaign, StorageKeys.Agency(entity.PartitionKey), MailReason.Parse(entity.RowKey)))
            .ToHashSetAsync(cancellationToken: cancellation);
    }

    /// <summary>Agencies that have an invitation.</summary>
    public async Task<IReadOnlySet<AgencyCode>> InvitedAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var (first, before) = StorageKeys.Range(campaign);
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey lt {before} and RowKey eq {MailReason.Invite.ToString()}");
        return await (await TableAsync()).QueryAsync<TableEntity>(filter, select: ["PartitionKey"], cancellationToken: cancellation).Select(entity => StorageKeys.Agency(entity.PartitionKey)).ToHashSetAsync(cancellationToken: cancellation);
    }

    private static string Begins(MailKind kind) => TableClient.CreateQueryFilter($"(RowKey ge {MailKinds.Word(kind) + "-"} and RowKey lt {MailKinds.Word(kind) + "."})");

    private Task<TableClient> TableAsync() => account.TableAsync("Mails");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string State { get; set; } = string.Empty;

        public DateTimeOffset Queued { get; set; }

        public DateTimeOffset? Sent { get; set; }

        public int Attempts { get; set; }

        public int Rescues { get; set; }

        public DateTimeOffset? Claimed { get; set; }

        public string? To { get; set; }

        public string? Results { get; set; }

        public DateTimeOffset? NextTry { get; set; }

        public DateTimeOffset? Poisoned { get; set; }

        public string? ProviderId { get; set; }

        public string? Problem { get; set; }

        public string? WrittenSubject { get; set; }

        public string? WrittenText { get; set; }

        public static Entity From(MailRow mail) => new()
        {
            PartitionKey = StorageKeys.Of(mail.Campaign, mail.Agency),
            RowKey = mail.Reason.ToString(),
            State = mail.State.ToString(),
            Queued = mail.Queued,
            Sent = mail.Sent,
            Attempts = mail.Attempts,
            Rescues = mail.Rescues,
            Claimed = mail.Claimed,
            To = TableJson.Write(mail.To),
            Results = mail.Results.Count == 0 ? null : TableJson.Write(mail.Results),
            NextTry = mail.NextTry,
            Poisoned = mail.Poisoned,
            ProviderId = mail.ProviderId,
            Problem = mail.Problem,
            WrittenSubject = mail.Written?.Subject,
            WrittenText = mail.Written?.Text,
        };

        public MailRow ToRow(CampaignId campaign) => new(campaign, StorageKeys.Agency(PartitionKey), MailReason.Parse(RowKey))
        {
            State = Enum.Parse<MailState>(State),
            Queued = Queued,
            Sent = Sent,
            Attempts = Attempts,
            Rescues = Rescues,
            Claimed = Claimed,
            To = TableJson.Read<IReadOnlyList<EmailAddress>>(To) ?? [],
            Results = TableJson.Read<IReadOnlyList<AddressResult>>(Results) ?? [],
            NextTry = NextTry,
            Poisoned = Poisoned,
            ProviderId = ProviderId,
            Problem = Problem,
            Written = WrittenSubject is null ? null : new WrittenMail(WrittenSubject, WrittenText ?? string.Empty),
        };
    }
}
