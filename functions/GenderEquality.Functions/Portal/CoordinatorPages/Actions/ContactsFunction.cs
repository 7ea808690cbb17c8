using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator changes where an agency's mail goes, and ends the old links where that is ticked.</summary>
public sealed class ContactsFunction(CoordinatorAuthorization authorization, AddressDecisions addresses, AgencyStore agencies, CoordinatorPageLoader loader, Confirmation confirmation)
{
    private const string Revoke = "thu-hoi";

    /// <summary>Saves the addresses, or shows which one is none.</summary>
    [Function("Contacts")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/lien-he")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var typed = TypedPerson.Of(form);
        if (ProblemOf(typed) is { } problem)
        {
            return await loader.InvalidAsync(visit, agency, new RefusedForm("lien-he", form), new FieldError("dia-chi", problem), cancellationToken);
        }

        // Who stands in both roles gets every mail.
        var people = typed.OrderBy(person => person.OnlyEscalation).Select(person => person.ToContact(EmailAddress.Parse(person.Email))).DistinctBy(person => person.Email).ToList();
        var revokes = form.IsTicked(Revoke);
        var deed = revokes ? ConfirmedDeed.ChangeContactsAndLinks : ConfirmedDeed.ChangeContacts;
        if ((revokes || form.IsTicked(Confirmation.Field) || await ChangesMailAsync(visit.Campaign, agency, people, cancellationToken))
            && await confirmation.BeforeAsync(visit, deed, form, CoordinatorAddress.Agency(agency.Code), agency) is { } before)
        {
            return before;
        }

        await addresses.ReplaceAsync(visit.Campaign, agency, people, revokes, visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), revokes ? ActionResults.LinksRevoked : ActionResults.Saved);
    }

    // Names and telephones can be corrected without a mail to anybody.
    private async Task<bool> ChangesMailAsync(Campaign campaign, Agency agency, IReadOnlyList<Contact> people, CancellationToken cancellationToken)
    {
        var row = await agencies.GetAsync(campaign, agency.Code, cancellationToken);
        return !row.EmailsOf(agency).ToHashSet().SetEquals(people.Where(person => !person.OnlyEscalation).Select(person => person.Email));
    }

    private static string? ProblemOf(IReadOnlyList<TypedPerson> typed) =>
        typed.FirstOrDefault(person => !EmailAddress.TryParse(person.Email, null, out var address) || !address.IsSendable) is { } wrong
            ? ActionTexts.BadAddress(wrong.Email.Length > 0 ? wrong.Email : wrong.Name)
            : typed.All(person => person.OnlyEscalation) ? ActionTexts.ContactsMissing : null;
}
