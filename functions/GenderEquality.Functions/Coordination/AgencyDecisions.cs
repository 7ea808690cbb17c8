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
    public async Task ExtendAsync(
        Campaign campaign, Agency agency, DateOnly lastDay, string reason, string by, CancellationToken cancellation = default)
    {
        var extension = new Extension(lastDay.AddDays(1), reason);
        await states.ChangeAsync(campaign, agency.Code, row => row with { Extension = extension }, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.Extended(lastDay, reason), agency.Code, cancellation);
        await mails.QueueAsync(new MailOrder(campaign.Id, agency.Code, MailReason.Extended(clock.GetUtcNow())), cancellation);
    }

    /// <summary>Takes an extension back: the campaign's due date counts again.</summary>
    public async Task WithdrawExtensionAsync(Campaign campaign, Agency agency, string by, CancellationToken cancellation = default)
    {
        await states.ChangeAsync(campaign, agency.Code, row => row with { Extension = null }, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.ExtensionWithdrawn, agency.Code, cancellation);
    }

    /// <summary>The agency need not report.</summary>
    public async Task ExemptAsync(Campaign campaign, Agency agency, string reason, string by, CancellationToken cancellation = default)
    {
        await states.ChangeAsync(campaign, agency.Code, row => row with { Exemption = new Exemption(reason) }, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.Exempted(reason), agency.Code, cancellation);
    }

    /// <summary>The agency must report after all.</summary>
    public async Task UnexemptAsync(Campaign campaign, Agency agency, string by, CancellationToken cancellation = default)
    {
        await states.ChangeAsync(campaign, agency.Code, row => row with { Exemption = null }, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.Unexempted, agency.Code, cancellation);
    }

    /// <summary>Changes where its mail goes; an empty list brings back the addresses of the campaign file.</summary>
    public async Task ChangeContactsAsync(
        Campaign campaign, Agency agency, IReadOnlyList<EmailAddress> addresses, string by, CancellationToken cancellation = default)
    {
        var contacts = addresses.Count == 0 ? null : addresses;
        await agencies.ChangeAsync(campaign.Id, agency.Code, row => row with { Contacts = contacts }, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.ContactsChanged(contacts ?? agency.Emails), agency.Code, cancellation);
    }

    /// <summary>Changes who gets its mail, with what is known of them; their addresses are where its mail goes.</summary>
    public async Task ChangePeopleAsync(Campaign campaign, Agency agency, IReadOnlyList<Contact> people, string by, CancellationToken cancellation = default)
    {
        await ChangeContactsAsync(campaign, agency, [.. people.Select(person => person.Email)], by, cancellation);
        await agencies.ChangeAsync(campaign.Id, agency.Code, row => row with { People = people.Count == 0 ? null : people }, cancellation);
    }

    /// <summary>Makes all its links useless and mails a new one.</summary>
    public async Task RenewLinkAsync(Campaign campaign, Agency agency, string by, CancellationToken cancellation = default)
    {
        await links.RevokeAsync(campaign.Id, agency.Code, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.LinksRevoked, agency.Code, cancellation);
        await mails.QueueAsync(new MailOrder(campaign.Id, agency.Code, MailReason.NewLink(clock.GetUtcNow())), cancellation);
    }

    /// <summary>A new link for the coordinator to pass on, shown once; earlier ones stay valid.</summary>
    public async Task<LinkToken> ShowLinkAsync(Campaign campaign, Agency agency, string by, CancellationToken cancellation = default)
    {
        await audit.AddAsync(campaign.Id, by, AuditTexts.LinkShown, agency.Code, cancellation);
        return await links.IssueAsync(campaign.Id, agency.Code, "shown", cancellation);
    }
}
