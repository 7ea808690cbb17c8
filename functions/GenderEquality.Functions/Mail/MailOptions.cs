using System.ComponentModel.DataAnnotations;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Mail;

/// <summary>Settings of mail, section <c>Mail</c>.</summary>
public sealed class MailOptions : IValidatableObject
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Mail";

    /// <summary>What sends.</summary>
    public MailSenderKind Sender { get; set; } = MailSenderKind.Outbox;

    /// <summary>Address that mails come from.</summary>
    [Required(AllowEmptyStrings = false)]
    public string From { get; set; } = string.Empty;

    /// <summary>Name beside that address; the coordinator's when empty.</summary>
    public string FromName { get; set; } = string.Empty;

    /// <summary>Domains to which mail may go, parted by commas; empty for all. Keeps test mail from real people.</summary>
    public string AllowedDomains { get; set; } = string.Empty;

    /// <summary>Key of SendGrid.</summary>
    public string SendGridApiKey { get; set; } = string.Empty;

    /// <summary>Where SendGrid is reached: <c>https://api.eu.sendgrid.com</c> for an account whose data stay in the European Union.</summary>
    public string SendGridHost { get; set; } = "https://api.sendgrid.com";

    /// <summary>Whether SendGrid checks mails without sending them.</summary>
    public bool SendGridSandbox { get; set; }

    /// <summary>The key by which SendGrid's events are verified, as its page shows it; empty takes no events.</summary>
    public string SendGridEventKey { get; set; } = string.Empty;

    /// <summary>The mail server.</summary>
    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>Whether the sender's key or password is missing, or still a reference to Key Vault that the platform could not follow: it leaves the
    /// reference itself as the setting's value then. The app starts all the same, for reports are to be taken; mails wait.</summary>
    internal bool LacksSecret => Sender switch
    {
        MailSenderKind.SendGrid => SendGridApiKey.Length == 0 || IsReference(SendGridApiKey),
        MailSenderKind.Smtp => Smtp.User.Length > 0 && (Smtp.Password.Length == 0 || IsReference(Smtp.Password)),
        _ => false,
    };

    /// <summary>Whether mail may go to that address.</summary>
    public bool Allows(EmailAddress address)
    {
        var domains = AllowedDomains.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return domains.Length == 0 || domains.Contains(address.ToString().Split('@')[1], StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsReference(string setting) => setting.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!EmailAddress.TryParse(From, null, out _))
        {
            yield return new ValidationResult("Mail:From must be an e-mail address.", [nameof(From)]);
        }

        if (!Uri.TryCreate(SendGridHost, UriKind.Absolute, out var host) || !(host.Scheme == Uri.UriSchemeHttps || host.IsLoopback))
        {
            yield return new ValidationResult("Mail:SendGridHost must be an https address.", [nameof(SendGridHost)]);
        }

        if (Sender == MailSenderKind.Smtp && Smtp is { User.Length: > 0, Encrypted: false })
        {
            yield return new ValidationResult("Mail:Smtp:User is sent over an encrypted connection only: set Mail:Smtp:Encrypted.", [nameof(Smtp)]);
        }

        if (Sender == MailSenderKind.Smtp && Smtp.Host.Length == 0)
        {
            yield return new ValidationResult("Mail:Smtp:Host is needed when Mail:Sender is Smtp.", [nameof(Smtp)]);
        }
    }
}

/// <summary>What sends mail.</summary>
public enum MailSenderKind
{
    /// <summary>Nothing: mails are kept in the container <c>outbox</c>.</summary>
    Outbox,

    /// <summary>SendGrid.</summary>
    SendGrid,

    /// <summary>A mail server, such as the city's own.</summary>
    Smtp,
}

/// <summary>How to reach a mail server.</summary>
public sealed class SmtpOptions
{
    /// <summary>Its name.</summary>
    public string Host { get; set; } = string.Empty;

    /// <summary>Its port: 587 with STARTTLS, 465 with TLS from the start.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection must be encrypted; turn off only for a server on the same machine.</summary>
    public bool Encrypted { get; set; } = true;

    /// <summary>Account; empty for a server that asks for none.</summary>
    public string User { get; set; } = string.Empty;

    /// <summary>Its password.</summary>
    public string Password { get; set; } = string.Empty;
}
