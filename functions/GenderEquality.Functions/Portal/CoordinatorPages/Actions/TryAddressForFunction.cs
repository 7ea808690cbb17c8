using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator says that mail reaches an agency's address after all.</summary>
public sealed class TryAddressForFunction(CoordinatorAuthorization authorization, AddressDecisions addresses)
{
    /// <summary>Sends to it again.</summary>
    [Function("TryAddressFor")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/dia-chi-dung")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        if (!EmailAddress.TryParse(form.Text("dia-chi-dung", 254), null, out var address)
            || !await addresses.TryAgainAsync(visit.Campaign, agency, address, visit.User, cancellationToken))
        {
            return visit.NotFound();
        }

        return await visit.DoneAsync(CoordinatorAddress.Agency(agency.Code), ActionResults.Saved);
    }
}
