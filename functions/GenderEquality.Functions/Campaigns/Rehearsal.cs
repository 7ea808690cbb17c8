namespace GenderEquality.Functions.Campaigns;

/// <summary>That a campaign is only tried out: it has its own data, marks its pages and mails, and can be removed with all that came of it.</summary>
/// <param name="MailsTo">Where all its mails go, whomever they are meant for.</param>
public sealed record Rehearsal(IReadOnlyList<EmailAddress> MailsTo)
{
    private const string Suffix = "-dien-tap";
    private const int DaysOpen = 30;

    /// <summary>The id of a campaign's rehearsal.</summary>
    public static CampaignId IdOf(CampaignId campaign) => CampaignId.Parse(campaign + Suffix);

    /// <summary>Whether an id is that of a rehearsal.</summary>
    public static bool IsIdOfOne(string id) => id.EndsWith(Suffix, StringComparison.Ordinal);

    /// <summary>A rehearsal of a campaign: the same but for its id, its title, where its mails go, and dates that lie ahead.</summary>
    /// <param name="campaign">What is rehearsed.</param>
    /// <param name="mailsTo">Where all mails go.</param>
    /// <param name="opensOn">When it begins, usually today.</param>
    /// <param name="dueBefore">When reports are due in it, later than <paramref name="opensOn"/>. Reminders that would go out before it opens are left out.</param>
    public static Campaign Of(Campaign campaign, IReadOnlyList<EmailAddress> mailsTo, DateOnly opensOn, DateOnly dueBefore)
    {
        var moved = campaign with
        {
            Id = IdOf(campaign.Id),
            Title = $"{campaign.Title} (diễn tập)",
            OpensOn = opensOn,
            DueBefore = dueBefore,
            ClosesOn = dueBefore.AddDays(Math.Max(DaysOpen, campaign.Reminders.DaysAfter.DefaultIfEmpty().Max() + 1)),
            Rehearsal = new Rehearsal(mailsTo),
            Decision = null,
        };
        int[] before = [.. ReminderStep.Of(moved, dueBefore).Where(step => !step.After && step.Day >= opensOn).Select(step => step.Days)];
        var reminders = moved.Reminders with { DaysBefore = before };
        return moved with { Reminders = reminders.EscalateFrom > reminders.Count ? reminders with { EscalateFrom = null } : reminders };
    }
}
