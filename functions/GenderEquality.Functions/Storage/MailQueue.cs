using System.Text.Json;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Submissions.Content;

namespace GenderEquality.Functions.Storage;

/// <summary>Queue <c>mail</c>: one message for each mail to send. It names the mail and carries neither text nor link.</summary>
public sealed class MailQueue(StorageAccount account)
{
    /// <summary>The queue's name.</summary>
    public const string Name = "mail";

    /// <summary>Asks for one mail to be sent.</summary>
    public async Task SendAsync(MailOrder order, CancellationToken cancellation = default)
    {
        var queue = await account.QueueAsync(Name);
        await queue.SendMessageAsync(JsonSerializer.Serialize(order, ContentJson.Options), cancellation);
    }

    /// <summary>Reads a message.</summary>
    public static MailOrder Read(string message) =>
        JsonSerializer.Deserialize<MailOrder>(message, ContentJson.Options) ?? throw new JsonException("An empty message.");
}
