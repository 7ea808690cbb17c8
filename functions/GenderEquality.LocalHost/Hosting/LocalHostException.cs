namespace GenderEquality.LocalHost;

/// <summary>The host cannot start, for a reason that its message tells the developer; no stack trace adds to it.</summary>
public sealed class LocalHostException : Exception
{
    /// <summary>With what is wrong and what to do.</summary>
    public LocalHostException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong and what to do, and the cause.</summary>
    public LocalHostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
