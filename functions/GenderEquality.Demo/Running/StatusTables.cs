using System.Text.Json;
using Azure.Data.Tables;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Demo.Running;

/// <summary>Where an agency stands, says Table storage.</summary>
internal sealed record Standing(AgencyCode Agency, SubmissionStatus Status, bool Late, string? Current)
{
    /// <summary>Findings of the report that counts which ask for correction.</summary>
    public int Errors { get; init; }

    /// <summary>Findings of it that do not.</summary>
    public int Warnings { get; init; }
}

/// <summary>One row of the table <c>Submissions</c>.</summary>
internal sealed record StoredSubmission(AgencyCode Agency, string Id);

/// <summary>Looks into the tables from outside the app.</summary>
internal sealed class StatusTables(string connection, Campaign campaign)
{
    private readonly TableServiceClient tables = new(connection);

    /// <summary>Every agency in plan order; one without a row has not submitted.</summary>
    public async Task<IReadOnlyList<Standing>> AgenciesAsync()
    {
        var rows = new Dictionary<AgencyCode, Standing>();
        var partition = campaign.Id.ToString();
        await foreach (var row in tables.GetTableClient("Agencies").QueryAsync<TableEntity>(row => row.PartitionKey == partition))
        {
            var code = AgencyCode.Parse(row.RowKey);
            using var state = JsonDocument.Parse(row.GetString("State") ?? "{}");
            rows[code] = new Standing(code, Enum.Parse<SubmissionStatus>(row.GetString("Status") ?? nameof(SubmissionStatus.NotSubmitted)), row.GetBoolean("Late") ?? false, row.GetString("Current"))
            {
                Errors = Count(state, "errors"),
                Warnings = Count(state, "warnings"),
            };
        }

        return [.. campaign.Agencies.Select(agency => rows.GetValueOrDefault(agency.Code) ?? new Standing(agency.Code, SubmissionStatus.NotSubmitted, false, null))];
    }

    /// <summary>All submissions of the campaign.</summary>
    public async Task<IReadOnlyList<StoredSubmission>> SubmissionsAsync()
    {
        var all = new List<StoredSubmission>();
        await foreach (var row in tables.GetTableClient("Submissions").QueryAsync<TableEntity>().Where(row => row.PartitionKey.StartsWith($"{campaign.Id}_", StringComparison.Ordinal)))
        {
            all.Add(new StoredSubmission(AgencyCode.Parse(row.PartitionKey[(row.PartitionKey.IndexOf('_', StringComparison.Ordinal) + 1)..]), row.RowKey));
        }

        return all;
    }

    private static int Count(JsonDocument state, string name) => state.RootElement.TryGetProperty(name, out var count) ? count.GetInt32() : 0;
}
