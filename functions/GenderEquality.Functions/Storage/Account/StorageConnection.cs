using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.Functions.Storage.Account;

/// <summary>Reads the connection <c>ReportStorage</c> as the triggers do: a connection string, or
/// <c>ReportStorage__blobServiceUri</c>, <c>__queueServiceUri</c>, <c>__tableServiceUri</c> with an identity
/// (<c>__credential</c> = <c>managedidentity</c>, <c>__clientId</c> for a user-assigned one).</summary>
internal sealed class StorageConnection(IConfiguration configuration)
{
    private const string Name = "ReportStorage";

    // The queue trigger of the Functions host expects Base64.
    private static readonly QueueClientOptions QueueOptions = new() { MessageEncoding = QueueMessageEncoding.Base64, RetryPolicy = new PatientRetryPolicy() };
    private static readonly BlobClientOptions BlobOptions = new() { RetryPolicy = new PatientRetryPolicy() };
    private static readonly TableClientOptions TableOptions = new() { RetryPolicy = new PatientRetryPolicy() };

    public BlobServiceClient Blobs() => ConnectionString is { } text
        ? new BlobServiceClient(text, BlobOptions)
        : new BlobServiceClient(ServiceUri("blob"), Credential(), BlobOptions);

    public QueueServiceClient Queues() => ConnectionString is { } text
        ? new QueueServiceClient(text, QueueOptions)
        : new QueueServiceClient(ServiceUri("queue"), Credential(), QueueOptions);

    public TableServiceClient Tables() => ConnectionString is { } text
        ? new TableServiceClient(text, TableOptions)
        : new TableServiceClient(ServiceUri("table"), Credential(), TableOptions);

    private string? ConnectionString => configuration[Name] is { Length: > 0 } text ? text : null;

    private Uri ServiceUri(string service) =>
        configuration[$"{Name}:{service}ServiceUri"] is { Length: > 0 } uri
            ? new Uri(uri)
            : throw new InvalidOperationException($"Set {Name} to a connection string, or {Name}__{service}ServiceUri to the address of the {service} service.");

    private TokenCredential Credential()
    {
        if (!string.Equals(configuration[$"{Name}:credential"], "managedidentity", StringComparison.OrdinalIgnoreCase))
        {
            return new DefaultAzureCredential();
        }

        return new ManagedIdentityCredential(configuration[$"{Name}:clientId"] is { Length: > 0 } id
            ? ManagedIdentityId.FromUserAssignedClientId(id)
            : ManagedIdentityId.SystemAssigned);
    }
}
