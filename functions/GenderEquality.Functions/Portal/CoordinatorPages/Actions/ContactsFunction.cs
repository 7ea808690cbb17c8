using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator changes where an agency's mail goes.</summary>
public sealed class ContactsFunction(CoordinatorAuthorization authorization, AgencyDecisions decisions, CoordinatorPageLoader loader)
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
        var form = await CoordinatorForm.ReadAsync(visit.Request, cancellationToken);
        var typed = form.Text("dia-chi", 2000).Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (typed.Length == 0)
        {
            return await loader.InvalidAsync(visit, agency, ActionTexts.ContactsMissing, cancellationToken);
        }

        if (typed.FirstOrDefault(text => !EmailAddress.TryParse(text, null, out _)) is { } wrong)
        {
            return await loader.InvalidAsync(visit, agency, ActionTexts.BadAddress(wrong), cancellationToken);
        }

        await decisions.ChangeContactsAsync(visit.Campaign, agency, [.. typed.Select(EmailAddress.Parse).Distinct()], visit.User, cancellationToken);
        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Saved);
    }
}
