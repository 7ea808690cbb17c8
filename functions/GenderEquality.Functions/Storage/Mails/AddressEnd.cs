namespace GenderEquality.Functions.Storage.Mails;

/// <summary>What became of one mail at one of its addresses.</summary>
public enum AddressEnd
{
    /// <summary>The provider took it.</summary>
    Accepted,

    /// <summary>The server of the address did not take it yet.</summary>
    Deferred,

    /// <summary>It arrived.</summary>
    Delivered,

    /// <summary>The address was refused for good.</summary>
    Refused,

    /// <summary>It came back.</summary>
    Bounced,

    /// <summary>The provider took it and did not send it on.</summary>
    Dropped,

    /// <summary>Its reader called it unwanted.</summary>
    Spam,

    /// <summary>It was not sent there, for earlier mail did not arrive.</summary>
    LeftOut,
}
