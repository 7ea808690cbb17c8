using GenderEquality.Functions.Mail.Senders;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>Writes down what became of a mail at each address.</summary>
internal static class MailResults
{
    /// <summary>The row with what its provider answered.</summary>
    public static MailRow With(this MailRow row, SendResult answer, DateTimeOffset now) => row.With(
    [
        .. answer.Accepted.Select(address => new AddressResult(address, AddressEnd.Accepted, now)),
        .. answer.Refused.Select(one => new AddressResult(one.Address, one.Refusal == AddressRefusal.ForNow ? AddressEnd.Deferred : AddressEnd.Refused, now) { Said = one.Said }),
    ]);

    /// <summary>The row with further results. What the provider told of an address meanwhile is later news than that it took the mail.</summary>
    public static MailRow With(this MailRow row, IReadOnlyCollection<AddressResult> results) => row with
    {
        Results =
        [
            .. row.Results.Where(known => known.Events is not null || results.All(result => result.Address != known.Address)),
            .. results.Where(result => !row.Results.Any(known => known.Address == result.Address && known.Events is not null)),
        ],
    };
}
