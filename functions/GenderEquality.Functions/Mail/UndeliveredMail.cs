using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>A mail that could not be delivered.</summary>
/// <param name="Agency">Name of the agency that does not have it.</param>
/// <param name="Mail">The mail.</param>
public sealed record UndeliveredMail(string Agency, MailRow Mail);
