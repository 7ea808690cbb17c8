namespace GenderEquality.Functions.Mail.Senders;

/// <summary>The provider does not let us in: key, password or sender are wrong or missing. All mails wait until an operator mends that.</summary>
public sealed class SenderNotReadyException : Exception
{
    /// <summary>With what the provider said.</summary>
    public SenderNotReadyException(string message)
        : base(message)
    {
    }

    /// <summary>With what the provider said, and the cause.</summary>
    public SenderNotReadyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
