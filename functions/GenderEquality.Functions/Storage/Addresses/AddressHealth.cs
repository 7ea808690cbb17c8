using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Addresses;

/// <summary>What became of mail to one address, in whatever campaign.</summary>
/// <param name="Address">The address.</param>
/// <param name="Trouble">What is the matter with it.</param>
/// <param name="Since">Since when.</param>
/// <param name="Said">What the mail server or the provider said, in its own words; empty for nothing.</param>
public sealed record AddressHealth(EmailAddress Address, AddressTrouble Trouble, DateTimeOffset Since, string Said)
{
    /// <summary>Whether mail to it is of no use until somebody corrects it.</summary>
    public bool IsDead => Trouble is not (AddressTrouble.None or AddressTrouble.Deferred);
}
