namespace GenderEquality.Functions.Mail.Senders;

/// <summary>A mail that will never be taken: sending it again is of no use.</summary>
public sealed class MailRefusedException : Exception
{
    /// <summary>With what the provider said.</summary>
    public MailRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>With what the provider said, and the cause.</summary>
    public MailRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
