using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reminders;

/// <summary>When something may go out of itself: on working days of the campaign's calendar, outside its quiet hours.</summary>
public static class SendingHours
{
    /// <summary>Whether a moment is among them.</summary>
    public static bool Include(Campaign campaign, DateTimeOffset now)
    {
        var local = campaign.Local(now).DateTime;
        return campaign.Calendar.IsWorkingDay(DateOnly.FromDateTime(local)) && campaign.Reminders.Quiet?.Contains(TimeOnly.FromDateTime(local)) != true;
    }
}
