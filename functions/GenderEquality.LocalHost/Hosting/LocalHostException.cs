namespace GenderEquality.LocalHost;

/// <summary>The host cannot start, for a reason that its message tells the developer, with what to do; no stack trace adds to it.</summary>
public sealed class LocalHostException(string message, Exception? innerException = null) : Exception(message, innerException);
