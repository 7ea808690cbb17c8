namespace GenderEquality.Functions.Mail.Senders;

/// <summary>What the refusal of an address means.</summary>
public enum AddressRefusal
{
    /// <summary>It may be taken later.</summary>
    ForNow,

    /// <summary>This mail will never be taken there, another one may.</summary>
    ThisMail,

    /// <summary>There is no such mailbox: no mail will.</summary>
    NoMailbox,
}
