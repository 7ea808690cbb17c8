using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Mail.Senders;

/// <summary>What became of a mail at the provider.</summary>
/// <param name="ProviderId">The provider's id of the message; null when it gives none, or took none.</param>
/// <param name="Accepted">Addresses for which it took the mail.</param>
/// <param name="Refused">Addresses for which it did not.</param>
public sealed record SendResult(string? ProviderId, IReadOnlyList<EmailAddress> Accepted, IReadOnlyList<RefusedAddress> Refused)
{
    /// <summary>Taken for all.</summary>
    public static SendResult All(string? providerId, OutgoingMail mail) => new(providerId, mail.To, []);
}
