namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>Weekend, holidays and days that make up for others.</summary>
internal static class CalendarRules
{
    private const int LongestHoliday = 31;

    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        var calendar = campaign.Calendar;
        CampaignFileError[] errors =
        [
            .. Weekend(calendar),
            .. calendar.Holidays.Index().SelectMany(pair => One(pair.Item, $"$.calendar.holidays[{pair.Index}]")),
            .. calendar.Holidays.Index().SelectMany(pair => Overlaps(calendar, pair.Item, pair.Index)),
            .. calendar.MakeUpDays.Index().SelectMany(pair => MakeUp(calendar, pair.Item, pair.Index)),
        ];
        return errors;
    }

    private static IEnumerable<CampaignFileError> Weekend(WorkCalendar calendar)
    {
        if (calendar.Weekend.Distinct().Count() != calendar.Weekend.Count)
        {
            yield return new CampaignFileError("$.calendar.weekend", "a day stands here twice. Remove one.");
        }

        if (calendar.Weekend.Distinct().Count() > 5)
        {
            yield return new CampaignFileError("$.calendar.weekend", "at least two days of the week are needed on which people work.");
        }
    }

    private static IEnumerable<CampaignFileError> One(Holiday holiday, string path)
    {
        if (holiday.From > holiday.To)
        {
            yield return new CampaignFileError(path, "must run forwards (from ≤ to).");
        }
        else if (holiday.To.DayNumber - holiday.From.DayNumber >= LongestHoliday)
        {
            yield return new CampaignFileError(path, $"'{holiday.Name}' has more than {LongestHoliday} days. Correct its dates.");
        }
    }

    private static IEnumerable<CampaignFileError> Overlaps(WorkCalendar calendar, Holiday holiday, int index) => calendar.Holidays.Take(index)
        .Where(other => holiday.From <= other.To && other.From <= holiday.To)
        .Select(other => new CampaignFileError($"$.calendar.holidays[{index}]", $"'{holiday.Name}' and '{other.Name}' share a day. Give each its own days."));

    private static IEnumerable<CampaignFileError> MakeUp(WorkCalendar calendar, MakeUpDay made, int index)
    {
        if (!calendar.Weekend.Contains(made.Date.DayOfWeek))
        {
            yield return new CampaignFileError($"$.calendar.makeUpDays[{index}].date", $"{made.Date:yyyy-MM-dd} is no day of the weekend, so it makes up for nothing.");
        }

        if (calendar.Holidays.Any(holiday => holiday.From <= made.Date && made.Date <= holiday.To))
        {
            yield return new CampaignFileError($"$.calendar.makeUpDays[{index}].date", $"{made.Date:yyyy-MM-dd} is a holiday as well ($.calendar.holidays). Remove one.");
        }

        if (calendar.MakeUpDays.Take(index).Any(other => other.Date == made.Date))
        {
            yield return new CampaignFileError($"$.calendar.makeUpDays[{index}].date", $"{made.Date:yyyy-MM-dd} is a duplicate.");
        }
    }
}
