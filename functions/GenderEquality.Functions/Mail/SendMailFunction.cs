using GenderEquality.Functions.Storage.Mails;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Mail;

/// <summary>Sends the mail that a message names.</summary>
public sealed class SendMailFunction(SendMail send)
{
    /// <summary>Sends one mail.</summary>
    [Function("SendMail")]
    public Task RunAsync([QueueTrigger(MailQueue.Name, Connection = "ReportStorage")] string message, CancellationToken cancellationToken) =>
        send.RunAsync(message, cancellationToken);
}
