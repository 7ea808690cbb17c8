namespace GenderEquality.Functions.Mail;

/// <summary>What is to become of a mail whose turn has come.</summary>
/// <param name="Visit">To whom it would go.</param>
/// <param name="Recipients">Its addresses.</param>
/// <param name="NotCalledFor">Why it is no longer called for; null when it is.</param>
internal sealed record MailPlan(MailVisit Visit, MailTargets Recipients, string? NotCalledFor)
{
    /// <summary>Whether it is to be sent now.</summary>
    public bool IsDue => NotCalledFor is null && Recipients.Now.Count > 0;
}
