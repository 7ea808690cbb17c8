namespace GenderEquality.Functions.Campaigns.Validation;

/// <summary>When reminders, digest and notices go out.</summary>
internal static class ReminderRules
{
    public static IEnumerable<CampaignFileError> Check(Campaign campaign)
    {
        CampaignFileError[] days =
        [
            .. Days(campaign.Reminders.DaysBefore, "$.reminders.daysBefore"), .. Days(campaign.Reminders.DaysAfter, "$.reminders.daysAfter"),
            .. AfterClosing(campaign), .. BeforeOpening(campaign),
        ];
        return [.. days, .. days.Length == 0 ? BeforeOpeningOnceMoved(campaign) : [], .. Quiet(campaign.Reminders), .. Escalation(campaign.Reminders)];
    }

    private static IEnumerable<CampaignFileError> BeforeOpening(Campaign campaign) =>
        from reminder in campaign.Reminders.DaysBefore.Index()
        where reminder.Item > 0 && campaign.DueBefore.DayNumber - reminder.Item < campaign.OpensOn.DayNumber
        select new CampaignFileError(
            $"$.reminders.daysBefore[{reminder.Index}]", $"{reminder.Item} days before the due date is earlier than collecting opens ($.opensOn), so this reminder could never go out.");

    private static IEnumerable<CampaignFileError> BeforeOpeningOnceMoved(Campaign campaign) =>
        from step in ReminderStep.Of(campaign, campaign.DueBefore)
        where !step.After && step.Day < campaign.OpensOn
        select new CampaignFileError(
            $"$.reminders.daysBefore[{campaign.Reminders.DaysBefore.ToList().IndexOf(step.Days)}]",
            $"{step.Days} days before the due date nobody works ($.calendar), and the working day before it, {step.Day:yyyy-MM-dd}, is earlier than collecting opens ($.opensOn): this reminder could never go out.");

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

    private static IEnumerable<CampaignFileError> Quiet(ReminderPolicy policy)
    {
        if (policy.Quiet is not { } quiet)
        {
            yield break;
        }

        if (quiet.From == quiet.To)
        {
            yield return new CampaignFileError("$.reminders.quiet", "from and to are the same. Leave the member out where no hour is quiet.");
        }

        if (quiet.Contains(policy.SendAt))
        {
            yield return new CampaignFileError("$.reminders.sendAt", $"{policy.SendAt:HH:mm} is a quiet hour ($.reminders.quiet), so no reminder could go out then.");
        }

        if (policy.Digest is { } digest && quiet.Contains(digest.At))
        {
            yield return new CampaignFileError("$.reminders.digest.at", $"{digest.At:HH:mm} is a quiet hour ($.reminders.quiet), so no digest could go out then.");
        }
    }

    private static IEnumerable<CampaignFileError> Escalation(ReminderPolicy policy)
    {
        if (policy.EscalateFrom < 1 || policy.EscalateFrom > policy.Count)
        {
            yield return new CampaignFileError("$.reminders.escalateFrom", $"{policy.EscalateFrom} is none of the {policy.Count} reminders; they count from 1 through daysBefore and daysAfter.");
        }
    }
}
