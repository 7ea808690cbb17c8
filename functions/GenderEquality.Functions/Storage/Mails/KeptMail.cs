namespace GenderEquality.Functions.Storage.Mails;

/// <summary>A mail as it was read, with what tells whether somebody has written it since.</summary>
/// <param name="Mail">The mail.</param>
/// <param name="Tag">Its entity tag.</param>
public sealed record KeptMail(MailRow Mail, string Tag);
