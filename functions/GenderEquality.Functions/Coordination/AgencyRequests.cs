using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Audit;

namespace GenderEquality.Functions.Coordination;

/// <summary>What an agency decides about its own mail. Everything is noted in the audit log.</summary>
public sealed class AgencyRequests(AgencyStore agencies, AuditStore audit)
{
    /// <summary>Changes the people who get its mail.</summary>
    /// <param name="campaign">Campaign.</param>
    /// <param name="agency">Agency.</param>
    /// <param name="people">At least one, of different addresses.</param>
    /// <param name="by">Who changes them.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task ChangePeopleAsync(Campaign campaign, Agency agency, IReadOnlyList<Contact> people, string by, CancellationToken cancellation = default)
    {
        IReadOnlyList<EmailAddress> addresses = [.. people.Select(person => person.Email)];
        await agencies.ChangeAsync(campaign.Id, agency.Code, row => row with { People = Keeping(row.People, people), Contacts = addresses }, cancellation);
        await audit.AddAsync(campaign.Id, by, AuditTexts.ContactsChanged(addresses), agency.Code, CancellationToken.None);
    }

    /// <summary>Sends it no reminder before a local day; null sends them again.</summary>
    public async Task MuteAsync(Campaign campaign, Agency agency, DateOnly? until, string by, CancellationToken cancellation = default)
    {
        await agencies.ChangeAsync(campaign.Id, agency.Code, row => row with { MutedUntil = until }, cancellation);
        await audit.AddAsync(campaign.Id, by, until is { } day ? AuditTexts.Muted(day) : AuditTexts.Unmuted, agency.Code, CancellationToken.None);
    }

    // Who gets only what is passed on to a second contact is not asked of the agency: it stays as it was.
    private static IReadOnlyList<Contact> Keeping(IReadOnlyList<Contact>? before, IReadOnlyList<Contact> people) =>
        [.. people.Select(person => person with { OnlyEscalation = before?.FirstOrDefault(other => other.Email == person.Email)?.OnlyEscalation ?? person.OnlyEscalation })];
}
