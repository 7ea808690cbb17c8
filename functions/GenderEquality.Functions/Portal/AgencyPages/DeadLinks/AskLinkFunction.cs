using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Portal.Access;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.AgencyPages.DeadLinks;

/// <summary>Takes the request of somebody whose link is dead.</summary>
public sealed class AskLinkFunction(CrossSite crossSite, LinkRequests requests)
{
    /// <summary>Takes it, and leads to an answer that is the same for all.</summary>
    [Function("AskLink")]
    public async Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = DeadLinkAddress.AskRoute)] HttpRequest request, CancellationToken cancellationToken)
    {
        if (crossSite.Refuses(request))
        {
            var page = new PlainPageModel(PortalTexts.ForeignFormTitle, [PortalTexts.ForeignFormText], new PageLink(DeadLinkTexts.AskTitle, DeadLinkAddress.Ask));
            return PortalPage.Of<PlainPage>(PageKind.Agency, page, StatusCodes.Status403Forbidden);
        }

        await requests.AskAsync((await PostedForm.ReadAsync(request, cancellationToken)).Text("don-vi", 200), cancellationToken);
        return PortalPage.SeeOther(PageKind.Agency, DeadLinkAddress.Taken);
    }
}
