using System.Text.Json.Serialization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Submissions;

/// <summary>Queue <c>ingest</c>: reports that are to be read once more.</summary>
public sealed class IngestQueue(StorageAccount account) : JsonQueue<IngestOrder>(account, Name)
{
    /// <summary>The queue's name.</summary>
    public const string Name = "ingest";

    /// <summary>Reads a message.</summary>
    public static IngestOrder Read(string message) => StoredJson.Read<IngestOrder>(message);
}

/// <summary>Asks for one report to be read once more.</summary>
public sealed record IngestOrder(
    [property: JsonRequired] CampaignId Campaign, [property: JsonRequired] AgencyCode Agency, [property: JsonRequired] SubmissionId Submission)
{
    /// <summary>The order for a submission.</summary>
    public static IngestOrder Of(SubmissionRef submission) => new(submission.Campaign, submission.Agency, submission.Id);
}
