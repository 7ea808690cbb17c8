using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>Takes orders for mails. One agency gets one mail for one reason, however often it is ordered.</summary>
public sealed class MailOutbox(MailStore mails, MailQueue queue, TimeProvider clock)
{
    /// <summary>Orders a mail. Ordered again before it is sent, it is queued again: the first message may have been lost when the app stopped.</summary>
    /// <returns>False when there was such an order before.</returns>
    public async Task<bool> QueueAsync(MailOrder order, CancellationToken cancellation = default) =>
        await QueueAsync(order, written: null, cancellation);

    /// <summary>Orders a mail with the text that the coordinator wrote.</summary>
    /// <returns>False when there was such an order before.</returns>
    public async Task<bool> QueueAsync(MailOrder order, WrittenMail? written, CancellationToken cancellation = default)
    {
        var mail = new MailRow(order.Campaign, order.Agency, order.Reason) { Queued = clock.GetUtcNow(), Written = written };
        var added = await mails.TryAddAsync(mail, cancellation);
        if (added || await mails.FindAsync(order, cancellation) is { State: MailState.Queued })
        {
            await queue.SendAsync(order, cancellation);
        }

        return added;
    }

    /// <summary>Brings a mail whose message was lost; for an hour it is not looked for again.</summary>
    public async Task QueueAgainAsync(MailRow mail, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await mails.ChangeAsync(mail.Order, row => row with { NextTry = now }, cancellation);
        await queue.SendAsync(mail.Order, cancellation);
    }
}
