namespace GenderEquality.Functions.Mail.Senders;

/// <summary>The provider takes no more mail for the moment; that is no failure of the mail.</summary>
/// <param name="said">What it said.</param>
/// <param name="after">When to come again.</param>
public sealed class SenderBusyException(string said, TimeSpan after) : Exception(said)
{
    /// <summary>When to come again.</summary>
    public TimeSpan After { get; } = after;
}
