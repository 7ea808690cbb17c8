using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Mail;

/// <summary>Takes over mails that the queue has given up.</summary>
public sealed class MailPoisonFunction(PoisonedMails poisoned)
{
    /// <summary>Takes one message.</summary>
    [Function("MailPoison")]
    public Task RunAsync([QueueTrigger("mail-poison", Connection = "ReportStorage")] string message, CancellationToken cancellationToken) =>
        poisoned.TakeAsync(message, cancellationToken);
}
