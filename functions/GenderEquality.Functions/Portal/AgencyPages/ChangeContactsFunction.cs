using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency changes who gets its mail.</summary>
public sealed class ChangeContactsFunction(AgencyForms forms, ContactsLoader loader, AddressDecisions addresses)
{
    /// <summary>Saves the people, or shows what is wrong with them, as they were typed.</summary>
    [Function("ChangeContacts")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/lien-he")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        forms.EnterAsync(request, token, (visit, form) => ChangeAsync(visit, form, cancellationToken), cancellationToken);

    private async Task<PortalResult> ChangeAsync(AgencyVisit visit, PostedForm form, CancellationToken cancellationToken)
    {
        var people = ContactsForm.Read(form);
        var errors = ContactsForm.Check(people);
        if (errors.Count > 0)
        {
            var page = await loader.LoadAsync(visit, cancellationToken);
            var refused = page with { People = ContactsLoader.WithRoom(people), Message = PageMessage.Invalid(DeskTexts.ContactsNotSaved, errors) };
            return PortalPage.Of<ContactsPage>(PageKind.Agency, refused, StatusCodes.Status400BadRequest);
        }

        await addresses.ChangeAsync(visit.Campaign, visit.Agency, ContactsForm.Contacts(people), AuditTexts.AgencyItself, cancellationToken);
        return PortalPage.SeeOther(PageKind.Agency, AgencyAddress.Contacts(visit.Token));
    }
}
