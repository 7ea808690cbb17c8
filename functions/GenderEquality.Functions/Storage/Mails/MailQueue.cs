using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>Queue <c>mail</c>: one message for each mail to send. It names the mail and carries neither text nor link nor address.</summary>
public sealed class MailQueue(StorageAccount account) : JsonQueue<MailOrder>(account, Name)
{
    /// <summary>The queue's name.</summary>
    public const string Name = "mail";

    /// <summary>Puts the message of a mail in that was just added to the table.</summary>
    public Task SendAsync(KeptMail added, CancellationToken cancellation = default) =>
        MailMessage.Of(added) is { } message ? SendTextAsync(StoredJson.ToText(message), TimeSpan.Zero, cancellation) : SendAsync(added.Mail.Order, cancellation);

    /// <summary>Reads which mail a message names.</summary>
    public static MailOrder Read(string message) => StoredJson.Read<MailOrder>(message);

    /// <summary>The mail as it was when a message was put in, where the message tells; else null. The table may hold another by now.</summary>
    public static KeptMail? ReadAdded(string message) => StoredJson.Read<MailMessage>(message).Added;
}
