using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>A mail that is ready to go.</summary>
/// <param name="Order">Which one it is.</param>
/// <param name="To">To whom; all in one mail.</param>
/// <param name="ReplyTo">Who gets the answers.</param>
/// <param name="SenderName">Name shown as the sender's.</param>
/// <param name="Text">Its text.</param>
public sealed record OutgoingMail(MailOrder Order, IReadOnlyList<EmailAddress> To, EmailAddress ReplyTo, string SenderName, MailText Text)
{
    /// <summary>The same for the same mail, whenever it is sent.</summary>
    public string Key => Order.Key;
}
