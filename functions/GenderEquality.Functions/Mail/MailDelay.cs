using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Mail;

/// <summary>Puts a mail that cannot go now back in the queue. Its message is a new one: being put off counts as no failed try of the platform's.</summary>
public sealed class MailDelay(MailStore mails, MailQueue queue, TimeProvider clock)
{
    // Clocks of the app and of the queue differ a little.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(5);

    // No mail is put off by more than an hour and a fifth: a time further ahead was written by a clock that went wrong, and no message comes then.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);
    private static readonly TimeSpan SoonAgain = TimeSpan.FromSeconds(10);

    // Where mails wait for the same thing, they are not to come all at once.
    private const double Spread = 0.2;

    /// <summary>Somebody else is just sending it, which takes seconds: this message looks again until it is sent or the claim has run out.</summary>
    public Task ForClaimAsync(MailOrder order, CancellationToken cancellation) => queue.SendAsync(order, SoonAgain, cancellation);

    /// <summary>The provider takes no mail for that long; the mail itself was not tried.</summary>
    public async Task ForProviderAsync(KeptMail kept, TimeSpan wait, string? problem, CancellationToken cancellation)
    {
        if (kept.Mail.NextTry is { } next && next - clock.GetUtcNow() is var ahead && ahead > Tolerance && ahead < Longest)
        {
            // Another message will bring it.
            return;
        }

        var spread = wait * (1 + (Random.Shared.NextDouble() * Spread));
        if (await mails.TryReplaceAsync(kept, kept.Mail with { NextTry = clock.GetUtcNow() + spread, Problem = problem }, cancellation) is not null)
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
