using GenderEquality.Functions.Mail.Senders;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Mail;

/// <summary>Hands a claimed mail to the provider, and tells faults of the mail from those of the provider and of our settings.</summary>
public sealed partial class MailDelivery(
    MailComposer composer,
    IMailSender sender,
    MailStore mails,
    MailEnds ends,
    MailDelay delay,
    SenderGate gate,
    SenderTroubleStore troubles,
    IOptions<MailOptions> options,
    ILogger<MailDelivery> logger)
{
    private const int MostWaits = 3;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan NotReadyPause = TimeSpan.FromMinutes(10);

    /// <summary>Writes the mail, sends it and notes what became of it.</summary>
    public async Task RunAsync(MailVisit visit, KeptMail claimed, CancellationToken cancellation)
    {
        var outgoing = await ComposeAsync(visit, claimed.Mail, cancellation);
        if (await SendAsync(outgoing, claimed.Mail, cancellation) is { } answer)
        {
            await ends.AnsweredAsync(claimed, answer);
            if (gate.Open())
            {
                await troubles.ClearAsync(CancellationToken.None);
            }
        }
    }

    private async Task<OutgoingMail> ComposeAsync(MailVisit visit, MailRow mail, CancellationToken cancellation)
    {
        try
        {
            var text = await composer.ComposeAsync(visit.Campaign, visit.Agency, visit.Standing, mail, cancellation);
            var name = options.Value.FromName.Length > 0 ? options.Value.FromName : visit.Campaign.Coordinator.Name;
            return new OutgoingMail(mail.Order, visit.To, visit.Campaign.Coordinator.Email, name, text);
        }
        catch (Exception failure)
        {
            // Ours or the storage's: the platform brings the message again.
            await ReleaseAsync(mail, failure.Message);
            throw;
        }
    }

    // Null when the mail was not taken; its end, or its next try, is noted then.
    private async Task<SendResult?> SendAsync(OutgoingMail outgoing, MailRow mail, CancellationToken cancellation)
    {
        try
        {
            return await HandOverAsync(outgoing, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await ReleaseAsync(mail, problem: null);
            throw;
        }
        catch (MailRefusedException refused)
        {
            gate.Open();
            await ends.RefusedAsync(mail, refused);
        }
        catch (SenderBusyException busy)
        {
            await delay.AfterTryAsync(mail.Order, row => row with { Attempts = mail.Attempts - 1 }, busy.After);
        }
        catch (SenderNotReadyException locked)
        {
            gate.Close(NotReadyPause);
            if (await troubles.NoteAsync(locked.Message, CancellationToken.None))
            {
                Log.NotReady(logger, locked);
            }

            await delay.AfterTryAsync(mail.Order, row => row with { Attempts = mail.Attempts - 1, Problem = MailProblems.WaitsForSettings }, NotReadyPause);
        }
        catch (Exception failure)
        {
            await ends.FailedAsync(mail, failure);
        }

        return null;
    }

    // To put a mail back for a second or two takes longer, and half a dozen more calls to storage, than to wait: its claim holds for minutes.
    private async Task<SendResult> HandOverAsync(OutgoingMail outgoing, CancellationToken cancellation)
    {
        for (var waits = 0; ; waits++)
        {
            try
            {
                return await sender.SendAsync(outgoing, cancellation);
            }
            catch (SenderBusyException busy)
            {
                gate.NoteBusy(busy.After);
                if (waits == MostWaits || busy.After > LongestWait || gate.Wait() is not null)
                {
                    throw;
                }

                await Task.Delay(busy.After, cancellation);
            }
        }
    }

    private Task ReleaseAsync(MailRow mail, string? problem) =>
        mails.ChangeAsync(mail.Order, row => row with { Claimed = null, Problem = problem }, CancellationToken.None);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Mails are held until the provider lets us in")]
        public static partial void NotReady(ILogger logger, Exception exception);
    }
}
