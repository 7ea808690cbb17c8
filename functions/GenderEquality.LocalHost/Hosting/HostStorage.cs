using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// Where the host keeps what it must remember over a restart: container <c>azure-webjobs-hosts</c> of the account
/// <c>AzureWebJobsStorage</c>, or else of the first account that a trigger names.
/// </summary>
internal sealed class HostStorage(IConfiguration configuration, FunctionCatalog catalog, StorageConnections connections)
{
    /// <summary>The connection that a trigger without one means.</summary>
    public const string DefaultConnection = "AzureWebJobsStorage";

    private BlobContainerClient? container;

    /// <summary>The container, made where it is missing; null in an app without any storage.</summary>
    public async Task<BlobContainerClient?> ContainerAsync(CancellationToken cancellationToken)
    {
        if (container is null && Connection() is { } name)
        {
            var client = connections.Blobs(name).GetBlobContainerClient("azure-webjobs-hosts");
            await client.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            container = client;
        }

        return container;
    }

    private string? Connection() => configuration[DefaultConnection] is { Length: > 0 }
        ? DefaultConnection
        : catalog.Functions.Where(function => function.Kind is TriggerKinds.Blob or TriggerKinds.Queue)
            .Select(function => function.Connection).FirstOrDefault();
}
