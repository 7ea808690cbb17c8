using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;
using GenderEquality.Functions.Storage.Mails;

namespace GenderEquality.Functions.Coordination;

/// <summary>Corrects an address that no mail reaches; the coordinator or the agency itself does. The newest mail that failed for want of an address
/// goes again at once.</summary>
public sealed class AddressDecisions(AddressStore addresses, AgencyStore agencies, AgencyDecisions decisions, MailStore mails, MailQueue queue, AuditStore audit, TimeProvider clock)
{
    private static readonly TimeSpan News = TimeSpan.FromDays(14);

    /// <summary>Other people get the agency's mail, or the same at other addresses.</summary>
    public Task ChangeAsync(Campaign campaign, Agency agency, IReadOnlyList<Contact> people, string by, CancellationToken cancellation = default) =>
        ChangeAsync(campaign, agency, people, renewsLinks: false, by, cancellation);

    /// <summary>The same, and where it is asked for all links sent so far end, and those who get the mail now get a new one.</summary>
    public Task ChangeAsync(Campaign campaign, Agency agency, IReadOnlyList<Contact> people, bool renewsLinks, string by, CancellationToken cancellation = default) =>
        AroundAsync(campaign, agency, renewsLinks, by, () => decisions.ChangePeopleAsync(campaign, agency, people, by, cancellation), cancellation);

    /// <summary>The same, with those who get only what is passed on to a second contact: who is not among the people is none any more.</summary>
    public Task ReplaceAsync(Campaign campaign, Agency agency, IReadOnlyList<Contact> people, bool renewsLinks, string by, CancellationToken cancellation = default) =>
        AroundAsync(campaign, agency, renewsLinks, by, () => decisions.ReplacePeopleAsync(campaign, agency, people, by, cancellation), cancellation);

    // Links end first: a mail about the change that goes out at once brings one that holds.
    private async Task AroundAsync(Campaign campaign, Agency agency, bool renewsLinks, string by, Func<Task> change, CancellationToken cancellation)
    {
        if (renewsLinks)
        {
            await decisions.RevokeLinksAsync(campaign, agency, by, cancellation);
        }

        await change();
        if (renewsLinks)
        {
            await decisions.SendLinkAsync(campaign, agency, cancellation);
        }

        await SendAgainAsync(campaign, agency, cancellation);
    }

    /// <summary>The address is right after all, such as when its mailbox was full: mail goes there again.</summary>
    /// <returns>False, and nothing changed, when it is none of the agency's.</returns>
    public async Task<bool> TryAgainAsync(Campaign campaign, Agency agency, EmailAddress address, string by, CancellationToken cancellation = default)
    {
        var row = await agencies.GetAsync(campaign.Id, agency.Code, cancellation);
        if (!row.PeopleOf(agency).Any(person => string.Equals(person.Email.ToString(), address.ToString(), StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        await addresses.ReviveAsync(address, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.AddressTriedAgain(address), agency.Code, cancellation);
        await SendAgainAsync(campaign, agency, cancellation);
        return true;
    }

    // What failed weeks ago is no news any more, and of the change itself there is a mail anyway. It goes as if it had just been ordered.
    private async Task SendAgainAsync(Campaign campaign, Agency agency, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var failed = (await mails.ListAsync(campaign.Id, agency.Code, cancellation))
            .FirstOrDefault(mail => mail is { State: MailState.Failed, Results.Count: > 0, Reason.Kind: not (MailKind.ContactChanged or MailKind.ContactLeft) } && mail.Queued > now - News && !mail.To.Contains(campaign.Coordinator.Email));
        if (failed is null)
        {
            return;
        }

        await mails.ChangeAsync(
            failed.Order,
            row => row.State == MailState.Failed ? row with { State = MailState.Queued, Queued = now, Attempts = 0, Rescues = 0, Claimed = null, NextTry = null, Poisoned = null, Problem = null, Results = [] } : row,
            cancellation);
        await queue.SendAsync(failed.Order, cancellation);
    }
}
