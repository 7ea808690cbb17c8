namespace GenderEquality.Functions.Mail.Senders;

/// <summary>Sends one mail.</summary>
public interface IMailSender
{
    /// <summary>Hands the mail over.</summary>
    /// <returns>What became of it at each address. An address that is refused does not keep the mail from the others.</returns>
    /// <exception cref="MailRefusedException">The mail will never be taken as it is, whoever it goes to.</exception>
    /// <exception cref="SenderBusyException">The provider asks to come again later.</exception>
    /// <exception cref="SenderNotReadyException">The provider does not know us, such as for a wrong key: no mail will go until an operator mends that.</exception>
    Task<SendResult> SendAsync(OutgoingMail mail, CancellationToken cancellation);
}
