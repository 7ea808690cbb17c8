using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>Sends one mail.</summary>
public interface IMailSender
{
    /// <summary>Hands the mail over.</summary>
    /// <returns>The provider's id of the message, if it gives one.</returns>
    /// <exception cref="MailRefusedException">The mail will never be taken as it is, such as one to a malformed address.</exception>
    Task<string?> SendAsync(OutgoingMail mail, CancellationToken cancellation);
}

/// <summary>A mail that is ready to go.</summary>
/// <param name="Order">Which one it is.</param>
/// <param name="To">To whom; all in one mail.</param>
/// <param name="ReplyTo">Who gets the answers.</param>
/// <param name="SenderName">Name shown as the sender's.</param>
/// <param name="Text">Its text.</param>
public sealed record OutgoingMail(MailOrder Order, IReadOnlyList<EmailAddress> To, EmailAddress ReplyTo, string SenderName, MailText Text)
{
    /// <summary>The same for the same mail, whenever it is sent.</summary>
    public string Key => $"{Order.Campaign}/{Order.Agency}/{Order.Reason}";
}

/// <summary>A mail that will never be taken: sending it again is of no use.</summary>
public sealed class MailRefusedException : Exception
{
    /// <summary>With what the provider said.</summary>
    public MailRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>With what the provider said, and the cause.</summary>
    public MailRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
