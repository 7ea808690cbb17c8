using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Mail.Delivery;

/// <summary>Writes down what the provider tells of mails and addresses. In any order and however often it comes, the outcome is the same.</summary>
public sealed partial class DeliveryLog(MailStore mails, AddressStore addresses, TimeProvider clock, ILogger<DeliveryLog> logger)
{
    /// <summary>Notes the events.</summary>
    public async Task NoteAsync(IReadOnlyList<DeliveryEvent> events, CancellationToken cancellation = default)
    {
        foreach (var ofMail in events.GroupBy(one => one.Mail))
        {
            await NoteAsync(ofMail.Key, [.. ofMail.OrderBy(one => one.At)], cancellation);
        }
    }

    private async Task NoteAsync(MailOrder order, IReadOnlyList<DeliveryEvent> events, CancellationToken cancellation)
    {
        var isOurs = false;
        IReadOnlyList<DeliveryEvent> news = [];
        await mails.ChangeAsync(
            order,
            row =>
            {
                isOurs = true;
                var unknown = events.Where(one => !row.Knows(one)).ToList();
                var changed = unknown.Aggregate(row, (result, one) => result.With(one));

                // Those that were counted before are among them: the app may have stopped before the address was noted, and noting it twice changes nothing.
                news = [.. events.Where(changed.Shows)];
                return changed.Judged(clock.GetUtcNow());
            },
            cancellation);
        if (!isOurs)
        {
            return;
        }

        foreach (var one in news)
        {
            await NoteAsync(one, cancellation);
        }
    }

    private async Task NoteAsync(DeliveryEvent one, CancellationToken cancellation)
    {
        // Most addresses are well and stay so: nothing is kept of them.
        if (one.Trouble != AddressTrouble.None || (await addresses.RecentAsync(cancellation)).Of(one.Address) is not null)
        {
            if (await addresses.NoteAsync(new AddressHealth(one.Address, one.Trouble, one.At, one.Said), cancellation))
            {
                Log.CameBack(logger, one.Mail.Key);
            }
        }
    }

    private static partial class Log
    {
        // Which address it is stands in the table: no address goes into the log
        [LoggerMessage(LogLevel.Warning, "Mail {Mail} came back from an address, which gets none from now on")]
        public static partial void CameBack(ILogger logger, string mail);
    }
}
