using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Mails;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Functions.Mail;

/// <summary>Mails that the queue has given up. A row that waits is taken up again by the run of reminders, and given up there when it was tried too often;
/// one without a row is nobody's.</summary>
public sealed partial class PoisonedMails(MailStore mails, ILogger<PoisonedMails> logger)
{
    /// <summary>Takes a message of <c>mail-poison</c>.</summary>
    public async Task TakeAsync(string message, CancellationToken cancellation)
    {
        if (Read(message) is not { } order || await mails.FindAsync(order, cancellation) is not { } mail)
        {
            Log.NotUnderstood(logger, message);
            return;
        }

        if (mail.State == MailState.Queued)
        {
            Log.Waits(logger, mail.Campaign, mail.Agency, mail.Reason);
            await mails.ChangeAsync(order, row => row.State == MailState.Queued ? row with { Claimed = null, Problem = row.Problem ?? MailProblems.TriedInVain } : row, cancellation);
        }
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
        [LoggerMessage(LogLevel.Error, "Mail {Campaign}/{Agency}/{Reason} was not sent in the tries of the queue; it is ordered again within the hour")]
        public static partial void Waits(ILogger logger, CampaignId campaign, AgencyCode agency, MailReason reason);

        [LoggerMessage(LogLevel.Error, "A poison message names no mail and is dropped: {Text}")]
        public static partial void NotUnderstood(ILogger logger, string text);
    }
}
