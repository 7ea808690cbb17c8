using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>Sends through a mail server.</summary>
public sealed class SmtpMailSender(IOptions<MailOptions> options, TimeProvider clock) : IMailSender
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    public async Task<SendResult> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        var smtp = options.Value.Smtp;
        using var message = MimeMail.Of(mail, options.Value.From, clock.GetUtcNow());
        using var client = new PatientSmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await client.ConnectAsync(smtp.Host, smtp.Port, Security(smtp), cancellation);
        await SignInAsync(client, options.Value, cancellation);
        var taken = await HandOverAsync(client, message, cancellation);
        await QuitAsync(client, cancellation);
        return new SendResult(
            taken ? message.MessageId : null,
            taken ? [.. mail.To.Where(address => client.Refused.All(refused => refused.Address != address))] : [],
            client.Refused);
    }

    private static async Task SignInAsync(PatientSmtpClient client, MailOptions options, CancellationToken cancellation)
    {
        if (options.Smtp.User.Length == 0)
        {
            return;
        }

        if (!client.IsSecure || options.LacksSecret)
        {
            throw new SenderNotReadyException("SMTP: the connection is not encrypted, or there is no password: user and password are not sent.");
        }

        try
        {
            await client.AuthenticateAsync(options.Smtp.User, options.Smtp.Password, cancellation);
        }
        catch (AuthenticationException refused) when (refused.InnerException is not SmtpCommandException { StatusCode: SmtpStatusCode.TemporaryAuthenticationFailure })
        {
            throw new SenderNotReadyException($"SMTP: {refused.Message}", refused);
        }
    }

    // False when the server took none of the addresses.
    private static async Task<bool> HandOverAsync(PatientSmtpClient client, MimeKit.MimeMessage message, CancellationToken cancellation)
    {
        try
        {
            await client.SendAsync(message, cancellation);
            return true;
        }
        catch (SmtpCommandException none) when (client.Refused.Count > 0 && none.ErrorCode == SmtpErrorCode.RecipientNotAccepted)
        {
            return false;
        }
        catch (ServiceNotAuthenticatedException refused)
        {
            throw new SenderNotReadyException($"SMTP: {refused.Message}", refused);
        }
        catch (SmtpCommandException refused) when (IsSignInAsked(refused) || (refused.ErrorCode == SmtpErrorCode.SenderNotAccepted && (int)refused.StatusCode >= 500))
        {
            throw new SenderNotReadyException($"SMTP: {(int)refused.StatusCode} {refused.Message}", refused);
        }
        catch (SmtpCommandException refused) when ((int)refused.StatusCode >= 500)
        {
            throw new MailRefusedException($"SMTP: {(int)refused.StatusCode} {refused.Message}", refused);
        }
    }

    private static bool IsSignInAsked(SmtpCommandException refused) =>
        refused.StatusCode is SmtpStatusCode.AuthenticationRequired or SmtpStatusCode.AuthenticationInvalidCredentials or SmtpStatusCode.AuthenticationMechanismTooWeak
            or SmtpStatusCode.EncryptionRequiredForAuthenticationMechanism;

    // The server has the mail already: a rude farewell changes nothing.
    private static async Task QuitAsync(PatientSmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception farewell) when (farewell is IOException or SmtpProtocolException or SmtpCommandException)
        {
            // Nothing hangs on it.
        }
    }

    private static SecureSocketOptions Security(SmtpOptions smtp) => smtp switch
    {
        { Encrypted: false } => SecureSocketOptions.None,
        { Port: 465 } => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };
}
