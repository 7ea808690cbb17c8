namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Dates, time zone, template version and reminders.</summary>
internal static class ScheduleRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign) => [.. Dates(campaign), .. Reminders(campaign)];

    private static IEnumerable<CampaignFileError> Dates(Campaign campaign)
    {
        if (campaign.Year is < 2000 or > 2100)
        {
            yield return new CampaignFileError("$.year", $"{campaign.Year} is no year between 2000 and 2100.");
        }

        if (campaign.DueBefore.Year != campaign.Year && campaign.DueBefore.Year != campaign.Year + 1)
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

    private static IEnumerable<CampaignFileError> Reminders(Campaign campaign)
    {
        foreach (var error in Days(campaign.Reminders.DaysBefore, "$.reminders.daysBefore").Concat(Days(campaign.Reminders.DaysAfter, "$.reminders.daysAfter")).Concat(AfterClosing(campaign)))
        {
            yield return error;
        }

        foreach (var (index, days) in campaign.Reminders.DaysBefore.Index())
        {
            if (days > 0 && campaign.DueBefore.DayNumber - days < campaign.OpensOn.DayNumber)
            {
                yield return new CampaignFileError($"$.reminders.daysBefore[{index}]", $"{days} days before the due date is earlier than collecting opens ($.opensOn), so this reminder could never go out.");
            }
        }
    }

    private static IEnumerable<CampaignFileError> AfterClosing(Campaign campaign) =>
        from reminder in campaign.Reminders.DaysAfter.Index()
        where reminder.Item > 0 && campaign.DueBefore.DayNumber + reminder.Item >= campaign.ClosedFrom.DayNumber
        select new CampaignFileError(
            $"$.reminders.daysAfter[{reminder.Index}]",
            $"{reminder.Item} days after the due date the campaign is closed ($.closesOn), so this reminder could never go out.");

    private static IEnumerable<CampaignFileError> Days(IReadOnlyList<int> days, string path)
    {
        var seen = new HashSet<int>();
        foreach (var (index, count) in days.Index())
        {
            if (count is < 1 or > 365)
            {
                yield return new CampaignFileError($"{path}[{index}]", $"{count} is no number of days from 1 to 365.");
            }

            if (!seen.Add(count))
            {
                yield return new CampaignFileError($"{path}[{index}]", $"{count} is a duplicate: nobody gets two mails for one day.");
            }
        }
    }
}
