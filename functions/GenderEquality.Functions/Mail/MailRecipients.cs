using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>To whom a mail goes, before addresses that are not allowed or dead are left out.</summary>
public static class MailRecipients
{
    /// <summary>The addresses: the coordinator's, those that the order names, or those that hold for the agency.</summary>
    public static IReadOnlyList<EmailAddress> Of(Campaign campaign, Agency agency, AgencyRow row, MailRow mail)
    {
        if (mail.Reason.ToCoordinator)
        {
            return [campaign.Coordinator.Email];
        }

        return mail.Reason.Kind == MailKind.ContactLeft ? mail.To : row.EmailsOf(agency);
    }
}
