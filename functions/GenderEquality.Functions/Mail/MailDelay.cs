using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>Puts a mail that cannot go now back in the queue. Its message is a new one: being put off counts as no failed try of the platform's.</summary>
public sealed class MailDelay(MailStore mails, MailQueue queue, TimeProvider clock)
{
    // Clocks of the app and of the queue differ a little.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(5);

    // Where mails wait for the same thing, they are not to come all at once.
    private const double Spread = 0.2;

    /// <summary>Somebody else is just sending it.</summary>
    public Task ForClaimAsync(MailRow mail, CancellationToken cancellation) =>
        queue.SendAsync(mail.Order, mail.ClaimEnds!.Value - clock.GetUtcNow() + TimeSpan.FromSeconds(1), cancellation);

    /// <summary>The provider takes no mail for that long; the mail itself was not tried.</summary>
    public async Task ForProviderAsync(KeptMail kept, TimeSpan wait, CancellationToken cancellation)
    {
        if (kept.Mail.NextTry > clock.GetUtcNow() + Tolerance)
        {
            // Another message will bring it.
            return;
        }

        var spread = wait * (1 + (Random.Shared.NextDouble() * Spread));
        if (await mails.TryReplaceAsync(kept, kept.Mail with { NextTry = clock.GetUtcNow() + spread }, cancellation) is not null)
        {
            await queue.SendAsync(kept.Mail.Order, spread, cancellation);
        }
        else
        {
            await queue.SendAsync(kept.Mail.Order, Tolerance, cancellation);
        }
    }

    /// <summary>It was tried under a claim, which ends with that.</summary>
    /// <param name="order">Which mail.</param>
    /// <param name="change">What else to write down.</param>
    /// <param name="wait">When it comes up again.</param>
    public async Task AfterTryAsync(MailOrder order, Func<MailRow, MailRow> change, TimeSpan wait)
    {
        var next = clock.GetUtcNow() + wait;
        await mails.ChangeAsync(order, row => change(row) with { Claimed = null, NextTry = next }, CancellationToken.None);
        await queue.SendAsync(order, wait, CancellationToken.None);
    }
}
