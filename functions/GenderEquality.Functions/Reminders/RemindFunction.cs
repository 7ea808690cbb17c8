using GenderEquality.Functions.Mail;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Reminders;

/// <summary>Decides at short intervals which reminders are due; each is sent by <see cref="SendMailFunction"/>.</summary>
public sealed class RemindFunction(Remind remind)
{
    /// <summary>Orders what is due.</summary>
    [Function("Remind")]
    public Task RunAsync([TimerTrigger("%RemindSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        remind.RunAsync(cancellationToken);
}
