using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Storage.Agencies;

/// <summary>One line of the dashboard: what the coordinator decided about an agency, and where it stands.</summary>
public sealed record AgencyRow(AgencyCode Agency)
{
    /// <summary>Addresses that replace those of the campaign file; null keeps them.</summary>
    public IReadOnlyList<EmailAddress>? Contacts { get; init; }

    /// <summary>People who replace those of the campaign file, with <see cref="Contacts"/> their addresses; null keeps them.</summary>
    public IReadOnlyList<Contact>? People { get; init; }

    /// <summary>The agency's word "đang làm, sẽ nộp ngày …": no reminder goes to it before that local day; null without.</summary>
    public DateOnly? MutedUntil { get; init; }

    /// <summary>The campaign is open again for this agency alone up to the day before this local date; null without.</summary>
    public DateOnly? ReopenedBefore { get; init; }

    /// <summary>A later due date of its own; null for the campaign's.</summary>
    public Extension? Extension { get; init; }

    /// <summary>Why it need not report; null when it must.</summary>
    public Exemption? Exemption { get; init; }

    /// <summary>Links of a lower generation are revoked.</summary>
    public int LinkGeneration { get; init; }

    /// <summary>The mail that was sent to it last; null without, or where it was sent before this was kept.</summary>
    public LastMail? LastMail { get; init; }

    /// <summary>Where it stands.</summary>
    public AgencyState State { get; init; } = AgencyState.Nothing;

    /// <summary>Where its mail goes.</summary>
    public IReadOnlyList<EmailAddress> EmailsOf(Agency agency) => Contacts ?? agency.Emails;

    /// <summary>The people behind its addresses; one of whom nothing else is known is an address alone.</summary>
    public IReadOnlyList<Contact> PeopleOf(Agency agency)
    {
        IReadOnlyList<Contact> known = People ?? (Contacts is null ? agency.Contacts : [.. agency.Contacts.Where(contact => contact.OnlyEscalation || Contacts.Contains(contact.Email))]);
        return [.. EmailsOf(agency).Where(email => known.All(contact => contact.Email != email)).Select(email => new Contact(email)), .. known];
    }

    /// <summary>Where reminders go besides, once the policy passes them on to a second contact.</summary>
    public IReadOnlyList<EmailAddress> EscalationOf(Agency agency) => [.. PeopleOf(agency).Where(contact => contact.OnlyEscalation).Select(contact => contact.Email)];

    /// <summary>Its exclusive due date: a report that arrives at that midnight or later is late.</summary>
    public DateOnly DueBefore(Campaign campaign) => Extension?.DueBefore ?? campaign.DueBefore;

    /// <summary>First moment that is too late for it.</summary>
    public DateTimeOffset Deadline(Campaign campaign) => campaign.StartOf(DueBefore(campaign));

    /// <summary>Whether the campaign is closed for it: what it sends then is parked.</summary>
    public bool IsClosed(Campaign campaign, DateTimeOffset now) => campaign.IsClosed(now) && !IsReopened(campaign, now);

    /// <summary>Whether the campaign is closed and yet open for it alone.</summary>
    public bool IsReopened(Campaign campaign, DateTimeOffset now) => campaign.IsClosed(now) && ReopenedBefore is { } before && now < campaign.StartOf(before);

    /// <summary>The exclusive date before which reminders ask for its report: its due date, or the one up to which the campaign is open again for it.</summary>
    public DateOnly RemindedBefore(Campaign campaign, DateTimeOffset now) => IsReopened(campaign, now) ? ReopenedBefore!.Value : DueBefore(campaign);

    /// <summary>The row as the campaign's dates are now: they may have changed since it was written.</summary>
    public AgencyRow Judged(Campaign campaign) => this with { State = State.Judged(Deadline(campaign)) };

    /// <summary>One of its submissions as the campaign's dates are now.</summary>
    public SubmissionSummary Judge(Campaign campaign, SubmissionSummary submission) => submission with { Late = State.IsLate(submission, Deadline(campaign)) };

    /// <summary>The state that follows from all of its submissions, in any order, and what was decided about the agency.</summary>
    public AgencyState StateOf(Campaign campaign, IReadOnlyCollection<SubmissionSummary> submissions) =>
        AgencyState.From(submissions, Deadline(campaign), Exemption is not null);

    /// <summary>The row with that state.</summary>
    public AgencyRow With(Campaign campaign, IReadOnlyCollection<SubmissionSummary> submissions) => this with { State = StateOf(campaign, submissions) };
}

/// <summary>Gia hạn.</summary>
/// <param name="DueBefore">Exclusive local date, like the campaign's own.</param>
/// <param name="Reason">Why, for the record.</param>
public sealed record Extension(DateOnly DueBefore, string Reason);

/// <summary>An agency need not report.</summary>
/// <param name="Reason">Why, for the record.</param>
public sealed record Exemption(string Reason);
