using SendGrid.Helpers.Mail;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>A mail as SendGrid takes it.</summary>
internal static class SendGridMessages
{
    /// <summary>Name of the argument that comes back with every event: which mail it is about.</summary>
    public const string MailArgument = "mail";

    /// <summary>Makes the message.</summary>
    public static SendGridMessage Of(OutgoingMail mail, MailOptions options)
    {
        var message = new SendGridMessage
        {
            From = new EmailAddress(options.From, mail.SenderName),
            ReplyTo = new EmailAddress(mail.ReplyTo.ToString(), mail.SenderName),
            Subject = mail.Text.Subject,
            PlainTextContent = mail.Text.ToPlain(),
            HtmlContent = mail.Text.ToHtml(),
        };
        message.AddTos([.. mail.To.Select(address => new EmailAddress(address.ToString()))]);
        message.AddHeader("Auto-Submitted", "auto-generated");

        // The provider must not rewrite links to its own: they are secrets.
        message.SetClickTracking(enable: false, enableText: false);
        message.SetOpenTracking(enable: false);
        message.SetSubscriptionTracking(enable: false);
        message.AddCategories([mail.Order.Campaign.ToString(), mail.Order.Reason.Kind.ToString()]);
        message.AddCustomArg(MailArgument, mail.Key);
        if (options.SendGridSandbox)
        {
            message.SetSandBoxMode(true);
        }

        return message;
    }
}
