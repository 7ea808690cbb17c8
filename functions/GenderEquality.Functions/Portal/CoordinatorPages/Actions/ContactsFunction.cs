using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator changes where an agency's mail goes.</summary>
public sealed class ContactsFunction(CoordinatorAuthorization authorization, AddressDecisions addresses, CoordinatorPageLoader loader)
{
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
        var problem = typed.Count == 0 ? ActionTexts.ContactsMissing
            : typed.FirstOrDefault(person => !EmailAddress.TryParse(person.Email, null, out var address) || !address.IsSendable) is { } wrong ? ActionTexts.BadAddress(wrong.Email.Length > 0 ? wrong.Email : wrong.Name) : null;
        if (problem is not null)
        {
            return await loader.InvalidAsync(visit, agency, new RefusedForm("lien-he", form), new FieldError("dia-chi", problem), cancellationToken);
        }

        var people = typed.Select(person => person.ToContact(EmailAddress.Parse(person.Email))).DistinctBy(person => person.Email);
        await addresses.ChangeAsync(visit.Campaign, agency, [.. people], visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Saved);
    }
}
