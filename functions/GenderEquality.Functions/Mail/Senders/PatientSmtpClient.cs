using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;
using MailKit.Net.Smtp;
using MimeKit;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>Goes on with the other recipients when the server refuses one, which the client of the library takes as the end of the mail.</summary>
internal sealed partial class PatientSmtpClient : SmtpClient
{
    private readonly List<RefusedAddress> refused = [];

    /// <summary>Recipients that the server did not take.</summary>
    public IReadOnlyList<RefusedAddress> Refused => refused;

    /// <inheritdoc />
    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        refused.Add(new RefusedAddress(EmailAddress.Parse(mailbox.Address), RefusalOf(response), $"{(int)response.StatusCode} {response.Response}"));
    }

    /// <inheritdoc />
    protected override void OnNoRecipientsAccepted(MimeMessage message) =>
        throw new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.TransactionFailed, "No recipient was accepted.");

    // The enhanced code is more exact than the first one (RFC 3463): 5.1.x and 5.2.1 speak of the mailbox, 5.7.x of rules about the sender,
    // 5.2.2 of a full mailbox. RFC 5321 §4.5.3.1.10 wants 552 taken as 452.
    private static AddressRefusal RefusalOf(SmtpResponse response)
    {
        var code = (int)response.StatusCode;
        if (code is < 500 or 552)
        {
            return AddressRefusal.ForNow;
        }

        var enhanced = EnhancedCode().Match(response.Response);
        if (enhanced.Success)
        {
            return enhanced.Value.StartsWith("5.1.", StringComparison.Ordinal) || string.Equals(enhanced.Value, "5.2.1", StringComparison.Ordinal)
                ? AddressRefusal.NoMailbox
                : enhanced.Value is "5.2.2" ? AddressRefusal.ForNow : AddressRefusal.ThisMail;
        }

        return code is 550 or 551 or 553 or 556 ? AddressRefusal.NoMailbox : AddressRefusal.ThisMail;
    }

    [GeneratedRegex(@"^5\.\d{1,3}\.\d{1,3}(?=\s|$)", RegexOptions.None, 1000)]
    private static partial Regex EnhancedCode();
}
