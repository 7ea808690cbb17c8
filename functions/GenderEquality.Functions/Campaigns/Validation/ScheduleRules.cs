namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Dates, time zone and template version; with them calendar and reminders.</summary>
internal static class ScheduleRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign) => [.. Dates(campaign), .. CalendarRules.Check(campaign), .. ReminderRules.Check(campaign)];

    private static IEnumerable<CampaignFileError> Dates(Campaign campaign)
    {
        if (campaign.Year is < 2000 or > 2100)
        {
            yield return new CampaignFileError("$.year", $"{campaign.Year} is no year between 2000 and 2100.");
        }

        foreach (var error in DateRules.Check(campaign))
        {
            yield return error;
        }

        if (campaign.ActionPeriod is { } period && (period.From > period.To || period.From.Year != campaign.Year))
        {
            yield return new CampaignFileError("$.actionPeriod", $"must run forwards (from ≤ to) and begin in {campaign.Year}. Correct it, or leave it out where the plan has none.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(campaign.TimeZone, out _))
        {
            yield return new CampaignFileError("$.timeZone", $"'{campaign.TimeZone}' is no known time zone; write an IANA name such as \"Asia/Ho_Chi_Minh\".");
        }

        if (campaign.TemplateVersion < 1)
        {
            yield return new CampaignFileError("$.templateVersion", "versions count from 1.");
        }
    }
}
