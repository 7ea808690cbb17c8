using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.CoordinatorPages.Confirming;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Flashes;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Actions;

/// <summary>The coordinator makes a new link for an agency.</summary>
public sealed class LinkFunction(CoordinatorAuthorization authorization, AgencyDecisions decisions, Confirmation confirmation, LinkAddresses addresses)
{
    /// <summary>Makes it, revokes earlier ones if asked to, and leaves it for the next page, which shows it once: a reload shows none, and makes none.</summary>
    [Function("Link")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dieu-phoi/co-quan/{agency}/lien-ket")] HttpRequest request,
        string agency,
        CancellationToken cancellationToken) =>
        authorization.EnterAsync(request, agency, (visit, found) => ActAsync(visit, found, cancellationToken), cancellationToken);

    private async Task<PortalResult> ActAsync(CoordinatorVisit visit, Agency agency, CancellationToken cancellationToken)
    {
        var form = await PostedForm.ReadAsync(visit.Request, cancellationToken);
        var revokes = string.Equals(form.Text("viec", 20), "thu-hoi", StringComparison.Ordinal);
        if (revokes)
        {
            if (await confirmation.BeforeAsync(visit, ConfirmedDeed.RevokeLinks, form, CoordinatorAddress.Agency(agency.Code), agency) is { } before)
            {
                return before;
            }

            await decisions.RenewLinkAsync(visit.Campaign, agency, visit.User, cancellationToken);
        }

        var token = await decisions.ShowLinkAsync(visit.Campaign, agency, visit.User, cancellationToken);
        var flash = new Flash(revokes ? ActionResults.LinksRevoked : ActionResults.LinkMade) { Secret = addresses.Of(token).AbsoluteUri };
        return await visit.LeaveAsync(CoordinatorAddress.Agency(agency.Code), flash);
    }
}
