using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>An address for which a mail was not taken.</summary>
/// <param name="Address">The address.</param>
/// <param name="Refusal">For how long.</param>
/// <param name="Said">What was said, in the provider's words.</param>
public sealed record RefusedAddress(EmailAddress Address, AddressRefusal Refusal, string Said);
