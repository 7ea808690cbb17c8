using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Mail;

/// <summary>Sends through a mail server.</summary>
public sealed class SmtpMailSender(IOptions<MailOptions> options, TimeProvider clock) : IMailSender
{
    /// <inheritdoc />
    public async Task<string?> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        var smtp = options.Value.Smtp;
        using var message = MimeMail.Of(mail, options.Value.From, clock.GetUtcNow());
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp.Host, smtp.Port, Security(smtp), cancellation);
        if (smtp.User.Length > 0)
        {
            await client.AuthenticateAsync(smtp.User, smtp.Password, cancellation);
        }

        try
        {
            await client.SendAsync(message, cancellation);
        }
        catch (SmtpCommandException refused) when ((int)refused.StatusCode >= 500)
        {
            throw new MailRefusedException(refused.Message, refused);
        }

        await client.DisconnectAsync(quit: true, cancellation);
        return message.MessageId;
    }

    private static SecureSocketOptions Security(SmtpOptions smtp) => smtp switch
    {
        { Encrypted: false } => SecureSocketOptions.None,
        { Port: 465 } => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };
}
