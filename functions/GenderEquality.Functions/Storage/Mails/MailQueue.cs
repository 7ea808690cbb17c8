using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Account;

namespace GenderEquality.Functions.Storage.Mails;

/// <summary>Queue <c>mail</c>: one message for each mail to send. It names the mail and carries neither text nor link.</summary>
public sealed class MailQueue(StorageAccount account) : JsonQueue<MailOrder>(account, Name)
{
    /// <summary>The queue's name.</summary>
    public const string Name = "mail";

    /// <summary>Reads a message.</summary>
    public static MailOrder Read(string message) => StoredJson.Read<MailOrder>(message);
}
