using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Mail;

/// <summary>Mails that the queue has given up. Each counts as failed at once, which both pages show, and is tried again by the run of reminders;
/// one without a row is nobody's.</summary>
public sealed partial class PoisonedMails(MailStore mails, MailEnds ends, MailDelay delay, TimeProvider clock, ILogger<PoisonedMails> logger)
{
    /// <summary>Takes a message of <c>mail-poison</c>.</summary>
    public async Task TakeAsync(string message, CancellationToken cancellation)
    {
        if (Read(message) is not { } order || await mails.FindAsync(order, cancellation) is not { } mail)
        {
            Log.NotUnderstood(logger, message);
            return;
        }

        if (mail.State != MailState.Queued)
        {
            return;
        }

        if (mail.IsClaimed(clock.GetUtcNow()))
        {
            // Another message is just sending it, or its sender died: that shows in some minutes.
            await delay.ForClaimAsync(order, cancellation);
            return;
        }

        Log.Stuck(logger, mail.Campaign, mail.Agency, mail.Reason);
        await ends.PoisonedAsync(mail, cancellation);
    }

    private static MailOrder? Read(string message)
    {
        try
        {
            return MailQueue.Read(message);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Mail {Campaign}/{Agency}/{Reason} was not sent in the tries of the queue; it counts as failed and is ordered again within hours")]
        public static partial void Stuck(ILogger logger, CampaignId campaign, AgencyCode agency, MailReason reason);

        [LoggerMessage(LogLevel.Error, "A poison message names no mail and is dropped: {Text}")]
        public static partial void NotUnderstood(ILogger logger, string text);
    }
}
