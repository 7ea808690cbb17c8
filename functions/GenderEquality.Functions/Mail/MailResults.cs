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

    /// <summary>The row with the end that its results make: sent when somebody has the mail, failed when nobody will. One that still waits goes on waiting.</summary>
    public static MailRow Judged(this MailRow row, DateTimeOffset now) =>
        row.State is MailState.Sent or MailState.Failed && row.Results.Count > 0 ? row.Ended(now) : row;

    /// <summary>The row of a mail that is through, with the end that its results make. One that nobody has failed at that moment, which is news for the coordinator.</summary>
    public static MailRow Ended(this MailRow row, DateTimeOffset now) =>
        row.Results.Any(result => !result.IsLost) ? row with { State = MailState.Sent, Problem = null }
        : row with { State = MailState.Failed, Claimed = row.State == MailState.Failed ? row.Claimed : now, Problem = MailProblems.NoLivingAddress(row.Results) };

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
