using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>The mails that an agency gets that never reports: the invitation, and every reminder of the campaign's policy.</summary>
internal static class PreviewMails
{
    private static readonly Uri Page = new("https://example.vn/nop/xem-truoc");

    /// <summary>The mails in the order in which they go out.</summary>
    public static IReadOnlyList<(string When, MailText Text)> Of(Campaign campaign, Agency agency) =>
    [
        Mail(campaign, agency, campaign.OpensOn, (MailReason.Invite, 1)),
        .. ReminderStep.Of(campaign, campaign.DueBefore).Select(step => Mail(campaign, agency, step.Day, (step.After ? MailReason.Overdue(step.Days) : MailReason.Due(step.Days), step.Number))),
    ];

    private static (string When, MailText Text) Mail(Campaign campaign, Agency agency, DateOnly day, (MailReason Reason, int Number) mail)
    {
        var facts = new MailFactsheet
        {
            Campaign = campaign,
            Agency = agency,
            DueBefore = campaign.DueBefore,
            Now = campaign.Local(campaign.At(day, campaign.Reminders.SendAt)),
            Page = Page,
            State = AgencyState.Nothing,
            Attempt = 1,
            Number = mail.Number,
            Addresses = agency.Emails,
        };
        return (VietnameseFormat.Date(day), MailTexts.Of(mail.Reason, facts));
    }
}
