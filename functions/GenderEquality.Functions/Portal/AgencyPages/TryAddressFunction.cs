using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Submissions.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>An agency says that mail reaches an address after all.</summary>
public sealed class TryAddressFunction(AgencyForms forms, AddressDecisions addresses, AgencyNotices notices)
{
    /// <summary>Sends to it again and leads back to the page.</summary>
    [Function("TryAddress")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "nop/{token}/dia-chi-dung")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        forms.EnterAsync(
            request,
            token,
            async (visit, form) =>
            {
                if (!EmailAddress.TryParse(form.Text("dia-chi-dung", 254), null, out var address)
                    || !await addresses.TryAgainAsync(visit.Campaign, visit.Agency, address, AuditTexts.AgencyItself, cancellationToken))
                {
                    return visit.NotFound();
                }

                return await notices.DoneAsync(visit, AgencyAddress.Contacts(visit.Token), AgencyResults.SentAgain);
            },
            cancellationToken);
}
