using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail.Delivery;

/// <summary>What the provider tells of one mail at one address after it took it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Mail">Which mail.</param>
/// <param name="Address">At which address.</param>
/// <param name="At">When it happened.</param>
/// <param name="End">What became of the mail.</param>
/// <param name="Trouble">What that means for the address.</param>
/// <param name="Said">What was said, shortened.</param>
public sealed record DeliveryEvent(string Id, MailOrder Mail, EmailAddress Address, DateTimeOffset At, AddressEnd End, AddressTrouble Trouble, string Said);
