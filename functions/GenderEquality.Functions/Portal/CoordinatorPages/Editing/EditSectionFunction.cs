using GenderEquality.Functions.Campaigns;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>One section of the signed report, to be edited.</summary>
public sealed class EditSectionFunction(CoordinatorAuthorization authorization, EditingLoader loader)
{
    /// <summary>Shows it. The address may ask for a part of the contributions: <c>tu</c> (words), <c>co-quan</c> (agency), <c>trang</c> (page).</summary>
    [Function("EditSection")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/bien-tap/{section}")] HttpRequest request, string section, CancellationToken cancellationToken) =>
        authorization.EnterAsync(
            request,
            async visit => SectionKey.TryParse(section, null, out var key) && visit.Campaign.SignedReport.Find(key) is { } found
                ? visit.Page<EditSectionPage>(await loader.SectionAsync(visit, found, cancellationToken))
                : visit.NotFound(),
            cancellationToken);
}
