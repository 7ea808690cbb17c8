using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Addresses;
using GenderEquality.Functions.Storage.Agencies;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>Gathers who gets an agency's mail.</summary>
public sealed class ContactsLoader(AgencyStore agencies, AddressStore addresses, TimeProvider clock)
{
    /// <summary>The page as it stands now.</summary>
    public async Task<ContactsModel> LoadAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        var row = await agencies.GetAsync(visit.Campaign, visit.Agency.Code, cancellationToken);
        var now = clock.GetUtcNow();
        return new ContactsModel
        {
            Campaign = visit.Campaign,
            Agency = visit.Agency,
            Token = visit.Token,
            Due = DueNotice.For(visit.Campaign, row.Extension?.DueBefore, now),
            People = WithRoom([.. row.PeopleOf(visit.Agency).Where(person => !person.OnlyEscalation).Select(TypedPerson.Of)]),
            Dead = [.. (await addresses.RecentAsync(cancellationToken)).Dead(row.EmailsOf(visit.Agency)).Select(dead => dead.Address)],
            MutedUntil = row.MutedUntil,
            Days = MuteDays.For(row.DueBefore(visit.Campaign), DateOnly.FromDateTime(visit.Campaign.Local(now).DateTime)),
        };
    }

    /// <summary>The lines with an empty one after them, where there is room for one.</summary>
    public static IReadOnlyList<TypedPerson> WithRoom(IReadOnlyList<TypedPerson> people) => people.Count < ContactsForm.MostPeople ? [.. people, TypedPerson.Empty] : people;
}
