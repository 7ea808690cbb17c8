namespace GenderEquality.Functions.Storage.Agencies;

/// <summary>The mail to an agency that was sent, or could not be sent, last. It stands in the agency's row, so that the list of agencies needs no other table.</summary>
/// <param name="Reason">Key of the mail's row.</param>
/// <param name="Sent">Whether it was sent.</param>
/// <param name="At">When.</param>
public sealed record LastMail(string Reason, bool Sent, DateTimeOffset At);
