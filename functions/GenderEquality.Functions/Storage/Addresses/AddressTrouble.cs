namespace GenderEquality.Functions.Storage.Addresses;

/// <summary>What is the matter with an address.</summary>
public enum AddressTrouble
{
    /// <summary>Nothing any more: mail arrived, or somebody says that it will.</summary>
    None,

    /// <summary>Mail to it waits at the provider; it may arrive yet.</summary>
    Deferred,

    /// <summary>The mail server does not know it.</summary>
    Refused,

    /// <summary>Mail to it came back.</summary>
    Bounced,

    /// <summary>The provider no longer sends to it, since mail came back before.</summary>
    Dropped,

    /// <summary>Its owner called our mail unwanted: the provider no longer sends to it.</summary>
    Spam,
}
