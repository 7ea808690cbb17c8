using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Mails;
namespace GenderEquality.Demo.Story;

/// <summary>The clock passes a reminder's moment.</summary>
internal sealed class RemindingAct(Stage stage)
{
    /// <summary>Reminders of that many days before the due date (negative: after) go to exactly those from whom something is wanted.</summary>
    /// <returns>How many.</returns>
    public async Task<int> PassAsync(int daysBefore)
    {
        var sendAt = stage.Campaign.Reminders.SendAt;
        var step = ReminderStep.Of(stage.Campaign, stage.Campaign.DueBefore).Single(step => step.Days == Math.Abs(daysBefore) && step.After == daysBefore < 0);
        var moment = stage.At(step.Day, sendAt.Hour, sendAt.Minute);
        await stage.ClockAsync(moment.AddSeconds(2));
        var mails = await stage.PostAsync();
        var reason = daysBefore >= 0 ? $"due-{daysBefore}" : $"overdue-{-daysBefore}";
        Expect.Same(stage.Ledger.Awaited, mails.Where(mail => string.Equals(mail.Reason, reason, StringComparison.Ordinal)).Select(mail => mail.Agency.ToString()), $"Mails '{reason}'");
        Expect.Equal(0, mails.Count(mail => !string.Equals(mail.Reason, reason, StringComparison.Ordinal) && !MailReason.Parse(mail.Reason).IsForCoordinator), $"Other mails on the day of '{reason}'");
        return mails.Count;
    }
}
