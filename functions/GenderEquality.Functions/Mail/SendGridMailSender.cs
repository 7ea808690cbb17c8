using System.Net;
using Microsoft.Extensions.Options;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace GenderEquality.Functions.Mail;

/// <summary>Sends through SendGrid.</summary>
public sealed class SendGridMailSender(IHttpClientFactory clients, IOptions<MailOptions> options) : IMailSender
{
    /// <summary>Name of the HTTP client.</summary>
    public const string ClientName = "SendGrid";

    /// <inheritdoc />
    public async Task<string?> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        using var http = clients.CreateClient(ClientName);
        var client = new SendGridClient(http, options.Value.SendGridApiKey);
        var answer = await client.SendEmailAsync(Message(mail), cancellation);
        if (answer.IsSuccessStatusCode)
        {
            return answer.Headers.TryGetValues("X-Message-Id", out var ids) ? ids.FirstOrDefault() : null;
        }

        var said = await answer.Body.ReadAsStringAsync(cancellation);
        throw answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge
            ? new MailRefusedException($"SendGrid: {(int)answer.StatusCode} {said}")
            : new HttpRequestException($"SendGrid: {(int)answer.StatusCode} {said}", inner: null, answer.StatusCode);
    }

    private SendGridMessage Message(OutgoingMail mail)
    {
        var message = new SendGridMessage
        {
            From = new EmailAddress(options.Value.From, mail.SenderName),
            ReplyTo = new EmailAddress(mail.ReplyTo.ToString()),
            Subject = mail.Text.Subject,
            PlainTextContent = mail.Text.ToPlain(),
            HtmlContent = mail.Text.ToHtml(),
        };
        message.AddTos([.. mail.To.Select(address => new EmailAddress(address.ToString()))]);
        message.AddHeader("Auto-Submitted", "auto-generated");

        // The provider must not rewrite links to its own: they are secrets.
        message.SetClickTracking(enable: false, enableText: false);
        message.SetOpenTracking(enable: false);
        message.AddCustomArg("mail", mail.Key);
        return message;
    }
}
