using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>To whom a mail goes.</summary>
/// <param name="Allowed">Addresses to which mail may go at all.</param>
/// <param name="Now">Those of them that are worth a try and did not get it yet.</param>
/// <param name="LeftOut">Those to which it does not go, with the reason.</param>
public sealed record MailTargets(IReadOnlyList<EmailAddress> Allowed, IReadOnlyList<EmailAddress> Now, IReadOnlyList<AddressResult> LeftOut)
{
    /// <summary>Decides.</summary>
    /// <param name="addresses">Where the agency's mail goes.</param>
    /// <param name="mail">The mail, of which some may have it already.</param>
    /// <param name="options">Where mail may go.</param>
    /// <param name="book">What is known about addresses.</param>
    /// <param name="now">Present moment.</param>
    public static MailTargets Of(IEnumerable<EmailAddress> addresses, MailRow mail, MailOptions options, AddressBook book, DateTimeOffset now)
    {
        var allowed = addresses.Where(options.Allows).DistinctBy(address => address.ToString(), StringComparer.OrdinalIgnoreCase).ToList();
        var open = allowed.Where(address => !mail.Results.Any(result => result.Address == address && result.End is not (AddressEnd.LeftOut or AddressEnd.Deferred))).ToList();
        var dead = book.Dead(open).Select(one => new AddressResult(one.Address, AddressEnd.LeftOut, now) { Said = one.Said });
        var wrong = book.Living(open).Where(address => !address.IsSendable).Select(address => new AddressResult(address, AddressEnd.Refused, now) { Said = MailProblems.WrongAddress });
        return new MailTargets(allowed, [.. book.Living(open).Where(address => address.IsSendable)], [.. dead, .. wrong]);
    }
}
