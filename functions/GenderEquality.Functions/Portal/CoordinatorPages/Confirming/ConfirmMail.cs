using GenderEquality.Functions.Mail;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>A mail that an act sends.</summary>
/// <param name="Recipients">Who gets it, an address or an agency each.</param>
/// <param name="Text">What it says; null where that is not known yet.</param>
/// <param name="Note">What is to be known about it; null for nothing.</param>
public sealed record ConfirmMail(IReadOnlyList<string> Recipients, MailText? Text, string? Note = null);
