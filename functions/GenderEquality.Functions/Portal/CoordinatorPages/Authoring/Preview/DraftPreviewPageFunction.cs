using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.AgencyPages;
using GenderEquality.Functions.Portal.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>The page that an agency would see on the day on which the campaign opens.</summary>
public sealed class DraftPreviewPageFunction(PreviewVisit entrance, IOptions<PortalOptions> options)
{
    /// <summary>Shows it. Its links and forms belong to no agency.</summary>
    [Function("DraftPreviewPage")]
    public Task<PortalResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dieu-phoi/xem-truoc-ban-thao/{draft}/trang/{agency}")] HttpRequest request, string draft, string agency, CancellationToken cancellationToken) =>
        entrance.EnterAsync(request, draft, agency, (_, campaign, found) => Show(campaign, found), cancellationToken);

    private PortalResult Show(Campaign campaign, Agency agency)
    {
        var now = campaign.At(campaign.OpensOn, campaign.Reminders.SendAt);
        return PortalPage.Of<AgencyPage>(PageKind.Coordinator, new AgencyPageModel
        {
            Campaign = campaign,
            Agency = agency,
            Token = PreviewPageTexts.NoToken,
            Due = DueNotice.For(campaign, null, now),
            Now = now,
            Limits = options.Value.Limits,
            Message = new PageMessage(MessageKind.Note, PreviewPageTexts.PageTitle, PreviewPageTexts.PageText),
        });
    }
}
