using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;

namespace GenderEquality.Functions.Mail;

/// <summary>Whom a mail is about and to whom it goes.</summary>
/// <param name="Campaign">Its campaign.</param>
/// <param name="Agency">Its agency.</param>
/// <param name="Standing">Where the agency stands.</param>
/// <param name="To">To whom it goes now.</param>
public sealed record MailVisit(Campaign Campaign, Agency Agency, AgencyRow Standing, IReadOnlyList<EmailAddress> To);
