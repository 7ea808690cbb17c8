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

        if (campaign.Rehearsal is null && campaign.DueBefore.Year != campaign.Year && campaign.DueBefore.Year != campaign.Year + 1)
        {
            yield return new CampaignFileError("$.dueBefore", $"{campaign.DueBefore:yyyy-MM-dd} lies neither in the year reported on ({campaign.Year}) nor in the next.");
        }

        if (campaign.OpensOn >= campaign.DueBefore)
        {
            yield return new CampaignFileError("$.opensOn", "collecting must open before it is due ($.dueBefore).");
        }

        if (campaign.ClosesOn <= campaign.DueBefore)
        {
            yield return new CampaignFileError("$.closesOn", "the campaign must close after it is due ($.dueBefore).");
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
