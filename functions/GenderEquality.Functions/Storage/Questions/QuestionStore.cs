using Azure;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Questions;

/// <summary>Table <c>Questions</c>: what agencies ask and what they were answered.</summary>
public sealed class QuestionStore(StorageAccount account)
{
    /// <summary>All questions of a campaign, in the order in which they were asked.</summary>
    public async Task<IReadOnlyList<Question>> ListAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var questions = new List<Question>();
        var table = await TableAsync();
        await foreach (var entity in table.PartitionAsync<Entity>(campaign.ToString(), cancellation))
        {
            questions.Add(entity.ToQuestion());
        }

        return questions;
    }

    /// <summary>The questions of one agency, in the order in which they were asked.</summary>
    public async Task<IReadOnlyList<Question>> ListAsync(CampaignId campaign, AgencyCode agency, CancellationToken cancellation = default) =>
        [.. (await ListAsync(campaign, cancellation)).Where(question => question.Agency == agency)];

    /// <summary>How many have no answer yet.</summary>
    public async Task<int> CountOpenAsync(CampaignId campaign, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {campaign.ToString()} and Open eq true");
        return await table.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellation).CountAsync(cancellation);
    }

    /// <summary>One question; null when there is none of that id.</summary>
    public async Task<Question?> FindAsync(CampaignId campaign, string id, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        var entity = await table.FindAsync<Entity>(campaign.ToString(), id, cancellation);
        return entity?.ToQuestion();
    }

    /// <summary>Adds a question.</summary>
    /// <returns>False when one of that id is there already: it was sent twice.</returns>
    public async Task<bool> TryAddAsync(Question question, CancellationToken cancellation = default)
    {
        var table = await TableAsync();
        return await table.TryAddAsync(Entity.From(question), cancellation);
    }

    /// <summary>Changes a question; the change may run several times, when somebody else writes meanwhile.</summary>
    /// <returns>The question as it stands now; null when there is none.</returns>
    public async Task<Question?> ChangeAsync(CampaignId campaign, string id, Func<Question, Question> change, CancellationToken cancellation = default)
    {
        Question? result = null;
        Task<Entity?> MakeAsync(Entity? present)
        {
            var before = present?.ToQuestion();
            result = before is null ? null : change(before);
            return Task.FromResult(result is null || result == before ? null : Entity.From(result));
        }

        var table = await TableAsync();
        await table.ChangeAsync<Entity>(campaign.ToString(), id, MakeAsync, cancellation);
        return result;
    }

    private Task<TableClient> TableAsync() => account.TableAsync("Questions");

    private sealed class Entity : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string Agency { get; set; } = string.Empty;

        public bool Open { get; set; }

        public string Question { get; set; } = string.Empty;

        public static Entity From(Question question) => new()
        {
            PartitionKey = question.Campaign.ToString(),
            RowKey = question.Id,
            Agency = question.Agency.ToString(),
            Open = question.Answer is null,
            Question = TableJson.Write(question)!,
        };

        // Agency and Open stand in columns of their own for whoever looks at the table; Question is what is read back.
        public Question ToQuestion() => TableJson.Read<Question>(Question)!;
    }
}
