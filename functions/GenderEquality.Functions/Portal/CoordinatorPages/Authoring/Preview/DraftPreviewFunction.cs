using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>What a draft comes to, before it is opened.</summary>
public sealed class DraftPreviewFunction(PreviewVisit entrance)
{
    /// <summary>Shows it. The address may name an agency: <c>co-quan</c>.</summary>
    [Function("DraftPreview")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/xem-truoc-ban-thao/{draft}")] HttpRequest request, string draft, CancellationToken cancellationToken) =>
        entrance.EnterAsync(request, draft, Show, cancellationToken);

    private static PortalResult Show(CoordinatorVisit visit, CampaignDraft draft, DraftCheck check)
    {
        var agency = check.Campaign is { } campaign && AgencyCode.TryParse(visit.Request.Query["co-quan"], null, out var code) ? campaign.FindAgency(code) : null;
        return visit.Page<PreviewPage>(new PreviewModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Draft = draft,
            Faults = check.Faults,
            Becomes = check.Campaign,
            Agency = agency,
            Mails = agency is null ? [] : PreviewMails.Of(check.Campaign!, agency),
        });
    }
}
