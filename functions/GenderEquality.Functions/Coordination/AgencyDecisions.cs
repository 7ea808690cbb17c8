using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Mail;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Functions.Coordination;

/// <summary>What the coordinator decides about an agency. Every decision is noted in the audit log.</summary>
public sealed class AgencyDecisions(AgencyStates states, AgencyStore agencies, AgencyLinks links, MailOutbox mails, AuditStore audit, TimeProvider clock)
{
    /// <summary>Grants a due date of its own, and writes to the agency.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">Agency.</param>
    /// <param name="lastDay">Last local day on time; stored as the exclusive date after it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>False when it stands so already: nothing is written to the agency.</returns>
    public async Task<bool> ExtendAsync(
        Campaign campaign, Agency agency, DateOnly lastDay, string reason, string by, CancellationToken cancellation = default)
    {
        var extension = new Extension(lastDay.AddDays(1), reason);
        if (!await ChangeAsync(campaign, agency, row => row with { Extension = extension }, cancellation))
        {
            return false;
        }

        await audit.AddAsync(campaign.Id, by, AuditTexts.Extended(lastDay, reason), agency.Code, cancellation);
        await TellAsync(campaign, agency, MailReason.Extended(clock.GetUtcNow()), cancellation);
        return true;
    }

    /// <summary>Takes an extension back: the campaign's due date counts again.</summary>
    public async Task WithdrawExtensionAsync(Campaign campaign, Agency agency, string by, CancellationToken cancellation = default)
    {
        if (!await ChangeAsync(campaign, agency, row => row with { Extension = null }, cancellation))
        {
            return;
        }

        await audit.AddAsync(campaign.Id, by, AuditTexts.ExtensionWithdrawn, agency.Code, cancellation);
        await TellAsync(campaign, agency, MailReason.Unextended(clock.GetUtcNow()), cancellation);
    }

    /// <summary>The agency need not report.</summary>
    public async Task ExemptAsync(Campaign campaign, Agency agency, string reason, string by, CancellationToken cancellation = default)
    {
        if (!await ChangeAsync(campaign, agency, row => row with { Exemption = new Exemption(reason) }, cancellation))
        {
            return;
        }

        await audit.AddAsync(campaign.Id, by, AuditTexts.Exempted(reason), agency.Code, cancellation);
        await TellAsync(campaign, agency, MailReason.Exempted(clock.GetUtcNow()), cancellation);
    }

    /// <summary>The agency must report after all.</summary>
    public async Task UnexemptAsync(Campaign campaign, Agency agency, string by, CancellationToken cancellation = default)
    {
        if (!await ChangeAsync(campaign, agency, row => row with { Exemption = null }, cancellation))
        {
            return;
        }

        await audit.AddAsync(campaign.Id, by, AuditTexts.Unexempted, agency.Code, cancellation);
        await TellAsync(campaign, agency, MailReason.Unexempted(clock.GetUtcNow()), cancellation);
    }

    /// <summary>Changes where its mail goes; an empty list brings back the addresses of the campaign file. What is known of people stays known.</summary>
    public Task ChangeContactsAsync(Campaign campaign, Agency agency, IReadOnlyList<EmailAddress> addresses, string by, CancellationToken cancellation = default) =>
        ChangePeopleAsync(
            campaign,
            agency,
            row => addresses.Count == 0 ? [] :
            [
                .. addresses.Distinct().Select(address => row.PeopleOf(agency).FirstOrDefault(person => person.Email == address) is { } known ? known with { OnlyEscalation = false } : new Contact(address)),
                .. row.PeopleOf(agency).Where(person => person.OnlyEscalation && !addresses.Contains(person.Email)),
            ],
            by,
            cancellation);

    /// <summary>Changes who gets its mail, and tells the addresses that hold now and those that no longer do; an empty list brings back those of the campaign file.
    /// Who gets only what is passed on to a second contact is not asked for: it stays as it was.</summary>
    /// <exception cref="ArgumentException">All of them are for escalation alone: nobody would get its link.</exception>
    public Task ChangePeopleAsync(Campaign campaign, Agency agency, IReadOnlyList<Contact> people, string by, CancellationToken cancellation = default) =>
        people.Count > 0 && people.All(person => person.OnlyEscalation)
            ? throw new ArgumentException("An agency needs an address that gets its mail.", nameof(people))
            : ChangePeopleAsync(
                campaign,
                agency,
                row => people.Count == 0 ? [] : [.. people, .. row.PeopleOf(agency).Where(person => person.OnlyEscalation && people.All(other => other.Email != person.Email))],
                by,
                cancellation);

