using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>Clients of the storage accounts that triggers name by their connection.</summary>
internal sealed class StorageConnections(IConfiguration configuration)
{
    private readonly ConcurrentDictionary<string, BlobServiceClient> blobs = new(StringComparer.Ordinal);

    public BlobServiceClient Blobs(string connection) =>
        blobs.GetOrAdd(connection, name => new BlobServiceClient(ConnectionString(name)));

    /// <summary>A queue whose messages are left as they are on the wire; the caller decodes.</summary>
    public QueueClient Queue(string connection, string queue) => new(ConnectionString(connection), queue);

    /// <summary>The connection string behind a name.</summary>
    /// <exception cref="LocalHostException">There is none.</exception>
    public string ConnectionString(string connection) =>
        configuration[connection] is { Length: > 0 } text ? text
        : configuration.GetConnectionString(connection) is { Length: > 0 } other ? other
        : throw new LocalHostException($"The storage connection '{connection}' is missing. Set it to a connection string.");
}
