using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency changes who gets its mail.</summary>
public sealed class ChangeContactsFunction(
    AgencyForms forms, ContactsLoader loader, FormQuota quota, AddressDecisions addresses, AgencyNotices notices, AgencyEntrance entrance, AgencyLinks links)
{
    /// <summary>Saves the people, or shows what is wrong with them, as they were typed.</summary>
    [Function("ChangeContacts")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/lien-he")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        forms.EnterAsync(request, token, (visit, form) => ChangeAsync(visit, form, cancellationToken), cancellationToken);

    private async Task<PortalResult> ChangeAsync(AgencyVisit visit, PostedForm form, CancellationToken cancellationToken)
    {
        var people = ContactsForm.Read(form);
        var revokes = form.IsTicked("thu-hoi");
        var errors = ContactsForm.Check(people);
        if (errors.Count > 0)
        {
            return await ShowAsync(PageMessage.Invalid(DeskTexts.ContactsNotSaved, errors), StatusCodes.Status400BadRequest);
        }

        if (await quota.TakeAsync(visit, "contacts", FormQuota.Contacts, DeskTexts.ContactsNotSaved, cancellationToken) is { } tooOften)
        {
            return (await ShowAsync(tooOften.Message, StatusCodes.Status429TooManyRequests)).RetryAfter(tooOften.RetryAfter);
        }

        await addresses.ChangeAsync(visit.Campaign, visit.Agency, ContactsForm.Contacts(people), revokes, AuditTexts.AgencyItself, cancellationToken);
        return revokes ? await GoOnAsync(visit, cancellationToken) : await notices.DoneAsync(visit, AgencyAddress.Contacts(visit.Token), AgencyResults.ContactsSaved);

        async Task<PortalResult> ShowAsync(PageMessage message, int status)
        {
            var page = await loader.LoadAsync(visit, cancellationToken);
            return PortalPage.Of<ContactsPage>(PageKind.Agency, page with { People = ContactsLoader.WithRoom(people), Revokes = revokes, Message = message }, status);
        }
    }

    // Whoever ends the old links ends the own one too: this browser goes on with one that nobody else has.
    private async Task<PortalResult> GoOnAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        var token = (await links.IssueAsync(visit.Campaign.Id, visit.Agency.Code, "contacts", cancellationToken)).Reveal();
        var link = (await links.OpenAsync(token, cancellationToken))!;
        var name = LinkToken.TryParse(visit.Token) is null ? visit.Token : token;
        return entrance.Lead(await notices.LeaveAsync(visit, AgencyAddress.Contacts(name), AgencyResults.LinksRenewed), token, link);
    }
}