    /// <summary>Changes who gets its mail, second contacts included: who is not among the people is none any more.</summary>
    /// <exception cref="ArgumentException">Nobody would get its link.</exception>
    public Task ReplacePeopleAsync(Campaign campaign, Agency agency, IReadOnlyList<Contact> people, string by, CancellationToken cancellation = default) =>
        people.All(person => person.OnlyEscalation)
            ? throw new ArgumentException("An agency needs an address that gets its mail.", nameof(people))
            : ChangePeopleAsync(campaign, agency, _ => people, by, cancellation);

    private async Task ChangePeopleAsync(Campaign campaign, Agency agency, Func<AgencyRow, IReadOnlyList<Contact>> change, string by, CancellationToken cancellation)
    {
        IReadOnlyList<EmailAddress> before = [];
        var row = await agencies.ChangeAsync(
            campaign.Id,
            agency.Code,
            present =>
            {
                before = present.EmailsOf(agency);
                var people = change(present);
                return people.Count == 0
                    ? present with { Contacts = null, People = null }
                    : present with { Contacts = [.. people.Where(person => !person.OnlyEscalation).Select(person => person.Email)], People = people };
            },
            cancellation);
        var now = row.EmailsOf(agency);
        await audit.AddAsync(campaign.Id, by, AuditTexts.ContactsChanged(now), agency.Code, cancellation);
        if (before.ToHashSet().SetEquals(now))
        {
            return;
        }

        var at = clock.GetUtcNow();
        await TellAsync(campaign, agency, MailReason.ContactChanged(at), cancellation);
        if (before.Except(now).ToList() is { Count: > 0 } left)
        {
            await mails.QueueAsync(new MailOrder(campaign.Id, agency.Code, MailReason.ContactLeft(at)), left, cancellation);
        }
    }

    /// <summary>Makes all its links useless and mails a new one.</summary>
    public async Task RenewLinkAsync(Campaign campaign, Agency agency, string by, CancellationToken cancellation = default)
    {
        await RevokeLinksAsync(campaign, agency, by, cancellation);
        await SendLinkAsync(campaign, agency, cancellation);
    }

    /// <summary>Makes all its links useless.</summary>
    public async Task RevokeLinksAsync(Campaign campaign, Agency agency, string by, CancellationToken cancellation = default)
    {
        await links.RevokeAsync(campaign.Id, agency.Code, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.LinksRevoked, agency.Code, cancellation);
    }

    /// <summary>Mails a new link; earlier ones stay as they are.</summary>
    public Task SendLinkAsync(Campaign campaign, Agency agency, CancellationToken cancellation = default) =>
        TellAsync(campaign, agency, MailReason.NewLink(clock.GetUtcNow()), cancellation);

    /// <summary>A new link for the coordinator to pass on, shown once; earlier ones stay valid.</summary>
    public async Task<LinkToken> ShowLinkAsync(Campaign campaign, Agency agency, string by, CancellationToken cancellation = default)
    {
        await audit.AddAsync(campaign.Id, by, AuditTexts.LinkShown, agency.Code, cancellation);
        return await links.IssueAsync(campaign.Id, agency.Code, "shown", cancellation);
    }

    // A button that is pressed twice changes nothing the second time: neither a line in the audit log nor a mail.
    private async Task<bool> ChangeAsync(Campaign campaign, Agency agency, Func<AgencyRow, AgencyRow> change, CancellationToken cancellation)
    {
        var changed = false;
        await states.ChangeAsync(
            campaign,
            agency.Code,
            row =>
            {
                var next = change(row);
                changed |= next != row;
                return next;
            },
            cancellation);
        return changed;
    }

    private Task TellAsync(Campaign campaign, Agency agency, MailReason reason, CancellationToken cancellation) =>
        mails.QueueAsync(new MailOrder(campaign.Id, agency.Code, reason), cancellation);
}
