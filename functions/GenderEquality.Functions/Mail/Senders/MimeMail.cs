using System.Security.Cryptography;
using System.Text;
using MimeKit;
using MimeKit.Text;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>A mail as mail servers take it.</summary>
internal static class MimeMail
{
    /// <summary>Makes the message. Its id is the same for the same mail, so that a mail server or reader can tell a repetition.</summary>
    public static MimeMessage Of(OutgoingMail mail, string from, DateTimeOffset date)
    {
        var message = new MimeMessage
        {
            MessageId = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail.Key)))[..32]}@{from.Split('@')[1]}",
            Date = date,
            Subject = mail.Text.Subject,
            Body = new MultipartAlternative
            {
                new TextPart(TextFormat.Plain) { Text = mail.Text.ToPlain() },
                new TextPart(TextFormat.Html) { Text = mail.Text.ToHtml() },
            },
        };
        message.From.Add(new MailboxAddress(mail.SenderName, from));
        message.ReplyTo.Add(new MailboxAddress(mail.SenderName, mail.ReplyTo.ToString()));
        message.To.AddRange(mail.To.Select(address => MailboxAddress.Parse(address.ToString())));

        // No automatic answer (out of office) is to come back; see RFC 3834.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
