using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Account;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>Takes orders for mails. One agency gets one mail for one reason, however often it is ordered.</summary>
public sealed class MailOutbox(MailStore mails, MailQueue queue, TimeProvider clock)
{
    /// <summary>Orders a mail. Ordered again before it is sent, it is queued again: the first message may have been lost when the app stopped.</summary>
    /// <returns>False when there was such an order before.</returns>
    public Task<bool> QueueAsync(MailOrder order, CancellationToken cancellation = default) => QueueAsync(order, row => row, cancellation);

    /// <summary>Orders a mail with the text that the coordinator wrote.</summary>
    /// <returns>False when there was such an order before.</returns>
    public Task<bool> QueueAsync(MailOrder order, WrittenMail? written, CancellationToken cancellation = default) =>
        QueueAsync(order, row => row with { Written = written }, cancellation);

    /// <summary>Orders a mail to those addresses, whatever the agency's are when its turn comes.</summary>
    /// <returns>False when there was such an order before.</returns>
    public Task<bool> QueueAsync(MailOrder order, IReadOnlyList<EmailAddress> to, CancellationToken cancellation = default) =>
        QueueAsync(order, row => row with { To = to }, cancellation);

    /// <summary>Orders many mails, a few at once.</summary>
    /// <returns>Those of which there was no such order before.</returns>
    public Task<IReadOnlyList<MailOrder>> QueueAsync(IReadOnlyList<MailOrder> orders, CancellationToken cancellation = default) =>
        SeveralAtOnce.WhereAsync(orders, QueueAsync, cancellation);

    /// <summary>Orders many mails with one text that the coordinator wrote, a few at once.</summary>
    /// <returns>Those of which there was no such order before.</returns>
    public Task<IReadOnlyList<MailOrder>> QueueAsync(IReadOnlyList<MailOrder> orders, WrittenMail written, CancellationToken cancellation = default) =>
        SeveralAtOnce.WhereAsync(orders, (order, stop) => QueueAsync(order, written, stop), cancellation);

    private async Task<bool> QueueAsync(MailOrder order, Func<MailRow, MailRow> fill, CancellationToken cancellation)
    {
        var mail = fill(new MailRow(order.Campaign, order.Agency, order.Reason) { Queued = clock.GetUtcNow() });
        if (await mails.TryAddAsync(mail, cancellation) is { } added)
        {
            await queue.SendAsync(added, cancellation);
            return true;
        }

        if (await mails.FindAsync(order, cancellation) is { State: MailState.Queued })
        {
            await queue.SendAsync(order, cancellation);
        }

        return false;
    }
}
