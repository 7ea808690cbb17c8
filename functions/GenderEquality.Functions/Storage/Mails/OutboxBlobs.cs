using Azure.Storage.Blobs;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>Container <c>outbox</c>: where mails go when none may really be sent. Each is an <c>.eml</c> file, which any mail program opens.</summary>
public sealed class OutboxBlobs(StorageAccount account)
{
    /// <summary>Puts a mail in; the same name a second time changes nothing.</summary>
    public async Task AddAsync(string name, Stream mail, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        await container.GetBlobClient(name).AddAsync(mail, "message/rfc822", metadata: null, cancellation);
    }

    /// <summary>Names of all mails.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation = default)
    {
        var names = new List<string>();
        var container = await ContainerAsync();
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
        {
            names.Add(blob.Name);
        }

        return names;
    }

    /// <summary>Opens a mail from front to end; null when there is none of that name.</summary>
    public async Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default)
    {
        var container = await ContainerAsync();
        return await container.GetBlobClient(name).TryOpenAsync(cancellation);
    }

    private Task<BlobContainerClient> ContainerAsync() => account.ContainerAsync("outbox");
}
