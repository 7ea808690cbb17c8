namespace GenderEquality.Functions.Campaigns;

/// <summary>That a campaign is only tried out: it has its own data, marks its pages and mails, and can be removed with all that came of it.</summary>
/// <param name="MailsTo">Where all its mails go, whomever they are meant for.</param>
public sealed record Rehearsal(IReadOnlyList<EmailAddress> MailsTo);
